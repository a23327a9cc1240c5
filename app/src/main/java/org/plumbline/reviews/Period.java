package org.plumbline.reviews;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plumbline.web.Dates;

/** From a first to a last day, both included. */
public record Period(LocalDate from, LocalDate until) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** {@code March 2024} for a whole month, else {@code 4 March 2024 to 8 April 2024}. */
    public String words() {
        YearMonth month = YearMonth.from(from);
        if (from.equals(month.atDay(1)) && until.equals(month.atEndOfMonth())) {
            return MONTH.format(from);
        }
        return from.equals(until) ? Dates.words(from) : Dates.words(from) + " to " + Dates.words(until);
    }
}
