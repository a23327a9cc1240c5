package org.plumbline.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries still count, and in which order. An entry that another one seen from the same vantage corrects no longer
 * counts; the correcting one stands in its place, so that putting right an old entry does not undo a newer one.
 */
public final class Standing {
    private Standing() {}

    /** By the day from which each is so; of one day, in the order of the record. */
    public static List<Entry> inOrder(List<Entry> entries) {
        Map<Long, Long> corrected = new HashMap<>();
        entries.forEach(entry -> entry.corrects().ifPresent(old -> corrected.put(entry.index(), old)));
        return entries.stream()
                .filter(entry -> !corrected.containsValue(entry.index()))
                .sorted(Comparator.comparing(Entry::effectiveOn)
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
