package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;

/** The figures of a paper while it is being written, numbered as they come; the same name is the same figure. */
final class Figures {
    private final Map<String, Figure> byName = new LinkedHashMap<>();

    /** As many as there are entries. */
    Figure count(String name, String what, Collection<Entry> entries) {
        return value(name, what, entries.size(), entries);
    }

    /** A value worked out from entries. */
    Figure value(String name, String what, long value, Collection<Entry> entries) {
        return byName.computeIfAbsent(
                name,
                key -> new Figure(
                        byName.size() + 1,
                        key,
                        what,
                        value,
                        entries.stream().map(Entry::index).sorted().toList(),
                        List.of(),
                        entries.stream()
                                .sorted(Comparator.comparingLong(Entry::index))
                                .map(entry -> entry.source().document())
                                .distinct()
                                .toList(),
                        entries.stream()
                                .map(Entry::effectiveOn)
                                .max(Comparator.naturalOrder())
                                .orElse(null)));
    }

    /** The sum of other figures. */
    Figure sum(String name, String what, List<Figure> parts) {
        return byName.computeIfAbsent(
                name,
                key -> new Figure(
                        byName.size() + 1,
                        key,
                        what,
                        parts.stream().mapToLong(Figure::value).sum(),
                        List.of(),
                        parts.stream().map(Figure::number).toList(),
                        parts.stream()
                                .flatMap(part -> part.documents().stream())
                                .distinct()
                                .toList(),
                        latest(parts)));
    }

    private static @Nullable LocalDate latest(List<Figure> parts) {
        LocalDate latest = null;
        for (Figure part : parts) {
            LocalDate date = part.date();
            if (date != null && (latest == null || date.isAfter(latest))) {
                latest = date;
            }
        }
        return latest;
    }

    Optional<Figure> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<Figure> all() {
        return List.copyOf(byName.values());
    }
}
