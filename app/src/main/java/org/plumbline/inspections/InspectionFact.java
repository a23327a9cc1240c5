package org.plumbline.inspections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about one inspection of a force. */
public sealed interface InspectionFact extends Fact {
    /** The inspectorate said that it comes; the dates are null as far as it did not say when. */
    record Announced(
            String force,
            String forceName,
            InspectionKind kind,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to)
            implements InspectionFact {}

    /** The force hosted the fieldwork, first and last day. */
    record Hosted(LocalDate from, LocalDate to) implements InspectionFact {
        public Hosted {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("fieldwork ends before it begins: " + from + " to " + to);
            }
        }
    }

    /** The force heard first impressions after the fieldwork; said, not published. */
    record Debriefed(LocalDate on, String said) implements InspectionFact {}

    /** A letter or report said how a finding stood that the inspection came to look at again. */
    record SaidOfFinding(FindingResult result) implements InspectionFact {}

    /** The inspectorate published what came of it; {@code reportId} is empty where the report was not taken in. */
    record Published(LocalDate on, String result, String reportId) implements InspectionFact {}

    /** It will not take place. */
    record CalledOff(String reason) implements InspectionFact {}
}
