package org.plumbline.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/**
 * A scan that was kept.
 *
 * @param entry the index of the entry that holds it
 */
public record Scan(String id, ScanResult result, Instant recordedAt, long entry) {
    public static final String KIND = "scan";

    /** What entries come to; empty while no scan was kept. */
    public static Optional<Scan> after(List<Entry> entries) {
        Optional<Scan> scan = Optional.empty();
        for (Entry entry : Standing.inOrder(entries)) {
            if (entry.fact() instanceof ScanFact.Taken taken) {
                scan = Optional.of(new Scan(entry.subject().id(), taken.result(), entry.recordedAt(), entry.index()));
            }
        }
        return scan;
    }
}
