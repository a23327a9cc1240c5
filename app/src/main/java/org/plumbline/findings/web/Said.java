package org.plumbline.findings.web;

import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Level;
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
            case FindingFact.SubmittedForClosure it ->
                new Said("Submitted for closure", it.letter().isEmpty() ? "" : "Letter: " + it.letter());
            case FindingFact.ClosedByInspectorate it -> new Said("Closed by the inspectorate", it.letter());
            case FindingFact.Remains it -> new Said("Found still open by the inspectorate", it.letter());
            case FindingFact.Withdrawn it -> new Said("Withdrawn from the register", it.reason());
            case FindingFact.Retracted it -> new Said("An earlier entry retracted", it.reason());
        };
    }
}
