package org.plumbline.deadlines;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.next;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** The holidays of an ordinary year, by Banking and Financial Dealings Act 1971 Sch 1 and the yearly proclamation. */
record StatutoryYear(int year) {
    Set<LocalDate> holidays() {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate newYear = LocalDate.of(year, 1, 1);
        days.add(weekend(newYear) ? newYear.with(next(MONDAY)) : newYear);
        days.add(easter().minusDays(2));
        days.add(easter().plusDays(1));
        days.add(LocalDate.of(year, 5, 1).with(firstInMonth(MONDAY)));
        days.add(LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)));
        days.add(LocalDate.of(year, 8, 1).with(lastInMonth(MONDAY)));
        LocalDate christmas = LocalDate.of(year, 12, 25);
        LocalDate boxing = LocalDate.of(year, 12, 26);
        days.add(christmas);
        if (boxing.getDayOfWeek() != SUNDAY) {
            days.add(boxing);
        }
        if (christmas.getDayOfWeek() == SUNDAY || boxing.getDayOfWeek() == SUNDAY) {
            days.add(LocalDate.of(year, 12, 27));
        }
        if (weekend(boxing)) {
            days.add(LocalDate.of(year, 12, 28));
        }
        return days;
    }

    /** Easter Sunday, by the steps that Oudin published in 1940; another way than the one the file was written by. */
    LocalDate easter() {
        int century = year / 100;
        int golden = year % 19;
        int sunday = (century - 17) / 25;
        int epact = (century - century / 4 - (century - sunday) / 3 + 19 * golden + 15) % 30;
        int moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }

    private static boolean weekend(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == SATURDAY || day == SUNDAY;
    }
}
