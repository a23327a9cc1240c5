package org.plumbline.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.inspections.InspectionFact;
import org.plumbline.inspections.Inspections;
import org.plumbline.inspections.Reports;
import org.plumbline.inspections.Stage;
import org.plumbline.inspections.StageFact;
import org.plumbline.inspections.Stages;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.springframework.stereotype.Component;

/** What about a force can be known at all, and which entry brought it into the record. */
@Component
final class KnownThings {
    private final Stages stages;
    private final Reports reports;
    private final Inspections inspections;
    private final Letters letters;
    private final OversightMeetings meetings;
    private final Targets targets;
    private final RepresentationRounds rounds;

    KnownThings(
            Stages stages,
            Reports reports,
            Inspections inspections,
            Letters letters,
            OversightMeetings meetings,
            Targets targets,
            RepresentationRounds rounds) {
        this.stages = stages;
        this.reports = reports;
        this.inspections = inspections;
        this.letters = letters;
        this.meetings = meetings;
        this.targets = targets;
        this.rounds = rounds;
    }

    /**
     * A thing.
     *
     * @param subject as {@code kind/id}
     * @param path its page
     * @param entry the first that is seen of it
     */
    record Thing(String subject, String what, String path, Entry entry) {}

    /** What is handed on as such: decisions, reports, what came of inspections, letters. */
    List<Thing> documents(String force, Vantage vantage) {
        List<Thing> things = new ArrayList<>();
        String monitoring = "/monitoring/" + force;
        Standing.inOrder(stages.entries(force, vantage))
                .forEach(entry -> things.add(new Thing(
                        entry.subject().toString(), what((StageFact) entry.fact(), entry), monitoring, entry)));
        reports.ofForce(force, vantage)
                .forEach(report -> add(
                        things,
                        report.subject().toString(),
                        report.title(),
                        "/reports/" + report.id(),
                        reports.history(report.id(), vantage)));
        inspections.ofForce(force, vantage).stream()
                .filter(one -> one.publishedOn() != null)
                .forEach(one -> add(
                        things,
                        one.subject().toString(),
                        "What came of: " + one.title(),
                        "/inspections/" + one.id(),
                        published(inspections.history(one.id(), vantage))));
        letters.ofForce(force, vantage)
                .forEach(one -> add(
                        things,
                        Letter.KIND + "/" + one.id(),
                        letter(one),
                        monitoring + "/letters/" + one.id(),
                        letters.history(one.id(), vantage)));
        return things;
    }

    /** All of it: also meetings, dates set, representations. */
    List<Thing> all(String force, Vantage vantage) {
        List<Thing> things = documents(force, vantage);
        String monitoring = "/monitoring/" + force;
        meetings.ofForce(force, vantage)
                .forEach(one -> add(
                        things,
                        OversightMeeting.KIND + "/" + one.id(),
                        "Meeting: " + one.forum()
                                + one.on().map(on -> ", " + Dates.words(on)).orElse(""),
                        monitoring,
                        meetings.history(one.id(), vantage)));
        targets.ofForce(force, vantage)
                .forEach(one -> add(
                        things,
                        Target.KIND + "/" + one.id(),
                        "Date set: " + one.what(),
                        monitoring,
                        targets.history(one.id(), vantage)));
        rounds.ofForce(force, vantage)
                .forEach(one -> add(
                        things,
                        RepresentationRound.KIND + "/" + one.id(),
                        "Representations: " + one.about(),
                        monitoring + "/representations",
                        rounds.history(one.id(), vantage)));
        return things;
    }

    private static void add(List<Thing> things, String subject, String what, String path, List<Entry> history) {
        if (!history.isEmpty()) {
            things.add(new Thing(subject, what, path, history.getFirst()));
        }
    }

    private static List<Entry> published(List<Entry> history) {
        return history.stream()
                .filter(entry -> entry.fact() instanceof InspectionFact.Published)
                .toList();
    }

    private static String letter(Letter letter) {
        return "Letter of " + Dates.words(letter.on()) + " from " + letter.from() + " to " + letter.to() + ": "
                + letter.about();
    }

    private static String what(StageFact fact, Entry entry) {
        Stage.Name name = fact instanceof StageFact.MovedToEngage ? Stage.Name.ENGAGE : Stage.Name.SCAN;
        return "Decision: " + name.words() + " from " + Dates.words(entry.effectiveOn());
    }
}
