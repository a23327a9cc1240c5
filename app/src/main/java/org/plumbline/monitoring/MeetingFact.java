package org.plumbline.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about one meeting at which a force's monitoring is dealt with. */
public sealed interface MeetingFact extends Fact {
    /**
     * It was called, asked for or put off to another day; effective on the day of the invitation.
     *
     * @param force the slug of the force that it is about
     * @param forum who meets, such as the Policing Performance Oversight Group
     * @param on null where no day was given
     * @param invited roles; none where nobody said
     * @param purpose as far as it was given
     */
    record Called(
            String force, String forum, @Nullable LocalDate on, List<String> invited, String purpose, String letter)
            implements MeetingFact {
        public Called {
            invited = List.copyOf(invited);
        }
    }

    /**
     * It was held; effective on its day.
     *
     * @param attended roles; none where no document says
     * @param presented what the force showed; empty where no document says
     * @param outcome empty where no document says
     * @param confirmed false where it is known from an announcement alone
     */
    record Held(List<String> attended, String presented, String outcome, boolean confirmed) implements MeetingFact {
        public Held {
            attended = List.copyOf(attended);
        }
    }

    /** It does not take place. */
    record CalledOff(String reason) implements MeetingFact {}
}
