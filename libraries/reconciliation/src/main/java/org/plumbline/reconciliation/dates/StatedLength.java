package org.plumbline.reconciliation.dates;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.reconciliation.PartialDate;

/**
 * A length of time that a document states between two events, such as “less than six months” since monitoring began.
 *
 * @param amount at least 0
 * @param unit days, weeks, months or years
 * @param from the day from which it is counted
 * @param ends the day, or days, up to which it may be counted, each with what it is
 */
public record StatedLength(
        String id,
        String words,
        Sense sense,
        int amount,
        ChronoUnit unit,
        PartialDate from,
        List<End> ends,
        String document,
        String locator) {
    /** How the number is meant. */
    public enum Sense {
        EXACTLY,
        LESS_THAN,
        AT_LEAST
    }

    /** A day up to which may be counted. */
    public record End(String what, PartialDate day) {}

    public StatedLength {
        ends = List.copyOf(ends);
        boolean known = unit == ChronoUnit.DAYS
                || unit == ChronoUnit.WEEKS
                || unit == ChronoUnit.MONTHS
                || unit == ChronoUnit.YEARS;
        if (amount < 0 || !known || ends.isEmpty()) {
            throw new IllegalArgumentException("The length “" + words
                    + "” needs an amount from 0, a unit of days, weeks, months or years, and a day at which it ends; found "
                    + amount + " " + unit + " and " + ends.size() + " ends.");
        }
    }
}
