package org.plumbline.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;

/**
 * One thing that happened, as the ledger keeps it: what it is about, what happened, from when it was so in the world, when
 * this system learned it, from whom and from which document, who may see it, and the digest of what was said.
 *
 * @param effectiveOn an ISO 8601 date, or a date and time with its offset
 * @param recordedAt whole microseconds, in the years 0 to 9999
 * @param source may be empty, and may hold line breaks and control characters, which the canonical form escapes; the other
 *     texts are single lines of printable characters
 * @param corrects the index of the earlier entry that this one corrects
 * @param payloadDigest see {@link SaltedPayload#digest()}
 */
public record Entry(
        long index,
        String subject,
        String fact,
        String effectiveOn,
        Instant recordedAt,
        String actor,
        String source,
        List<String> audience,
        OptionalLong corrects,
        Hash payloadDigest) {

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    public Entry {
        if (index < 0) {
            throw new IllegalArgumentException("an entry's index counts from 0, and is not " + index);
        }
        refuseUnlessLine("subject", subject);
        refuseUnlessLine("fact", fact);
        refuseUnlessLine("effective date", effectiveOn);
        refuseUnlessDate(effectiveOn);
        if (!recordedAt.truncatedTo(ChronoUnit.MICROS).equals(recordedAt)) {
            throw new IllegalArgumentException("recordedAt is kept in whole microseconds, and is " + recordedAt);
        }
        if (recordedAt.isBefore(EARLIEST) || recordedAt.isAfter(LATEST)) {
            throw new IllegalArgumentException("recordedAt lies in the years 0 to 9999, and is " + recordedAt);
        }
        refuseUnlessLine("actor", actor);
        CanonicalText.refuseUnpairedSurrogates("source", source);
        audience = List.copyOf(audience);
        audience.forEach(who -> refuseUnlessLine("audience", who));
        if (corrects.isPresent() && (corrects.getAsLong() < 0 || corrects.getAsLong() >= index)) {
            throw new IllegalArgumentException(
                    "entry " + index + " can only correct an earlier one, not entry " + corrects.getAsLong());
        }
    }

    /** The one form in which this entry is hashed, stored and exported; FORMAT.md defines it byte for byte. */
    public byte[] canonicalBytes() {
        return CanonicalEntry.write(this);
    }

    /** SHA-256(0x00 || canonical bytes): this entry's leaf in the tree. */
    public Hash leafHash() {
        return Hash.ofLeaf(canonicalBytes());
    }

    /** The entry whose canonical form is exactly these bytes; anything else is refused with a reason. */
    public static Entry parse(byte[] canonical) {
        return CanonicalEntry.read(canonical);
    }

    private static void refuseUnlessLine(String field, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an entry's " + field + " cannot be empty");
        }
        if (text.codePoints().anyMatch(CanonicalText::needsEscape)) {
            throw new IllegalArgumentException("an entry's " + field + " is one line without control characters");
        }
        CanonicalText.refuseUnpairedSurrogates(field, text);
    }

    private static void refuseUnlessDate(String effectiveOn) {
        try {
            if (effectiveOn.indexOf('T') < 0) {
                LocalDate.parse(effectiveOn);
            } else {
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(effectiveOn);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "an entry's effective date is an ISO date, or a date and time with its offset, and not "
                            + effectiveOn,
                    e);
        }
    }
}
