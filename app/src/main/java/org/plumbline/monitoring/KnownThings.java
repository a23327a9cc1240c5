package org.plumbline.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
     * @param how whoever sees it came to see it
     * @param path its page
     * @param entry the first that is seen of it
     */
    record Thing(String subject, String what, String how, String path, Entry entry) {}

    /** Those that can be seen, in no order. */
    List<Thing> of(String force, Vantage vantage) {
        List<Thing> things = new ArrayList<>();
        String monitoring = "/monitoring/" + force;
        Standing.inOrder(stages.entries(force, vantage))
                .forEach(entry -> things.add(new Thing(
                        entry.subject().toString(),
                        what((StageFact) entry.fact(), entry),
                        "recorded",
                        monitoring,
                        entry)));
        reports.all(vantage).stream()
                .filter(report -> report.force().equals(force))
                .forEach(report -> add(
                        things,
                        report.subject().toString(),
                        report.title(),
                        "/reports/" + report.id(),
                        reports.history(report.id(), vantage)));
        inspections.all(vantage).stream()
                .filter(one -> one.force().equals(force) && one.publishedOn() != null)
                .forEach(one -> add(
                        things,
                        one.subject().toString(),
                        "What came of: " + one.title(),
                        "/inspections/" + one.id(),
                        inspections.history(one.id(), vantage)));
        kept(
                things,
                letters.ofForce(force, vantage),
                Letter.KIND,
                one -> letter(one),
                one -> "/letters/" + one.id(),
                one -> letters.history(one.id(), vantage),
                monitoring);
        kept(
                things,
                meetings.ofForce(force, vantage),
                OversightMeeting.KIND,
                one -> "Meeting: " + one.forum()
                        + one.on().map(on -> ", " + Dates.words(on)).orElse(""),
                one -> "",
                one -> meetings.history(one.id(), vantage),
                monitoring);
        kept(
                things,
                targets.ofForce(force, vantage),
                Target.KIND,
                one -> "Date set: " + one.what(),
                one -> "",
                one -> targets.history(one.id(), vantage),
                monitoring);
        kept(
                things,
                rounds.ofForce(force, vantage),
                RepresentationRound.KIND,
                one -> "Representations: " + one.about(),
                one -> "/representations",
                one -> rounds.history(one.id(), vantage),
                monitoring);
        return things;
    }

    private static <T extends Kept> void kept(
            List<Thing> things,
            List<T> all,
            String kind,
            Function<T, String> what,
            Function<T, String> page,
            Function<T, List<Entry>> history,
            String monitoring) {
        all.forEach(one ->
                add(things, kind + "/" + one.id(), what.apply(one), monitoring + page.apply(one), history.apply(one)));
    }

    private static void add(List<Thing> things, String subject, String what, String path, List<Entry> history) {
        if (!history.isEmpty()) {
            things.add(new Thing(subject, what, "recorded", path, history.getFirst()));
        }
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
