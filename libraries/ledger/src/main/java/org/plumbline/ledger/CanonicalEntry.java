package org.plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Writes and reads the canonical bytes of an entry: named lines in one fixed order, each ended by a line feed. */
final class CanonicalEntry {
    static final String TITLE = "plumbline entry 1";

    /** An entry's canonical form is not longer; what is said at length belongs in the payload. */
    static final int MOST_BYTES = 1 << 20;

    private static final DateTimeFormatter RECORDED = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private CanonicalEntry() {}

    static byte[] write(Entry entry) {
        StringBuilder text = new StringBuilder(512).append(TITLE).append('\n');
        line(text, "index", Long.toString(entry.index()));
        line(text, "subject", CanonicalText.escape(entry.subject()));
        line(text, "fact", CanonicalText.escape(entry.fact()));
        line(text, "effective", CanonicalText.escape(entry.effectiveOn()));
        line(text, "recorded", RECORDED.format(entry.recordedAt()));
        line(text, "actor", CanonicalText.escape(entry.actor()));
        line(text, "source", CanonicalText.escape(entry.source()));
        entry.audience().forEach(who -> line(text, "audience", CanonicalText.escape(who)));
        line(
                text,
                "corrects",
                entry.corrects().isPresent() ? Long.toString(entry.corrects().getAsLong()) : "none");
        line(text, "payload", entry.payloadDigest().hex());
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("an entry has at most " + MOST_BYTES + " canonical bytes");
        }
        return bytes;
    }

    /** Reads leniently, writes what it read, and refuses unless that gives the same bytes: so nothing but the one form passes. */
    static Entry read(byte[] canonical) {
        Lines lines = new Lines(CanonicalText.decode(canonical));
        Entry entry;
        try {
            lines.expectTitle();
            entry = new Entry(
                    Long.parseLong(lines.value("index")),
                    lines.text("subject"),
                    lines.text("fact"),
                    lines.text("effective"),
                    Instant.parse(lines.value("recorded")),
                    lines.text("actor"),
                    lines.text("source"),
                    lines.audience(),
                    corrected(lines.value("corrects")),
                    Hash.fromHex(lines.value("payload")));
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("not the canonical form of an entry: " + e.getMessage(), e);
        }
        if (!Arrays.equals(canonical, write(entry))) {
            throw new IllegalArgumentException("readable as an entry, but not its canonical form");
        }
        return entry;
    }

    private static OptionalLong corrected(String value) {
        return value.equals("none") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    private static final class Lines {
        private final List<String> lines;
        private int next;

        Lines(String text) {
            lines = text.lines().toList();
        }

        void expectTitle() {
            if (lines.isEmpty() || !lines.getFirst().equals(TITLE)) {
                throw new IllegalArgumentException("an entry's first line is \"" + TITLE + "\"");
            }
            next = 1;
        }

        boolean atLine(String name) {
            return next < lines.size() && lines.get(next).startsWith(name + " ");
        }

        String value(String name) {
            if (!atLine(name)) {
                throw new IllegalArgumentException("line " + (next + 1) + " of an entry is its " + name);
            }
            return lines.get(next++).substring(name.length() + 1);
        }

        String text(String name) {
            return CanonicalText.unescape(value(name));
        }

        List<String> audience() {
            List<String> audience = new ArrayList<>();
            while (atLine("audience")) {
                audience.add(text("audience"));
            }
            return audience;
        }
    }
}
