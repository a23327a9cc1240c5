package org.plumbline.responses;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.plumbline.web.Dates;

/**
 * The last day on which a response is in time.
 *
 * @param how in sentences, for whoever wants to check it on a calendar
 * @param rule the rule's key in the table of rules
 * @param source where the rule comes from
 */
public record Deadline(LocalDate due, String how, String rule, String source) {
    /** How it stands on a day with a response that is not published: {@code due in 12 days}. */
    public String unpublished(LocalDate asAt) {
        long left = ChronoUnit.DAYS.between(asAt, due);
        if (left == 0) {
            return "due today";
        }
        return left > 0 ? "due in " + days(left) : "late by " + days(-left);
    }

    /** How a response stands that was published on a day. */
    public String published(LocalDate on) {
        long late = ChronoUnit.DAYS.between(due, on);
        return "published on " + Dates.words(on) + (late > 0 ? ", " + days(late) + " late" : ", in time");
    }

    public boolean late(LocalDate asAt) {
        return asAt.isAfter(due);
    }

    private static String days(long number) {
        return number == 1 ? "1 day" : "%,d days".formatted(number);
    }
}
