package org.plumbline.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bank holidays of England and Wales, with Good Friday and Christmas Day, year by year from a file; not those of
 * Scotland. The file holds whole years, and a day outside them is refused.
 */
public final class BankHolidays {
    private final NavigableMap<LocalDate, Holiday> days;

    /** Why a day is a holiday. */
    public enum Basis {
        /** Banking and Financial Dealings Act 1971, Schedule 1, paragraph 1. */
        ACT,
        /** Appointed by proclamation under section 1 of that Act. */
        PROCLAMATION,
        /** A holiday at common law, Good Friday and Christmas Day. */
        CUSTOM
    }

    /** One day and what it is called. */
    public record Holiday(LocalDate date, String name, Basis basis) {}

    private BankHolidays(NavigableMap<LocalDate, Holiday> days) {
        this.days = Collections.unmodifiableNavigableMap(days);
    }

    /** Those of the file in this library. */
    public static BankHolidays ofEnglandAndWales() {
        NavigableMap<LocalDate, Holiday> days = new TreeMap<>();
        for (TableLine line : TableLine.ofResource("bank-holidays-england-and-wales.tsv", 3)) {
            Holiday holiday = new Holiday(
                    line.date(0), line.text(1), Basis.valueOf(line.text(2).toUpperCase(Locale.ROOT)));
            if (days.put(holiday.date(), holiday) != null) {
                throw line.wrong("a day that stands there once");
            }
        }
        return new BankHolidays(days);
    }

    /** The first year of the file. */
    public int firstYear() {
        return days.firstKey().getYear();
    }

    /** The last year of the file. */
    public int lastYear() {
        return days.lastKey().getYear();
    }

    /** All, in the order of the calendar. */
    public Collection<Holiday> all() {
        return days.values();
    }

    /** What a day is called, where it is a holiday; throws {@link CannotCount} outside the file's years. */
    public Optional<Holiday> on(LocalDate date) {
        if (date.getYear() < firstYear() || date.getYear() > lastYear()) {
            throw new CannotCount(
                    "The bank holidays of %d are not known here, only those from %d to %d, so nothing was counted."
                            .formatted(date.getYear(), firstYear(), lastYear()));
        }
        return Optional.ofNullable(days.get(date));
    }

    /** Why a day is no working day, such as “weekend (Saturday)” or “bank holiday (Good Friday)”; empty for a working day. */
    public Optional<String> whyNotWorking(LocalDate date) {
        Optional<Holiday> holiday = on(date);
        DayOfWeek weekday = date.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend
                ? Optional.of("weekend (" + name(weekday) + ")"
                        + holiday.map(it -> ", and " + it.name()).orElse(""))
                : holiday.map(it -> "bank holiday (" + it.name() + ")");
    }

    /** Why a day is disregarded in the hours before a court hearing, in which Saturdays count. */
    Optional<String> whyNotForCourts(LocalDate date) {
        Optional<String> holiday = on(date).map(it -> "bank holiday (" + it.name() + ")");
        return date.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.of("Sunday") : holiday;
    }

    private static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
