package org.plumbline.inspections;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about the stage at which the inspectorate monitors a force. */
public sealed interface StageFact extends Fact {
    /** When the inspectorate took the decision. */
    LocalDate decidedOn();

    /** When it made the decision known to the public. */
    Instant announcedAt();

    /** Why, as the inspectorate gave it. */
    String grounds();

    /** Who took the decision, as a role. */
    String decider();

    /** The hour of the decision; null where no document gives it. */
    @Nullable
    Instant decidedAt();

    /** The letter in which the force was told, its date and title; null where none is known. */
    @Nullable
    String letter();

    /** Enhanced monitoring begins; effective on the day it was announced. */
    record MovedToEngage(
            LocalDate decidedOn,
            Instant announcedAt,
            String grounds,
            String decider,
            @Nullable Instant decidedAt,
            @Nullable String letter)
            implements StageFact {
        public MovedToEngage(LocalDate decidedOn, Instant announcedAt, String grounds, String decider) {
            this(decidedOn, announcedAt, grounds, decider, null, null);
        }
    }

    /** Routine monitoring begins again; effective on the day it was announced. */
    record ReturnedToScan(
            LocalDate decidedOn,
            Instant announcedAt,
            String grounds,
            String decider,
            @Nullable Instant decidedAt,
            @Nullable String letter)
            implements StageFact {
        public ReturnedToScan(LocalDate decidedOn, Instant announcedAt, String grounds, String decider) {
            this(decidedOn, announcedAt, grounds, decider, null, null);
        }
    }
}
