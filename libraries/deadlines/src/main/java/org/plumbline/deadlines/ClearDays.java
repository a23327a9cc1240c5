package org.plumbline.deadlines;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.plumbline.deadlines.Trigger.Direction;

/**
 * Clear days, of which neither the first nor the last counts (R v Herefordshire Justices (1820) 3 B &amp; Ald 581), and which
 * in Local Government Act 1972 ss.100A to 100D are working days (R v Swansea City Council, ex p Elitestone (1993)): five
 * clear days before Monday 18 December 2023 are the 15th, 14th, 13th, 12th and 11th.
 *
 * <p>The answer is the working day next beyond them, Friday the 8th: papers come out on a working day, too.
 */
final class ClearDays {
    private ClearDays() {}

    static Count count(int number, Trigger trigger, BankHolidays holidays) {
        WorkingWalk walk = new WorkingWalk(trigger, holidays);
        for (int day = 1; day <= number; day++) {
            walk.count();
        }
        LocalDate end = walk.next();
        boolean forward = trigger.direction() == Direction.AFTER;
        String how = "%s between %s and %s, neither of which counts: %s. The %s working day %s them is %s."
                .formatted(
                        Words.number(number, "clear day") + (number == 1 ? " lies" : " lie"),
                        Words.weekday(forward ? trigger.date() : end),
                        Words.weekday(forward ? end : trigger.date()),
                        listed(walk),
                        forward ? "first" : "last",
                        forward ? "after" : "before",
                        Words.weekday(end));
        return walk.endingOn(end, how);
    }

    private static String listed(WorkingWalk walk) {
        return walk.counted().size() > 10
                ? Words.weekday(walk.counted().getFirst()) + " to "
                        + Words.weekday(walk.counted().getLast())
                : walk.counted().stream().map(Words::weekday).collect(Collectors.joining(", "));
    }
}
