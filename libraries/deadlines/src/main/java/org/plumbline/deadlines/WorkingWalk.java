package org.plumbline.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.deadlines.Count.Skipped;

/** A walk over the calendar, one working day at a time, that keeps what it passed over. Mutable; for one count. */
final class WorkingWalk {
    private final Trigger trigger;
    private final BankHolidays holidays;
    private final List<LocalDate> counted = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private LocalDate at;

    WorkingWalk(Trigger trigger, BankHolidays holidays) {
        this.trigger = trigger;
        this.holidays = holidays;
        this.at = trigger.date();
    }

    /** Steps onto the next working day and counts it. */
    void count() {
        counted.add(next());
    }

    /** Steps onto the next working day without counting it. */
    LocalDate next() {
        while (true) {
            at = at.plusDays(trigger.direction().step());
            LocalDate day = at;
            Optional<String> off = holidays.whyNotWorking(day);
            if (off.isEmpty()) {
                return day;
            }
            skipped.add(new Skipped(day, off.get()));
        }
    }

    List<LocalDate> counted() {
        return counted;
    }

    Count endingOn(LocalDate date, String how) {
        return Count.ofDays(date, counted, skipped, how);
    }
}
