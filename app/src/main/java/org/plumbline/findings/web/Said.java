package org.plumbline.findings.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Level;
import org.plumbline.findings.Verification;
import org.plumbline.web.Dates;

/**
 * A fact in words.
 *
 * @param title in a few words
 * @param detail the rest; empty where there is none
 */
record Said(String title, String detail) {
    static Said of(FindingFact fact) {
        return switch (fact) {
            case FindingFact.Confirmed it ->
                new Said(
                        "Entered the register",
                        it.duePhrase() == null ? "" : "The report says when: “" + it.duePhrase() + "”.");
            case FindingFact.Levelled it ->
                new Said("Set to level " + it.level(), Level.of(it.level()).words());
            case FindingFact.Assigned it -> new Said("Assigned to " + it.ownerTitle(), "");
            case FindingFact.InspectorateDateSet it ->
                new Said("The inspectorate moved its date to " + Dates.words(it.date()), it.reason());
            case FindingFact.ForceDateSet it ->
                new Said("The force set its own date, " + Dates.words(it.date()), it.reason());
            case FindingFact.Promised it -> new Said("The owner promised " + Dates.words(it.date()), "");
            case FindingFact.WorkCompleted it -> new Said("Work complete, said the force", it.note());
            case FindingFact.OutcomeJudged it ->
                new Said(it.achieved() ? "Outcome judged achieved" : "Outcome judged not achieved", it.note());
            case FindingFact.ClosureRequested it ->
                new Said(
                        "Asked to be closed",
                        it.statement() + (it.letter().isEmpty() ? "" : " Letter: " + it.letter() + ".") + " "
                                + (it.proofs().isEmpty()
                                        ? "No evidence was recorded."
                                        : "Frozen with it: "
                                                + it.proofs().stream()
                                                        .map(FindingFact.Proof::title)
                                                        .collect(Collectors.joining("; "))
                                                + "."));
            case FindingFact.RequestWithdrawn it -> new Said("Request to close taken back", it.reason());
            case FindingFact.RequestReturned it -> new Said("Request to close sent back by " + it.by(), it.reason());
            case FindingFact.SubmittedForClosure it ->
                new Said(
                        it.signedOffBy() == null
                                ? "Submitted for closure"
                                : "Signed off by " + it.signedOffBy() + " and submitted for closure",
                        it.letter().isEmpty() ? "" : "Letter: " + it.letter());
            case FindingFact.SubmissionReturned it ->
                new Said("Submission sent back by the inspectorate", it.reason() + " Letter: " + it.letter());
            case FindingFact.ClosedByInspectorate it ->
                new Said(
                        "Closed by the inspectorate",
                        it.letter()
                                + Optional.ofNullable(it.after())
                                        .flatMap(Verification::of)
                                        .map(how -> ". " + how.words())
                                        .orElse(""));
            case FindingFact.ReOpened it -> new Said("Opened again", it.reason() + " Letter: " + it.letter());
            case FindingFact.FoundBefore it ->
                new Said(
                        "Found before by " + it.repeat().kind().words(),
                        it.repeat().title() + ". " + it.repeat().words());
            case FindingFact.Remains it -> new Said("Found still open by the inspectorate", it.letter());
            case FindingFact.Withdrawn it -> new Said("Withdrawn from the register", it.reason());
            case FindingFact.Retracted it -> new Said("An earlier entry retracted", it.reason());
        };
    }
}
