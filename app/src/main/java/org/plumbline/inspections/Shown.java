package org.plumbline.inspections;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;

/** One kind of subject from any vantage: now from its read table, from elsewhere by folding the record. */
final class Shown<T> {
    private final ShownTable<T> table;
    private final Entries entries;

    Shown(ShownTable<T> table, Entries entries) {
        this.table = table;
        this.entries = entries;
    }

    List<T> all(Vantage vantage) {
        if (!vantage.moved()) {
            return table.all(vantage);
        }
        Map<Subject, List<Entry>> bySubject = entries.ofKind(table.subjectKind(), vantage).stream()
                .collect(Collectors.groupingBy(Entry::subject, LinkedHashMap::new, Collectors.toList()));
        return bySubject.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().id()))
                .flatMap(one -> table.folded(one.getValue()).stream())
                .toList();
    }

    Optional<T> find(String id, Vantage vantage) {
        return vantage.moved() ? table.folded(history(id, vantage)) : table.find(id, vantage);
    }

    /** What was recorded, in order, whether it still stands or was corrected. */
    List<Entry> history(String id, Vantage vantage) {
        return Addresses.isId(id) ? entries.of(new Subject(table.subjectKind(), id), vantage) : List.of();
    }
}
