package org.plumbline.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.plumbline.deadlines.Trigger.Direction;

/** Dates to which nothing is counted: the day itself, or the next such day of a year. */
final class OnTheDay {
    private OnTheDay() {}

    static Count count(Trigger trigger) {
        return of(trigger.date(), "It is " + Words.weekday(trigger.date()) + ", the day itself.");
    }

    /** The first such day from the trigger on, or back from it; the trigger's own day is the first that can be it. */
    static Count count(MonthDay day, Trigger trigger) {
        LocalDate sameYear = day.atYear(trigger.date().getYear());
        LocalDate date =
                switch (trigger.direction()) {
                    case AFTER -> sameYear.isBefore(trigger.date()) ? day.atYear(sameYear.getYear() + 1) : sameYear;
                    case BEFORE -> sameYear.isAfter(trigger.date()) ? day.atYear(sameYear.getYear() - 1) : sameYear;
                };
        String which = trigger.direction() == Direction.AFTER ? "The first such day from " : "The last such day up to ";
        return of(date, which + Words.day(trigger.date()) + " is " + Words.weekday(date) + ".");
    }

    private static Count of(LocalDate date, String how) {
        return Count.ofDays(date, List.of(date), List.of(), how);
    }
}
