package org.plumbline.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One kind of subject from any vantage: now from its read table, from elsewhere by folding the record. */
public final class Shown<T> {
    private final ShownTable<T> table;
    private final Entries entries;

    public Shown(ShownTable<T> table, Entries entries) {
        this.table = table;
        this.entries = entries;
    }

    public List<T> all(Vantage vantage) {
        if (!vantage.moved()) {
            return table.all(vantage);
        }
        return folded(entries.ofKind(table.subjectKind(), vantage));
    }

    /**
     * Every subject of which anything ever recorded names the link, as it stands; whether the link still holds is the
     * caller's to ask of each.
     */
    public List<T> linked(String link, Vantage vantage) {
        return linked(List.of(link), vantage);
    }

    /** As {@link #linked(String, Vantage)}, of several links at once; a subject that names two of them is there once. */
    public List<T> linked(Collection<String> links, Vantage vantage) {
        return vantage.moved()
                ? folded(entries.of(table.subjectKind(), table.linked(links), vantage))
                : table.linked(links, vantage);
    }

    private List<T> folded(List<Entry> recorded) {
        Map<Subject, List<Entry>> bySubject = recorded.stream()
                .collect(Collectors.groupingBy(Entry::subject, LinkedHashMap::new, Collectors.toList()));
        return bySubject.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().id()))
                .flatMap(one -> table.folded(one.getValue()).stream())
                .toList();
    }

    public Optional<T> find(String id, Vantage vantage) {
        return vantage.moved() ? table.folded(history(id, vantage)) : table.find(id, vantage);
    }

    /** What was recorded, in order, whether it still stands or was corrected. */
    public List<Entry> history(String id, Vantage vantage) {
        return Subject.isId(id) ? entries.of(new Subject(table.subjectKind(), id), vantage) : List.of();
    }
}
