package org.plumbline.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.web.Dates;

/**
 * How an objective stands by its actions' dates, beside what the last review said of it.
 *
 * @param actions that count: those that were not withdrawn
 * @param late of them
 * @param soon of them, due in 28 days
 * @param done of them, confirmed or not
 */
public record ObjectiveStatus(int actions, int late, int soon, int done) {
    /** The status of what serves one objective, on a day. */
    public static ObjectiveStatus of(List<Action> serving, LocalDate asAt) {
        List<ActionStatus.State> states = serving.stream()
                .map(action -> action.status(asAt).state())
                .filter(state -> state != ActionStatus.State.WITHDRAWN)
                .toList();
        return new ObjectiveStatus(
                states.size(),
                count(states, ActionStatus.State.LATE),
                count(states, ActionStatus.State.DUE_SOON),
                count(states, ActionStatus.State.DONE)
                        + count(states, ActionStatus.State.DONE_LATE)
                        + count(states, ActionStatus.State.KEPT));
    }

    private static int count(List<ActionStatus.State> states, ActionStatus.State wanted) {
        return (int) states.stream().filter(wanted::equals).count();
    }

    /** In words: {@code 2 of 5 actions are late}. */
    public String words() {
        if (actions == 0) {
            return "no action serves it";
        }
        if (late > 0) {
            return late + " of " + actions(actions) + (late == 1 ? " is late" : " are late");
        }
        if (done == actions) {
            return actions == 1 ? "its one action is done" : "all " + actions + " actions are done";
        }
        if (soon > 0) {
            return soon + " of " + actions(actions) + (soon == 1 ? " is due soon" : " are due soon");
        }
        return actions == 1 ? "its one action is on time" : "none of its " + actions + " actions is late";
    }

    /** A sentence where the stated rating and the dates disagree; empty where they do not. */
    public Optional<String> disagreement(Review review, Rating rating) {
        boolean disagrees =
                switch (rating.state()) {
                    case GREEN -> late > 0 || actions == 0;
                    case RED -> late == 0 && actions > 0;
                    case AMBER -> actions > 0 && done == actions;
                    case NOT_OURS -> late > 0;
                    case NO_EXTERNAL_DEADLINE -> false;
                };
        return disagrees
                ? Optional.of(
                        "Rated " + rating.state().words() + " on " + Dates.words(review.on()) + "; " + words() + ".")
                : Optional.empty();
    }

    private static String actions(int number) {
        return number + (number == 1 ? " action" : " actions");
    }
}
