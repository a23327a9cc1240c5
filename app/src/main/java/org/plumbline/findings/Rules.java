package org.plumbline.findings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
                .or(() -> finding.closedOn()
                        .map(on -> new Refused(
                                "The inspectorate closed the finding on " + day(on) + ".",
                                "If the inspectorate found it open again, record that it remains; if the entry was wrong,"
                                        + " correct it.")));
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

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
