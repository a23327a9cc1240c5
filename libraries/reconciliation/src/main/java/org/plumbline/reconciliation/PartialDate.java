package org.plumbline.reconciliation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day, as documents give it.
 *
 * @param year the calendar year
 * @param month 1 to 12, or 0 where it is not known
 * @param day 1 to 31, or 0 where it is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T.*)?)?)?");

    public PartialDate {
        if (month == 0 && day != 0) {
            throw new IllegalArgumentException(
                    "A date with a day needs its month: year " + year + ", day " + day + ".");
        }
        try {
            LocalDate.of(year, Math.max(1, month), Math.max(1, day));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "There is no such date: year " + year + ", month " + month + ", day " + day + ".", e);
        }
    }

    /** A date known to the day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads {@code 2023}, {@code 2023-08}, {@code 2023-08-17}; a time of day after a {@code T} is passed over.
     *
     * @throws IllegalArgumentException with a sentence where the text is none of these
     */
    public static PartialDate parse(String text) {
        Matcher m = ISO.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "Expected a date such as 2023, 2023-08 or 2023-08-17, found “" + text + "”.");
        }
        return new PartialDate(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3)));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The first day it can be. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day it can be. */
    public LocalDate latest() {
        if (day != 0) {
            return LocalDate.of(year, month, day);
        }
        return month == 0
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }

    /** Whether one day could be both. */
    public boolean canBe(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    /** By the first day it can be, then by the last. */
    @Override
    public int compareTo(PartialDate other) {
        int first = earliest().compareTo(other.earliest());
        return first != 0 ? first : latest().compareTo(other.latest());
    }

    /** In words: {@code 17 August 2023}, {@code August 2023} or {@code 2023}. */
    public String inWords() {
        if (month == 0) {
            return Integer.toString(year);
        }
        String of = Words.month(month) + " " + year;
        return day == 0 ? of : day + " " + of;
    }
}
