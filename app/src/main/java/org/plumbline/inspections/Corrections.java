package org.plumbline.inspections;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.record.Entry;

/** Which entries still stand: all but those that another one, seen from the same vantage, corrects. */
final class Corrections {
    private Corrections() {}

    static List<Entry> standing(List<Entry> entries) {
        Set<Long> corrected = entries.stream()
                .flatMapToLong(entry -> entry.corrects().stream())
                .boxed()
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> !corrected.contains(entry.index()))
                .toList();
    }
}
