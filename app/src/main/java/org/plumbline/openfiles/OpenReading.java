package org.plumbline.openfiles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/**
 * Published files that were taken in.
 *
 * @param entry the index of the entry that says so
 */
public record OpenReading(String id, OpenReadingFact.TakenIn taken, Instant recordedAt, long entry) {
    public static final String KIND = "open-reading";

    /** What entries come to; empty while nothing was taken in. */
    public static Optional<OpenReading> after(List<Entry> entries) {
        Optional<OpenReading> reading = Optional.empty();
        for (Entry entry : Standing.inOrder(entries)) {
            if (entry.fact() instanceof OpenReadingFact.TakenIn taken) {
                reading = Optional.of(new OpenReading(entry.subject().id(), taken, entry.recordedAt(), entry.index()));
            }
        }
        return reading;
    }
}
