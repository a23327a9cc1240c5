package org.plumbline.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about one date by which somebody wants something of a force. */
public sealed interface TargetFact extends Fact {
    /** What is wanted. */
    enum Aim {
        LEAVE_ENGAGE("leave-engage", "Leave Engage"),
        PLAN("plan", "An improvement plan"),
        OTHER("other", "Something else");

        private final String code;
        private final String words;

        Aim(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @JsonValue
        public String code() {
            return code;
        }

        public String words() {
            return words;
        }

        @JsonCreator
        public static Aim of(String code) {
            return Arrays.stream(values())
                    .filter(aim -> aim.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such aim: " + code));
        }
    }

    /**
     * Somebody set it; effective on that day.
     *
     * @param force the slug of the force
     * @param setBy a role
     * @param what is wanted, in a line
     * @param by the last day; null where none was given
     * @param words how its urgency was put where no day was given: "urgently"; empty otherwise
     */
    record Set(
            String force,
            String setBy,
            Aim aim,
            String what,
            @Nullable LocalDate by,
            String words) implements TargetFact {}

    /** It was reached; effective on that day. That a force left Engage is seen from its stage, and is not said here. */
    record Reached(String how) implements TargetFact {}

    /** Whoever set it gave it up. */
    record Withdrawn(String reason) implements TargetFact {}
}
