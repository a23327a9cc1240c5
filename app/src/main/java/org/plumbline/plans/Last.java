package org.plumbline.plans;

import java.time.Instant;
import java.util.List;
import org.plumbline.record.Entry;

/** The newest of some entries, of which there is at least one. */
final class Last {
    private Last() {}

    static Instant recordedAt(List<Entry> entries) {
        return entries.stream().map(Entry::recordedAt).max(Instant::compareTo).orElseThrow();
    }

    static long index(List<Entry> entries) {
        return entries.stream().mapToLong(Entry::index).max().orElseThrow();
    }
}
