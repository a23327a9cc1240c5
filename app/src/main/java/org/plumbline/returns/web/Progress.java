package org.plumbline.returns.web;

import java.time.LocalDate;
import java.util.Locale;
import org.plumbline.govuk.Tag;
import org.plumbline.returns.ExpectedReturn;
import org.plumbline.returns.ReturnState;
import org.plumbline.web.Dates;

/** How far a return is, in words. */
final class Progress {
    private Progress() {}

    static Tag tag(ExpectedReturn expected, LocalDate asAt) {
        if (expected.late(asAt)) {
            return Tag.of("Late", Tag.Colour.RED);
        }
        return expected.state()
                .map(state -> Tag.of(state.words(), colour(state)))
                .orElseGet(() -> expected.over(asAt)
                        ? Tag.of("To fill in", Tag.Colour.BLUE)
                        : Tag.of("Not over yet", Tag.Colour.GREY));
    }

    private static Tag.Colour colour(ReturnState state) {
        return switch (state) {
            case DRAFT -> Tag.Colour.LIGHT_BLUE;
            case SUBMITTED -> Tag.Colour.PURPLE;
            case SENT_BACK, REOPENED -> Tag.Colour.YELLOW;
            case APPROVED -> Tag.Colour.GREEN;
        };
    }

    /** What stands beside it: when it is due, or what happened last. */
    static String hint(ExpectedReturn expected, LocalDate asAt) {
        if (expected.state().filter(ReturnState.APPROVED::equals).isPresent()) {
            return expected.filled()
                    .map(one -> "Approved on "
                            + Dates.words(one.approvals().getLast().on()) + " and locked")
                    .orElseThrow();
        }
        if (!expected.late(asAt)) {
            return "Due " + (expected.due().isBefore(asAt) ? "was " : "") + "on " + Dates.words(expected.due());
        }
        return "Late by " + days(expected.daysLate(asAt)) + ", due on " + Dates.words(expected.due())
                + expected.state().map(state -> "; " + begun(state)).orElse("");
    }

    private static String begun(ReturnState state) {
        return state == ReturnState.DRAFT ? "a draft is begun" : state.words().toLowerCase(Locale.UK);
    }

    static String days(long days) {
        return days == 1 ? "1 day" : "%,d days".formatted(days);
    }
}
