package org.plumbline.plans;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far an action is, dates aside.
 *
 * @param doneOn the force says so
 * @param doneBy the reference of whoever said so; empty while nobody did
 * @param confirmedOn somebody else found it done
 * @param notDoneOn somebody else last found it not done
 */
public record Doing(
        Optional<LocalDate> startedOn,
        Optional<LocalDate> doneOn,
        String doneBy,
        Optional<LocalDate> confirmedOn,
        Optional<LocalDate> notDoneOn,
        Optional<LocalDate> withdrawnOn) {
    static final Doing NOTHING =
            new Doing(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());

    Doing started(LocalDate on) {
        return new Doing(startedOn.or(() -> Optional.of(on)), doneOn, doneBy, confirmedOn, notDoneOn, withdrawnOn);
    }

    Doing done(LocalDate on, String by) {
        return new Doing(startedOn, Optional.of(on), by, Optional.empty(), notDoneOn, withdrawnOn);
    }

    /** Found not done, the work goes on as if nobody had said that it was. */
    Doing confirmed(boolean done, LocalDate on) {
        return done
                ? new Doing(startedOn, doneOn, doneBy, Optional.of(on), notDoneOn, withdrawnOn)
                : new Doing(
                        startedOn.or(() -> doneOn),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.of(on),
                        withdrawnOn);
    }

    Doing withdrawn(LocalDate on) {
        return new Doing(startedOn, doneOn, doneBy, confirmedOn, notDoneOn, Optional.of(on));
    }
}
