package org.plumbline.opendata;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days that a figure is about; both ends count. */
public record Span(LocalDate start, LocalDate end) implements Comparable<Span> {
    private static final int FINANCIAL_YEAR_BEGINS = 4;

    public Span {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end on " + end + " and begin on " + start + ".");
        }
    }

    public static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    public static Span day(LocalDate day) {
        return new Span(day, day);
    }

    /** A quarter of a financial year: of 2024/25 the first is April to June 2024, the fourth January to March 2025. */
    public static Span quarter(int yearBegins, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("A quarter is 1 to 4, and not " + quarter + ".");
        }
        YearMonth first = YearMonth.of(yearBegins, FINANCIAL_YEAR_BEGINS).plusMonths(3L * (quarter - 1));
        return new Span(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** April to March. */
    public static Span financialYear(int yearBegins) {
        return new Span(quarter(yearBegins, 1).start(), quarter(yearBegins, 4).end());
    }

    @Override
    public int compareTo(Span other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
