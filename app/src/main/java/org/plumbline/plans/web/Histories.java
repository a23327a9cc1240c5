package org.plumbline.plans.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.findings.Whose;
import org.plumbline.govuk.Timeline;
import org.plumbline.plans.ActionFact;
import org.plumbline.plans.PlanFact;
import org.plumbline.record.Entry;
import org.plumbline.web.Dates;
import org.plumbline.web.Sentence;
import org.plumbline.web.Visitors;
import org.springframework.stereotype.Component;

/** What was recorded about a plan or an action, newest first, wrong entries and those that put them right alike. */
@Component
class Histories {
    private final Visitors visitors;

    Histories(Visitors visitors) {
        this.visitors = visitors;
    }

    private record Said(String title, String detail) {}

    Timeline of(List<Entry> history) {
        Map<Long, Long> correctedBy = new HashMap<>();
        history.forEach(entry -> entry.corrects().ifPresent(wrong -> correctedBy.put(wrong, entry.index())));
        List<Timeline.Event> events = new ArrayList<>();
        for (Entry entry : history.reversed()) {
            Said said = said(entry);
            List<String> sentences = new ArrayList<>();
            Long by = correctedBy.get(entry.index());
            if (by != null) {
                sentences.add("This entry was corrected by entry " + by + " and no longer counts.");
            }
            if (!said.detail().isBlank()) {
                sentences.add(Sentence.of(said.detail()));
            }
            sentences.add("So from " + Dates.words(entry.effectiveOn()) + ".");
            sentences.add(Sentence.of("Source: " + entry.source()));
            sentences.add("Entry " + entry.index() + ".");
            events.add(Timeline.Event.of(
                            said.title(),
                            entry.recordedAt().toString(),
                            "recorded " + Dates.words(entry.recordedAt()),
                            String.join(" ", sentences))
                    .by(visitors.called(entry.actor())));
        }
        return Timeline.of(events);
    }

    private static Said said(Entry entry) {
        return switch (entry.fact()) {
            case ActionFact fact -> of(fact);
            case PlanFact fact -> of(fact);
            default -> new Said("Something else", "");
        };
    }

    private static Said of(ActionFact fact) {
        return switch (fact) {
            case ActionFact.Opened it -> new Said("Opened", "Kind: " + it.kind().words());
            case ActionFact.Assigned it -> new Said("Given to " + it.ownerTitle(), "");
            case ActionFact.Serves it ->
                new Said("Now serves " + count(it.findings().size(), "finding"), "");
            case ActionFact.Needs it ->
                new Said(
                        it.actions().isEmpty()
                                ? "Waits for no other action"
                                : "Waits for " + String.join(", ", it.actions()),
                        "");
            case ActionFact.MilestoneSet it ->
                new Said("Milestone " + it.milestone() + " set for " + Dates.words(it.by()), it.title());
            case ActionFact.MilestoneReached it -> new Said("Milestone " + it.milestone() + " reached", "");
            case ActionFact.DateSet it ->
                new Said(capital(it.whose().words()) + " set: " + Dates.words(it.date()), it.reason());
            case ActionFact.MoveAsked it ->
                new Said(
                        "Request " + it.number() + " to move " + it.whose().words(),
                        "From " + Dates.words(it.from()) + " to " + Dates.words(it.to()) + ", asked by " + it.askedBy()
                                + ": " + it.reason());
            case ActionFact.MoveDecided it ->
                new Said(
                        "Request " + it.number() + (it.accepted() ? " accepted by " : " refused by ") + it.by(),
                        it.reason());
            case ActionFact.InspectorateMoved it ->
                new Said(
                        "The inspectorate moved its date to " + Dates.words(it.to()),
                        "From " + Dates.words(it.from()) + (it.reason().isBlank() ? "" : ": " + it.reason()));
            case ActionFact.Started it -> new Said("Work on it began", it.note());
            case ActionFact.Done it -> new Said("Done, said the force", it.note());
            case ActionFact.Confirmed it -> new Said(it.done() ? "Confirmed as done" : "Found not done", it.note());
            case ActionFact.Withdrawn it -> new Said("Withdrawn", it.reason());
        };
    }

    private static Said of(PlanFact fact) {
        return switch (fact) {
            case PlanFact.Opened it -> new Said("Opened", it.purpose());
            case PlanFact.Sponsored it -> new Said("Sponsored by " + it.sponsorTitle(), "");
            case PlanFact.ObjectiveSet it ->
                new Said(
                        "Objective " + it.objective() + " set",
                        it.title() + ", for " + count(it.findings().size(), "finding"));
            case PlanFact.ReviewDue it -> new Said("Next review set for " + Dates.words(it.by()), "");
            case PlanFact.Reviewed it -> new Said("Review " + it.number() + " by " + it.by(), "");
            case PlanFact.BenefitExpected it ->
                new Said(
                        "Benefit " + it.benefit() + " expected by " + Dates.words(it.by()),
                        it.what() + ": " + it.measure());
            case PlanFact.BenefitMeasured it -> new Said("Benefit " + it.benefit() + " measured: " + it.value(), "");
            case PlanFact.LookBackDue it -> new Said("Post-implementation review set for " + Dates.words(it.by()), "");
            case PlanFact.LookedBack it -> new Said("Post-implementation review by " + it.by(), it.found());
        };
    }

    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String heading(Whose whose) {
        return switch (whose) {
            case INSPECTORATE -> "Inspectorate";
            case FORCE -> "Force";
            case OWNER -> "Promise";
        };
    }
}
