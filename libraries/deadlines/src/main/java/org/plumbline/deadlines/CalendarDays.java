package org.plumbline.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.plumbline.deadlines.Trigger.Direction;

/**
 * Days after an event, which itself is not counted (Lester v Garland (1808) 15 Ves Jun 248): 14 days after 23 November are
 * up on 7 December. Weekends and bank holidays count.
 */
final class CalendarDays {
    private CalendarDays() {}

    static Count count(int number, Trigger trigger) {
        List<LocalDate> counted =
                LongStream.rangeClosed(1, number).mapToObj(trigger::day).toList();
        String how = "%s is not counted; day 1 is %s, the day %s; day %d is %s. Weekends and bank holidays count."
                .formatted(
                        Words.weekday(trigger.date()),
                        Words.day(counted.getFirst()),
                        trigger.direction() == Direction.AFTER ? "after it" : "before it",
                        number,
                        Words.weekday(counted.getLast()));
        return Count.ofDays(counted.getLast(), counted, List.of(), how);
    }
}
