package org.plumbline.papers.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.record.Entry;
import org.plumbline.record.Fact;
import org.plumbline.record.Subject;

/**
 * Something as it stands, with the entries about it that count.
 *
 * @param entries those that no other one corrects, by the day from which they are so
 */
record Known<T>(T state, List<Entry> entries) {
    Known {
        entries = List.copyOf(entries);
    }

    /** Every subject among these entries that a fold makes something of, in the order of their ids. */
    static <T> List<Known<T>> each(List<Entry> entries, Function<List<Entry>, Optional<T>> fold) {
        Map<Subject, List<Entry>> bySubject = entries.stream()
                .collect(Collectors.groupingBy(Entry::subject, LinkedHashMap::new, Collectors.toList()));
        List<Known<T>> known = new ArrayList<>();
        bySubject.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().id()))
                .forEach(one -> fold.apply(one.getValue())
                        .ifPresent(state -> known.add(new Known<>(state, standing(one.getValue())))));
        return List.copyOf(known);
    }

    /** Without the entries that another one corrects. */
    static List<Entry> standing(List<Entry> entries) {
        Set<Long> corrected = entries.stream()
                .flatMapToLong(entry -> entry.corrects().stream())
                .boxed()
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> !corrected.contains(entry.index()))
                .sorted(Comparator.comparing(Entry::effectiveOn).thenComparingLong(Entry::index))
                .toList();
    }

    /** The entries of one kind of fact. */
    List<Entry> of(Class<? extends Fact> fact) {
        return entries.stream().filter(entry -> fact.isInstance(entry.fact())).toList();
    }

    /** The last entry of one kind of fact. */
    Optional<Entry> last(Class<? extends Fact> fact) {
        return of(fact).stream().reduce((earlier, later) -> later);
    }
}
