package org.plumbline.findings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.inspections.FindingKind;
import org.plumbline.record.Actor;
import org.plumbline.record.Outcome;
import org.plumbline.record.Outcome.Refused;

/** What may be recorded about a finding when; each rule is empty where it lets through. */
final class Rules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Rules() {}

    /** A finding that left the register changes no more. */
    static Optional<Refused> inRegister(Finding finding) {
        return finding.progress()
                .withdrawnOn()
                .map(on -> new Refused(
                        "The finding was withdrawn from the register on " + day(on) + ".",
                        "If that was wrong, correct the entry that withdrew it."));
    }

    /** A closed finding asks nothing more of anybody. */
    static Optional<Refused> notClosed(Finding finding) {
        return inRegister(finding)
                .or(
                        () -> finding.closedOn()
                                .map(
                                        on -> new Refused(
                                                "The inspectorate closed the finding on " + day(on) + ".",
                                                "If it is open again, record that it was re-opened; if the entry was wrong, correct it.")));
    }

    static Optional<Refused> levelChanges(Finding finding, int level) {
        return Outcome.refusedIf(
                finding.level().filter(Level.of(level)::equals).isPresent(),
                "The finding is at level " + level + " already.",
                "To put right the day or the source, correct the entry that set it.");
    }

    static Optional<Refused> owned(Finding finding) {
        return Outcome.refusedIf(
                finding.owner().isEmpty(), "Nobody is answerable for the finding yet.", "Assign it to an owner first.");
    }

    static Optional<Refused> promisedAhead(LocalDate promise, LocalDate madeOn) {
        return Outcome.refusedIf(
                promise.isBefore(madeOn),
                "A promise for " + day(promise) + " was past when it was made.",
                "Give a day that was still to come on " + day(madeOn) + ".");
    }

    static Optional<Refused> workOpen(Finding finding) {
        return finding.progress()
                .workCompletedOn()
                .map(on -> new Refused(
                        "The work is recorded as complete since " + day(on) + ".",
                        "To put right the day or the note, correct that entry."));
    }

    /** Nobody marks their own work. */
    static Optional<Refused> judgedByAnother(Finding finding, Actor judge) {
        return owned(finding)
                .or(() -> Outcome.refusedIf(
                        finding.owner()
                                .filter(owner -> owner.reference().equals(judge.reference()))
                                .isPresent(),
                        "The outcome cannot be judged by the finding’s own owner.",
                        "Ask somebody else who judges outcomes to record it."));
    }

    /** A submission says at which level it is made, and carries what that level needs. */
    static Optional<Refused> canBeSubmitted(Finding finding, String letter) {
        Optional<Level> level = finding.level();
        boolean cause = finding.received().kind() == FindingKind.CAUSE_OF_CONCERN;
        boolean certified = level.filter(Level::needsLetter).isPresent();
        return finding.progress()
                .submission()
                .map(made -> new Refused(
                        "The finding was submitted on " + day(made.on()) + ".",
                        "The inspectorate answers next: record that it closed the finding or that it remains."))
                .or(() -> Outcome.refusedIf(
                        level.isEmpty() && !cause,
                        "The finding’s level is not known, so what closing takes is not known either.",
                        "Record the level that the inspectorate set."))
                .or(() -> Outcome.refusedIf(
                        certified && finding.progress().workCompletedOn().isEmpty(),
                        "The work is not complete.",
                        "Record that the work is complete; at level "
                                + level.map(Level::number).orElse(0) + " the force certifies exactly that."))
                .or(() -> Outcome.refusedIf(
                        certified && letter.isBlank(),
                        "There is no letter.",
                        "Name the letter signed by the chief constable; level "
                                + level.map(Level::number).orElse(0) + " needs it."));
    }

    /** A request carries what a submission carries, and nothing that must be so before may be missing. */
    static Optional<Refused> canBeRequested(Finding finding, String letter, List<ClosureStep> before) {
        List<String> missing = before.stream()
                .filter(step -> !step.met())
                .map(ClosureStep::words)
                .toList();
        return canBeSubmitted(finding, letter)
                .or(() -> Outcome.refusedIf(
                        !missing.isEmpty(),
                        "This stops the closing: " + String.join(" ", missing),
                        "Put each of these right first; the finding’s page shows how they stand."));
    }

    static Optional<Refused> requested(Finding finding) {
        return Outcome.refusedIf(
                finding.progress().request().isEmpty(),
                "Nobody has asked that the finding be closed, or the request was answered.",
                "Ask for closure first.");
    }

    /** Nobody signs off what they asked for themselves, and nobody signs what they did not read. */
    static Optional<Refused> signedByAnother(Finding finding, Actor signatory, String copy) {
        return requested(finding)
                .or(() -> Outcome.refusedIf(
                        finding.progress()
                                .request()
                                .filter(asked -> asked.by().equals(signatory.reference()))
                                .isPresent(),
                        "Whoever asked for closure cannot sign it off.",
                        "Ask somebody else who may sign off in your force."))
                .or(() -> Outcome.refusedIf(
                        finding.progress()
                                .request()
                                .filter(asked -> asked.copy().equals(copy))
                                .isEmpty(),
                        "A newer request took the place of the one whose copy you read.",
                        "Read the frozen copy of the newer request first."));
    }

    static Optional<Refused> submitted(Finding finding) {
        return Outcome.refusedIf(
                finding.progress().submission().isEmpty(),
                "The finding is not submitted, so there is nothing to send back.",
                "Record the submission first, or that the inspectorate found the finding still open.");
    }

    /** What the level asks of the inspectorate before it closes. */
    static Optional<Refused> looked(Finding finding, Optional<Verification> after) {
        return finding.level()
                .filter(Level::needsALook)
                .filter(level -> after.filter(how -> how.closes(level)).isEmpty())
                .map(level -> new Refused(
                        level == Level.FIELDWORK
                                ? "At level 4 the inspectorate closes a finding after fieldwork of its own, and not otherwise."
                                : "At level 3 the inspectorate closes a finding once it has verified it at an inspection.",
                        "Say that it did, or record first that the inspectorate changed the level."));
    }

    static Optional<Refused> wasClosed(Finding finding) {
        return inRegister(finding)
                .or(() -> Outcome.refusedIf(
                        finding.level().filter(Level.ARCHIVED::equals).isPresent(),
                        "The finding is archived at level 1.",
                        "Record the level at which the inspectorate set it instead."))
                .or(() -> Outcome.refusedIf(
                        finding.stage() != Status.CLOSED && finding.stage() != Status.CLOSED_BY_FORCE,
                        "The finding is not closed.",
                        "If the inspectorate came back and found it still open, record that it remains."));
    }

    static Optional<Refused> another(Finding finding, Repeat before) {
        return Outcome.refusedIf(
                        finding.id().equals(before.finding()),
                        "A finding is no repeat of itself.",
                        "Name the earlier one.")
                .or(() -> Outcome.refusedIf(
                        finding.repeats().contains(before),
                        "That is recorded already.",
                        "To put it right, correct the entry that says so."));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
