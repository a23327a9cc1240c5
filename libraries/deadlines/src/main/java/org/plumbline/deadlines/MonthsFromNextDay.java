package org.plumbline.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.plumbline.deadlines.Trigger.Direction;

/**
 * Calendar months that begin with the day after the event, as bail does with the day after arrest (Police and Criminal
 * Evidence Act 1984 s.47ZB(1), (4)(a)): three months after an arrest on 28 February begin with 1 March and end with 31 May.
 */
final class MonthsFromNextDay {
    private MonthsFromNextDay() {}

    static Count count(int number, Trigger trigger) {
        if (trigger.direction() == Direction.BEFORE) {
            throw new CannotCount("Months that begin with the next day are counted forward only.");
        }
        LocalDate first = trigger.day(1);
        List<LocalDate> counted = LongStream.rangeClosed(1, number)
                .mapToObj(month -> end(first, month))
                .toList();
        LocalDate end = counted.getLast();
        String how = "The period begins with %s, the day after; its last day after %s is %s."
                .formatted(Words.weekday(first), Words.number(number, "calendar month"), Words.weekday(end));
        return Count.ofDays(end, counted, List.of(), how);
    }

    /** The eve of the day with the same number, or the last day of a month that has no such day. */
    private static LocalDate end(LocalDate first, long month) {
        LocalDate corresponding = first.plusMonths(month);
        return CalendarMonths.same(corresponding, first) ? corresponding.minusDays(1) : corresponding;
    }
}
