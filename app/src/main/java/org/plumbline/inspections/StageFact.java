package org.plumbline.inspections;

import java.time.Instant;
import java.time.LocalDate;
import org.plumbline.record.Fact;

/** What can be recorded about the stage at which the inspectorate monitors a force. */
public sealed interface StageFact extends Fact {
    /** When the inspectorate took the decision. */
    LocalDate decidedOn();

    /** When it made the decision known to the public. */
    Instant announcedAt();

    /** Who took the decision, as a role. */
    String decider();

    /** Enhanced monitoring begins; effective on the day it was announced. */
    record MovedToEngage(LocalDate decidedOn, Instant announcedAt, String grounds, String decider)
            implements StageFact {}

    /** Routine monitoring begins again; effective on the day it was announced. */
    record ReturnedToScan(LocalDate decidedOn, Instant announcedAt, String grounds, String decider)
            implements StageFact {}
}
