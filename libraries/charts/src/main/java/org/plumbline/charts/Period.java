package org.plumbline.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The time that a value speaks of. It is drawn at its middle; a rolling year in the middle of its last month.
 *
 * @param start its first day
 * @param end its last day
 */
public record Period(Kind kind, LocalDate start, LocalDate end) {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** What kind of time it is, from which follows how it is named. */
    public enum Kind {
        /**
         * The state of things on one day, or on some day of several where it is not known on which; such points are joined
         * however far apart they are.
         */
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        /** From 1 April. */
        FINANCIAL_YEAR,
        /** Twelve months up to the end of one; successive ones overlap, and are joined. */
        ROLLING_YEAR,
        /** Any other. */
        SPAN
    }

    public Period {
        if (end.isBefore(start)) {
            throw new Refused("A period from " + day(start) + " cannot end on " + day(end) + ".");
        }
    }

    public static Period day(int year, int month, int day) {
        return on(LocalDate.of(year, month, day));
    }

    public static Period on(LocalDate day) {
        return new Period(Kind.DAY, day, day);
    }

    /** Some day of these. */
    public static Period onSomeDay(LocalDate first, LocalDate last) {
        return new Period(Kind.DAY, first, last);
    }

    /** The week, Monday to Sunday, in which the day is. */
    public static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(Kind.WEEK, monday, monday.plusDays(6));
    }

    public static Period month(int year, int month) {
        return month(YearMonth.of(year, month));
    }

    public static Period month(YearMonth month) {
        return new Period(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /** The calendar quarter, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new Refused("A year has the quarters 1 to 4, not " + quarter + ".");
        }
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return new Period(Kind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    public static Period year(int year) {
        return new Period(Kind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The twelve months from 1 April of this year. */
    public static Period financialYear(int from) {
        return new Period(Kind.FINANCIAL_YEAR, LocalDate.of(from, 4, 1), LocalDate.of(from + 1, 3, 31));
    }

    /** The twelve months up to the end of this one. */
    public static Period yearTo(YearMonth last) {
        return new Period(Kind.ROLLING_YEAR, last.minusMonths(11).atDay(1), last.atEndOfMonth());
    }

    public static Period span(LocalDate start, LocalDate end) {
        return new Period(Kind.SPAN, start, end);
    }

    /** The period in words: "May 2023", "January to March 2023", "2023–24", "year to March 2024". */
    public String words() {
        return switch (kind) {
            case DAY -> someDay();
            case WEEK -> "week of " + day(start);
            case MONTH -> month(start);
            case QUARTER -> MONTHS.get(start.getMonthValue() - 1) + " to " + month(end);
            case YEAR -> String.valueOf(start.getYear());
            case FINANCIAL_YEAR -> financialYear(start);
            case ROLLING_YEAR -> "year to " + month(end);
            case SPAN -> day(start) + " to " + day(end);
        };
    }

    private String someDay() {
        boolean month =
                start.getDayOfMonth() == 1 && end.equals(YearMonth.from(start).atEndOfMonth());
        return start.equals(end) ? day(start) : month ? month(start) : day(start) + " to " + day(end);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether a line may lead from the one before to this one, with nothing missing between them. */
    boolean joins(Period before) {
        return switch (kind) {
            case DAY, ROLLING_YEAR -> before.kind == kind;
            case WEEK, MONTH, QUARTER, YEAR, FINANCIAL_YEAR, SPAN -> !start.isAfter(before.end.plusDays(1));
        };
    }

    /** Where it is drawn, in days since 1 January 1970. */
    double middle() {
        return (axisStart() + axisEnd()) / 2.0;
    }

    /** Where the part of the axis that belongs to it begins, in days. */
    long axisStart() {
        return (kind == Kind.ROLLING_YEAR ? end.withDayOfMonth(1) : start).toEpochDay();
    }

    long axisEnd() {
        return end.toEpochDay() + 1;
    }

    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** "Aug". */
    static String shortMonth(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1).substring(0, 3);
    }

    static String financialYear(LocalDate start) {
        int ends = (start.getYear() + 1) % 100;
        return start.getYear() + "–" + (ends < 10 ? "0" : "") + ends;
    }
}
