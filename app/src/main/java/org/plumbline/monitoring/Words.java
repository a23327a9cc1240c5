package org.plumbline.monitoring;

import java.time.LocalDate;
import org.plumbline.web.Dates;

/** Days in words. */
final class Words {
    private Words() {}

    static String day(LocalDate day) {
        return Dates.words(day);
    }

    /** {@code 1 day}, {@code 12 days}. */
    static String days(long days) {
        return days == 1 ? "1 day" : "%,d days".formatted(days);
    }
}
