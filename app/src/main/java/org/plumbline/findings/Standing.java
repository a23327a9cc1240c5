package org.plumbline.findings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.record.Entry;

/**
 * Which entries still count, and in which order. An entry that another one seen from the same vantage corrects no longer
 * counts; the correcting one stands in its place, so that putting right an old entry does not undo a newer one.
 */
final class Standing {
    private Standing() {}

    /** Confirmations first, for nothing can be so of a finding that is not there; then by the day from which each is so. */
    static List<Entry> inOrder(List<Entry> entries) {
        Map<Long, Long> corrected = new HashMap<>();
        entries.forEach(entry -> entry.corrects().ifPresent(old -> corrected.put(entry.index(), old)));
        return entries.stream()
                .filter(entry -> !corrected.containsValue(entry.index()))
                .sorted(Comparator.<Entry, Boolean>comparing(entry -> !(entry.fact() instanceof FindingFact.Confirmed))
                        .thenComparing(Entry::effectiveOn)
                        .thenComparingLong(entry -> place(entry.index(), corrected))
                        .thenComparingLong(Entry::index))
                .toList();
    }

    /** The index of the first entry in a chain of corrections. */
    private static long place(long index, Map<Long, Long> corrected) {
        long first = index;
        for (Long old = corrected.get(first); old != null; old = corrected.get(first)) {
            first = old;
        }
        return first;
    }
}
