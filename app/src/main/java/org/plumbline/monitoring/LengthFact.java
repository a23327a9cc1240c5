package org.plumbline.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.record.Fact;

/** What can be recorded about a length of time that a document states between two events. */
public sealed interface LengthFact extends Fact {
    /**
     * A document states it.
     *
     * @param force the slug of the force
     * @param words as the document writes it: {@code less than six months}
     * @param by a role
     * @param sense the code of how the number is meant: {@code exactly}, {@code less-than} or {@code at-least}
     * @param amount at least 0
     * @param unit {@code days}, {@code weeks}, {@code months} or {@code years}
     * @param from the event from which it is counted
     * @param ends the events up to which it may be counted, one at least
     */
    record Stated(
            String force,
            String words,
            String by,
            String sense,
            int amount,
            String unit,
            Moment from,
            List<Moment> ends)
            implements LengthFact {
        public Stated {
            ends = List.copyOf(ends);
        }
    }

    /** An event and its day. */
    record Moment(String what, LocalDate day) {}
}
