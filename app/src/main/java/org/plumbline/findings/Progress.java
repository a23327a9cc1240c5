package org.plumbline.findings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The three separate facts of a finding, and what lies between them.
 *
 * @param workCompletedOn the force says so
 * @param outcome judged by somebody other than the owner
 * @param request within the force: stands until it is signed off, returned or withdrawn
 * @param submission stands until the inspectorate answers
 * @param returned what was last sent back, by the force's own signatory or by the inspectorate; until it is asked again
 * @param closedOn the inspectorate closed it
 * @param remainsOn the inspectorate last found it still open, or opened it again
 * @param withdrawnOn it left the register
 */
public record Progress(
        Optional<LocalDate> workCompletedOn,
        Optional<Judgement> outcome,
        Optional<Request> request,
        Optional<Submission> submission,
        Optional<Returned> returned,
        Optional<LocalDate> closedOn,
        Optional<LocalDate> remainsOn,
        Optional<LocalDate> withdrawnOn) {
    static final Progress NONE = new Progress(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Whether the outcome was achieved, and when that was said. */
    public record Judgement(boolean achieved, LocalDate on) {}

    /**
     * Somebody of the force asks that the finding be submitted.
     *
     * @param by a reference, such as {@code user/7f3a…}
     * @param letter empty where there was none
     * @param copy SHA-256 of the frozen copy that whoever signs it off reads
     * @param entry the index of the entry that asks
     */
    public record Request(LocalDate on, String by, String letter, String copy, long entry) {}

    /**
     * The force asks the inspectorate to close.
     *
     * @param letter empty where there was none
     * @param level at which it was made; empty where the viewer does not know it
     * @param signedOffBy who signed it off in the force, as a role; empty where it was taken down from a document
     */
    public record Submission(LocalDate on, String letter, Optional<Level> level, Optional<String> signedOffBy) {}

    /** A request or submission was sent back; by whom, as words for pages. */
    public record Returned(LocalDate on, String by, String reason) {}

    Progress completed(LocalDate on) {
        return new Progress(Optional.of(on), outcome, request, submission, returned, closedOn, remainsOn, withdrawnOn);
    }

    Progress judged(Judgement judgement) {
        return new Progress(
                workCompletedOn,
                Optional.of(judgement),
                request,
                submission,
                returned,
                closedOn,
                remainsOn,
                withdrawnOn);
    }

    /** A newer request takes the place of an older one. */
    Progress requested(Request asked) {
        return asked(Optional.of(asked), Optional.empty(), Optional.empty());
    }

    Progress requestWithdrawn() {
        return asked(Optional.empty(), submission, returned);
    }

    Progress submitted(Submission made) {
        return asked(Optional.empty(), Optional.of(made), Optional.empty());
    }

    /** Sent back: it can be asked again, and what the force said of the work stands. */
    Progress sentBack(Returned back) {
        return asked(Optional.empty(), Optional.empty(), Optional.of(back));
    }

    private Progress asked(Optional<Request> asked, Optional<Submission> made, Optional<Returned> back) {
        return new Progress(workCompletedOn, outcome, asked, made, back, closedOn, remainsOn, withdrawnOn);
    }

    Progress closed(LocalDate on) {
        return new Progress(
                workCompletedOn,
                outcome,
                Optional.empty(),
                submission,
                Optional.empty(),
                Optional.of(on),
                remainsOn,
                withdrawnOn);
    }

    Progress withdrawn(LocalDate on) {
        return new Progress(
                workCompletedOn, outcome, request, submission, returned, closedOn, remainsOn, Optional.of(on));
    }

    /** Found still open, or opened again: all that was said before begins again. */
    Progress remaining(LocalDate on) {
        return new Progress(
                Optional.empty(),
                Optional.of(new Judgement(false, on)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(on),
                withdrawnOn);
    }
}
