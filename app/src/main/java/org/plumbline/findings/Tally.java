package org.plumbline.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.inspections.FindingKind;

/**
 * Findings counted by kind and level. Every figure is the number of entries it comes from, and every total the sum of its
 * rows, so that parts add up by construction.
 *
 * @param rows by kind, then level, a level that is not known last; none is empty
 */
public record Tally(List<Row> rows) {
    private static final Comparator<Row> BY_KIND_AND_LEVEL = Comparator.comparing(Row::kind)
            .thenComparingInt(row -> row.level().map(Level::number).orElse(9));

    /**
     * One kind at one level.
     *
     * @param entries the indices of the entries that were counted, in order
     * @param sinceLast those of them that are new since the last meeting
     */
    public record Row(FindingKind kind, Optional<Level> level, List<Long> entries, List<Long> sinceLast) {
        public Row {
            entries = entries.stream().sorted().toList();
            sinceLast = sinceLast.stream().sorted().toList();
            if (!entries.containsAll(sinceLast)) {
                throw new IllegalArgumentException("what is new is a part of the whole");
            }
        }

        public int total() {
            return entries.size();
        }

        public int change() {
            return sinceLast.size();
        }
    }

    public Tally {
        rows = rows.stream().sorted(BY_KIND_AND_LEVEL).toList();
    }

    public int total() {
        return rows.stream().mapToInt(Row::total).sum();
    }

    /** How many of them are new since the last meeting. */
    public int change() {
        return rows.stream().mapToInt(Row::change).sum();
    }

    /** The indices of all entries that were counted, in order. */
    public List<Long> entries() {
        return rows.stream().flatMap(row -> row.entries().stream()).sorted().toList();
    }

    /** One kind alone, over all levels. */
    public Tally of(FindingKind kind) {
        return where(row -> row.kind() == kind);
    }

    private Tally where(Predicate<Row> wanted) {
        Stream<Row> kept = rows.stream().filter(wanted);
        return new Tally(kept.toList());
    }
}
