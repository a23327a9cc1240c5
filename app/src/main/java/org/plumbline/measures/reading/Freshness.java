package org.plumbline.measures.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.measures.Definition;

/**
 * How old the last figure is.
 *
 * @param days since the day of which it speaks
 * @param expected the day by which the next one should have come; empty where none is expected
 * @param late how many days that is past, and its grace with it; 0 while it is not stale
 */
public record Freshness(long days, Optional<LocalDate> expected, long late) {
    /** Of a figure whose time ended on a day. */
    public static Freshness of(Definition definition, LocalDate end, LocalDate today) {
        Optional<LocalDate> expected = definition.cadence().next(end).map(next -> next.plusDays(definition.lagDays()));
        long late = expected.map(day -> ChronoUnit.DAYS.between(day.plusDays(definition.graceDays()), today))
                .orElse(0L);
        return new Freshness(ChronoUnit.DAYS.between(end, today), expected, Math.max(0, late));
    }

    /** Stale after its cadence, its lag and its grace. */
    public boolean stale() {
        return late > 0;
    }

    public String words() {
        String age = days == 1 ? "1 day old" : "%,d days old".formatted(days);
        return stale() ? age + "; stale: the next figure is late" : age;
    }
}
