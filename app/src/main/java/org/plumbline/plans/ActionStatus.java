package org.plumbline.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.findings.Due;

/**
 * How an action stands on a day, worked out from its dates and never ticked.
 *
 * @param words such as {@code late by 12 days}
 * @param due the nearest of its dates; empty where none is set
 */
public record ActionStatus(State state, String words, Optional<Due> due) {
    /** A date within so many days is soon. */
    public static final int SOON_DAYS = 28;

    /** The states, the most urgent first. */
    public enum State {
        LATE,
        DUE_SOON,
        ON_TIME,
        NOT_STARTED,
        DONE_LATE,
        DONE,
        KEPT,
        WITHDRAWN
    }

    static ActionStatus of(Action action, LocalDate asAt) {
        Optional<Due> due = action.dates().nearest();
        if (action.doing().withdrawnOn().isPresent()) {
            return new ActionStatus(State.WITHDRAWN, "withdrawn", due);
        }
        return action.doing()
                .doneOn()
                .map(on -> done(action, on, due))
                .orElseGet(() -> due.map(nearest -> open(action, nearest, asAt))
                        .orElseGet(() -> started(action)
                                ? new ActionStatus(State.ON_TIME, "under way, no date set", due)
                                : new ActionStatus(State.NOT_STARTED, "not started, no date set", due)));
    }

    private static ActionStatus done(Action action, LocalDate on, Optional<Due> due) {
        boolean confirmed = action.doing().confirmedOn().isPresent();
        if (due.isPresent() && on.isAfter(due.get().on())) {
            return new ActionStatus(
                    State.DONE_LATE,
                    "done late, by " + days(due.get().daysLate(on)) + (confirmed ? "" : "; to be confirmed"),
                    due);
        }
        if (due.isEmpty()) {
            return new ActionStatus(
                    State.DONE, confirmed ? "done and confirmed; no date was set" : "done; to be confirmed", due);
        }
        return confirmed
                ? new ActionStatus(State.KEPT, "kept: done in time", due)
                : new ActionStatus(State.DONE, "done; to be confirmed", due);
    }

    private static ActionStatus open(Action action, Due due, LocalDate asAt) {
        String start = started(action) ? "" : ", not started";
        if (due.passed(asAt)) {
            return new ActionStatus(State.LATE, "late by " + days(due.daysLate(asAt)) + start, Optional.of(due));
        }
        long left = ChronoUnit.DAYS.between(asAt, due.on());
        if (left <= SOON_DAYS) {
            String when = left == 0 ? "due today" : "due in " + days(left);
            return new ActionStatus(State.DUE_SOON, when + start, Optional.of(due));
        }
        return started(action)
                ? new ActionStatus(State.ON_TIME, "on time", Optional.of(due))
                : new ActionStatus(State.NOT_STARTED, "not started", Optional.of(due));
    }

    private static boolean started(Action action) {
        return action.doing().startedOn().isPresent()
                || action.milestones().stream()
                        .anyMatch(step -> step.reachedOn().isPresent());
    }

    private static String days(long number) {
        return number + (number == 1 ? " day" : " days");
    }
}
