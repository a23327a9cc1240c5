package org.plumbline.measures;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** How often a figure comes. */
public enum Cadence {
    WEEKLY("weekly", "each week", Period.ofWeeks(1)),
    MONTHLY("monthly", "each month", Period.ofMonths(1)),
    QUARTERLY("quarterly", "each quarter", Period.ofMonths(3)),
    YEARLY("yearly", "each year", Period.ofYears(1)),
    NONE("none", "once, or at no fixed interval", Period.ZERO);

    private final String code;
    private final String words;
    private final Period step;

    Cadence(String code, String words, Period step) {
        this.code = code;
        this.words = words;
        this.step = step;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** The end of the period after one that ends on a day; empty where none is expected. */
    public Optional<LocalDate> next(LocalDate end) {
        if (this == NONE) {
            return Optional.empty();
        }
        LocalDate next = end.plus(step);
        boolean monthEnd = step.getMonths() + step.getYears() > 0 && end.getDayOfMonth() == end.lengthOfMonth();
        return Optional.of(monthEnd ? next.withDayOfMonth(next.lengthOfMonth()) : next);
    }

    public static Optional<Cadence> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
