package org.plumbline.deadlines;

import org.plumbline.deadlines.Trigger.Direction;

/**
 * Working days after or before an event: Monday to Friday without the bank holidays of England and Wales, Good Friday and
 * Christmas Day. The day of the event is not counted (the ordinary rule of Lester v Garland (1808)), so that after a
 * Saturday day 1 is the Monday. Freedom of Information Act 2000 s.10(6) differs: it also leaves out the bank holidays of
 * Scotland and Northern Ireland.
 */
final class WorkingDays {
    private WorkingDays() {}

    static Count count(int number, Trigger trigger, BankHolidays holidays) {
        WorkingWalk walk = new WorkingWalk(trigger, holidays);
        for (int day = 1; day <= number; day++) {
            walk.count();
        }
        String how = "%s is not counted; working day 1 %s it is %s; working day %d is %s."
                .formatted(
                        Words.weekday(trigger.date()),
                        trigger.direction() == Direction.AFTER ? "after" : "before",
                        Words.weekday(walk.counted().getFirst()),
                        number,
                        Words.weekday(walk.counted().getLast()));
        return walk.endingOn(walk.counted().getLast(), how);
    }
}
