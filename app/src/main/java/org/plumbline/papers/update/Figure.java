package org.plumbline.papers.update;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a paper: a row of its annex.
 *
 * @param number its place in the annex, from 1
 * @param name by which authors and programs call it: {@code submitted.recommendation.4.since}
 * @param what it counts, in words
 * @param entries indices of the entries it comes from; empty for a sum, and where there is nothing to count
 * @param sumOf numbers of the figures that it adds up; empty for a count of entries
 * @param documents the documents of those entries, in the order of the record
 * @param date the latest day from which one of those entries is so; null where there is none
 */
public record Figure(
        int number,
        String name,
        String what,
        long value,
        List<Long> entries,
        List<Integer> sumOf,
        List<String> documents,
        @Nullable LocalDate date) {
    public Figure {
        entries = List.copyOf(entries);
        sumOf = List.copyOf(sumOf);
        documents = List.copyOf(documents);
    }

    String anchor() {
        return "figure-" + number;
    }

    /** How old it is on a day, in days; null where it has no date. */
    public @Nullable Long age(LocalDate on) {
        return date == null ? null : Long.valueOf(ChronoUnit.DAYS.between(date, on));
    }
}
