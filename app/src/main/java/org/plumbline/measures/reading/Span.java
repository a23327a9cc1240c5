package org.plumbline.measures.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.measures.StatedFigure;

/** Over how long a time a figure reaches; figures of different spans do not share a line. */
public enum Span {
    DAY("a day"),
    WEEK("a week"),
    MONTH("a month"),
    QUARTER("a quarter"),
    YEAR("a year"),
    OTHER("another length of time");

    private static final int WEEK_DAYS = 7;

    private final String words;

    Span(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Span of(StatedFigure figure) {
        if (figure.from().isEmpty() || figure.to().isEmpty()) {
            return figure.from().isEmpty() && figure.to().isEmpty() ? DAY : OTHER;
        }
        LocalDate from = figure.from().get().first();
        LocalDate after = figure.to().get().last().plusDays(1);
        if (from.plusDays(1).equals(after)) {
            return DAY;
        }
        if (from.plusDays(WEEK_DAYS).equals(after)) {
            return WEEK;
        }
        long months = ChronoUnit.MONTHS.between(from, after);
        if (!from.plusMonths(months).equals(after)) {
            return OTHER;
        }
        return switch ((int) Math.min(months, Integer.MAX_VALUE)) {
            case 1 -> MONTH;
            case 3 -> QUARTER;
            case 12 -> YEAR;
            default -> OTHER;
        };
    }

    /** The end of the period after one that ends on a day; empty where there is no fixed step. */
    Optional<LocalDate> next(LocalDate end) {
        return switch (this) {
            case DAY, OTHER -> Optional.empty();
            case WEEK -> Optional.of(end.plusDays(WEEK_DAYS));
            case MONTH -> Optional.of(monthEnd(end, 1));
            case QUARTER -> Optional.of(monthEnd(end, 3));
            case YEAR -> Optional.of(monthEnd(end, 12));
        };
    }

    /** Periods end where they end: at the end of a month, or on a day of it. */
    private static LocalDate monthEnd(LocalDate end, int months) {
        return end.plusDays(1).plusMonths(months).minusDays(1);
    }
}
