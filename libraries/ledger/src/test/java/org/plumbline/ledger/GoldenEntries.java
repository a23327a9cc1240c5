package org.plumbline.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The three entries of golden.export, written out here as values; salts, digests and leaf hashes from the golden files. */
final class GoldenEntries {
    private static final List<String> SAID = List.of(
            "{\"level\":\"cause of concern\"}", "{}", "{\"level\":\"area for improvement\",\"why\":\"caf\u00e9\"}");

    private GoldenEntries() {}

    static List<Entry> all() throws IOException {
        return List.of(
                new Entry(
                        0,
                        "finding/F-1",
                        "FindingFact.Levelled",
                        "2024-03-01",
                        Instant.parse("2024-03-02T10:11:12Z"),
                        "officer/inspection-lead",
                        "Inspection report, page 12",
                        List.of("force", "panel"),
                        OptionalLong.empty(),
                        payloads().get(0).digest()),
                new Entry(
                        1,
                        "action/A-7",
                        "ActionFact.Opened",
                        "2024-03-04T09:00:00Z",
                        Instant.parse("2024-03-04T09:00:00.000001Z"),
                        "officer/action-owner",
                        "",
                        List.of(),
                        OptionalLong.empty(),
                        payloads().get(1).digest()),
                new Entry(
                        2,
                        "finding/F-1",
                        "FindingFact.Levelled",
                        "2024-03-01",
                        Instant.parse("2024-03-09T16:20:00.123456Z"),
                        "officer/inspection-lead",
                        "Letter \u00a7 2\nsecond line\t\\ tab \u2028 \u20ac \ud83d\udcc4",
                        List.of("public"),
                        OptionalLong.of(0),
                        payloads().get(2).digest()));
    }

    static List<SaltedPayload> payloads() throws IOException {
        List<SaltedPayload> payloads = new ArrayList<>();
        for (String[] line : lines()) {
            byte[] said = SAID.get(payloads.size()).getBytes(StandardCharsets.UTF_8);
            payloads.add(new SaltedPayload(HexFormat.of().parseHex(line[0]), said));
        }
        return payloads;
    }

    static List<Hash> payloadDigests() throws IOException {
        return lines().stream().map(line -> Hash.fromHex(line[1])).toList();
    }

    static List<Hash> leafHashes() throws IOException {
        return lines().stream().map(line -> Hash.fromHex(line[2])).toList();
    }

    /** As they stand in golden.export. */
    static List<byte[]> canonicalBytes() throws IOException {
        byte[] export = Golden.bytes("golden.export");
        List<byte[]> canonical = new ArrayList<>();
        for (String start : List.of("\nentry 0 311 28\n", "\nentry 1 258 disposed\n", "\nentry 2 324 46\n")) {
            int from = Golden.indexOf(export, start) + start.length();
            canonical.add(Arrays.copyOfRange(export, from, from + Integer.parseInt(start.split(" ", -1)[2])));
        }
        return canonical;
    }

    static List<ExportedEntry> exported() throws IOException {
        List<Entry> entries = all();
        List<SaltedPayload> payloads = payloads();
        return List.of(
                new ExportedEntry(entries.get(0), Optional.of(payloads.get(0))),
                new ExportedEntry(entries.get(1), Optional.empty()),
                new ExportedEntry(entries.get(2), Optional.of(payloads.get(2))));
    }

    private static List<String[]> lines() throws IOException {
        return Golden.text("golden-entries.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", -1))
                .toList();
    }
}
