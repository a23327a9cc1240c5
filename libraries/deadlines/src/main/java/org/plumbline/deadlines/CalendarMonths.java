package org.plumbline.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.plumbline.deadlines.Trigger.Direction;

/**
 * Calendar months (Interpretation Act 1978 Sch 1) after or before an event, by the corresponding date rule of Dodds v
 * Walker [1981] 1 WLR 1027: they end on the day of the same number, or, where the month has no such day, on its last. The
 * end of a month does not stick: four months after 30 September end on 30 January, not on the 31st.
 */
final class CalendarMonths {
    private CalendarMonths() {}

    static Count count(int number, Trigger trigger) {
        List<LocalDate> counted = LongStream.rangeClosed(1, number)
                .mapToObj(month -> trigger.date().plusMonths(trigger.direction().step() * month))
                .toList();
        LocalDate end = counted.getLast();
        String how = "%s %s %s %s %s."
                .formatted(
                        Words.number(number, "calendar month"),
                        trigger.direction() == Direction.AFTER ? "after" : "before",
                        Words.weekday(trigger.date()),
                        number == 1 ? "ends on" : "end on",
                        Words.weekday(end) + (same(end, trigger.date()) ? sameNumber() : lastDay(end, trigger.date())));
        return Count.ofDays(end, counted, List.of(), how);
    }

    static boolean same(LocalDate end, LocalDate start) {
        return end.getDayOfMonth() == start.getDayOfMonth();
    }

    private static String sameNumber() {
        return ", the day of the same number";
    }

    static String lastDay(LocalDate end, LocalDate start) {
        return ", the last day of its month, which has no day " + start.getDayOfMonth();
    }
}
