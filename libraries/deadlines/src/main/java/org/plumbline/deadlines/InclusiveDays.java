package org.plumbline.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.plumbline.deadlines.Trigger.Direction;

/**
 * Days of which the trigger's own is day one: "the period of 56 days beginning with the day on which the report is
 * published" (Police Act 1996 s.55(5A), inserted by Policing and Crime Act 2017 s.37(2)). Weekends and bank holidays count.
 */
final class InclusiveDays {
    private InclusiveDays() {}

    static Count count(int number, Trigger trigger) {
        List<LocalDate> counted =
                LongStream.range(0, number).mapToObj(trigger::day).toList();
        String how = "Day 1 is %s, the day itself; day %d is %s%s. Weekends and bank holidays count."
                .formatted(
                        Words.weekday(trigger.date()),
                        number,
                        Words.weekday(counted.getLast()),
                        trigger.direction() == Direction.AFTER ? "" : ", counting back");
        return Count.ofDays(counted.getLast(), counted, List.of(), how);
    }
}
