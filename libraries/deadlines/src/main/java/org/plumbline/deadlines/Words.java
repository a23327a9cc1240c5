package org.plumbline.deadlines;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, times and numbers as a sentence says them. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** For example 14:30 on Saturday 30 March 2024, by the clock in London. */
    static String moment(ZonedDateTime moment) {
        return TIME.format(moment)
                + (London.summerTime(moment) ? " BST on " : " GMT on ")
                + weekday(moment.toLocalDate());
    }

    static String number(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
