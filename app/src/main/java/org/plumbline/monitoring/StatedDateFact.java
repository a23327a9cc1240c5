package org.plumbline.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about the date of one event; the source of each entry says which document states it, and where. */
public sealed interface StatedDateFact extends Fact {
    /**
     * A document states it; effective on the day on which the document did.
     *
     * @param force the slug of the force
     * @param event in a line
     * @param from the first day that the statement can mean
     * @param until the last; the same as the first where it gives a day
     * @param said as the document writes it: {@code 23.12.23}
     * @param by a role
     * @param tense the code of how the document speaks of it: {@code past} or {@code to-come}; null where it does not tell
     */
    record Stated(
            String force,
            String event,
            LocalDate from,
            LocalDate until,
            String said,
            String by,
            @Nullable String tense) implements StatedDateFact {
        public Stated {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a statement ends before it begins: " + from + " to " + until);
            }
        }
    }

    /** A person decided which of the statements is right, and says why; those that are not stay beside it. */
    record Settled(LocalDate day, String why) implements StatedDateFact {}
}
