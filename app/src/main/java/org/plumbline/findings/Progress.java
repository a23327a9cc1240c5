package org.plumbline.findings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The three separate facts of a finding, and what lies between them.
 *
 * @param workCompletedOn the force says so
 * @param outcome judged by somebody other than the owner
 * @param submission stands until the inspectorate answers
 * @param closedOn the inspectorate closed it
 * @param remainsOn the inspectorate last found it still open
 * @param withdrawnOn it left the register
 */
public record Progress(
        Optional<LocalDate> workCompletedOn,
        Optional<Judgement> outcome,
        Optional<Submission> submission,
        Optional<LocalDate> closedOn,
        Optional<LocalDate> remainsOn,
        Optional<LocalDate> withdrawnOn) {
    static final Progress NONE = new Progress(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the outcome was achieved, and when that was said. */
    public record Judgement(boolean achieved, LocalDate on) {}

    /**
     * A request to close.
     *
     * @param letter empty where there was none
     * @param level at which it was made; empty where the viewer does not know it
     */
    public record Submission(LocalDate on, String letter, Optional<Level> level) {}

    Progress completed(LocalDate on) {
        return new Progress(Optional.of(on), outcome, submission, closedOn, remainsOn, withdrawnOn);
    }

    Progress judged(Judgement judgement) {
        return new Progress(workCompletedOn, Optional.of(judgement), submission, closedOn, remainsOn, withdrawnOn);
    }

    Progress submitted(Submission request) {
        return new Progress(workCompletedOn, outcome, Optional.of(request), closedOn, remainsOn, withdrawnOn);
    }

    Progress closed(LocalDate on) {
        return new Progress(workCompletedOn, outcome, submission, Optional.of(on), remainsOn, withdrawnOn);
    }

    Progress withdrawn(LocalDate on) {
        return new Progress(workCompletedOn, outcome, submission, closedOn, remainsOn, Optional.of(on));
    }

    /** Found still open: all that was said before begins again. */
    Progress remaining(LocalDate on) {
        return new Progress(
                Optional.empty(),
                Optional.of(new Judgement(false, on)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(on),
                withdrawnOn);
    }
}
