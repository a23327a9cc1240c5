package org.plumbline.returns;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plumbline.measures.Cadence;

/** A month, a quarter or a year for which a return is asked. */
public record ReturnPeriod(LocalDate from, Cadence cadence) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final int APRIL = 4;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** Whether a period of a cadence can begin on a day: a year does on 1 April or 1 January. */
    static boolean canBegin(LocalDate day, Cadence cadence) {
        return day.getDayOfMonth() == 1
                && switch (cadence) {
                    case MONTHLY -> true;
                    case QUARTERLY -> day.getMonthValue() % QUARTER == 1;
                    case YEARLY -> day.getMonthValue() == APRIL || day.getMonthValue() == 1;
                    case WEEKLY, NONE -> false;
                };
    }

    /** Its last day. */
    public LocalDate to() {
        return next().from.minusDays(1);
    }

    ReturnPeriod next() {
        return new ReturnPeriod(from.plusMonths(months()), cadence);
    }

    private int months() {
        return switch (cadence) {
            case MONTHLY -> 1;
            case QUARTERLY -> QUARTER;
            case YEARLY -> YEAR;
            case WEEKLY, NONE -> throw new IllegalStateException("returns are monthly, quarterly or yearly");
        };
    }

    /** The first day of the financial year in which it lies. */
    LocalDate yearBegins() {
        LocalDate april = LocalDate.of(from.getYear(), APRIL, 1);
        return april.isAfter(from) ? april.minusYears(1) : april;
    }

    /** {@code July 2023}; {@code April to June 2022}; {@code April 2022 to March 2023}. */
    public String words() {
        if (cadence == Cadence.MONTHLY) {
            return MONTH.format(from);
        }
        return (from.getYear() == to().getYear() ? NAME : MONTH).format(from) + " to " + MONTH.format(to());
    }

    /** With the quarter's number in its financial year. */
    public String longWords() {
        if (cadence != Cadence.QUARTERLY) {
            return words();
        }
        int year = yearBegins().getYear();
        int number = (from.getMonthValue() + YEAR - APRIL) % YEAR / QUARTER + 1;
        return "%s (quarter %d of %d/%02d)".formatted(words(), number, year, (year + 1) % 100);
    }
}
