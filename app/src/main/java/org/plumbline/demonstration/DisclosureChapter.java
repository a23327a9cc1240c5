package org.plumbline.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.inspections.Report;
import org.plumbline.platform.London;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.RecordFact;
import org.plumbline.record.Subject;
import org.plumbline.web.Dates;

/** Who was told what, when; and what documents say wrongly about it, put right by an entry that names the wrong one. */
final class DisclosureChapter implements Chapter {
    private static final String REPORT = Report.KIND + "/";

    private final Entries entries;

    DisclosureChapter(Entries entries) {
        this.entries = entries;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().equals("disclosure.made")
                || (event.type().startsWith("statement.")
                        && event.says("to")
                        && event.text("field").equals("date"));
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        if (event.type().equals("disclosure.made")) {
            made(event, scene);
        } else {
            stated(event, scene);
        }
    }

    private void made(StoryEvent event, Scene scene) {
        Story.Thing thing = scene.story().thing(event.text("thing"));
        boolean toSomeOnly = event.says("onlyRoles");
        List<String> all = thing.subjects();
        // What only some people of an organisation were shown cannot be opened to all of it.
        List<String> subjects = toSomeOnly || all == null
                ? List.of()
                : all.stream().map(one -> subject(one, scene)).toList();
        entries.append(scene.draft(
                event,
                new Subject(RecordFact.DISCLOSURE, event.id()),
                new RecordFact.Disclosed(
                        thing.title(),
                        subjects,
                        new TreeSet<>(Set.of(event.text("to"))),
                        Instant.parse(event.text("at")),
                        event.text("channel"),
                        condition(event, toSomeOnly)),
                event.effectiveOn()));
    }

    private static String subject(String written, Scene scene) {
        return written.startsWith(REPORT) ? REPORT + scene.report(written.substring(REPORT.length())) : written;
    }

    private static String condition(StoryEvent event, boolean toSomeOnly) {
        if (toSomeOnly) {
            return "for the commissioner and not for the office";
        }
        if (event.says("embargoUntil")) {
            return "in confidence until " + Dates.words(Instant.parse(event.text("embargoUntil")));
        }
        return event.says("inConfidence") ? "in confidence" : "";
    }

    private void stated(StoryEvent event, Scene scene) {
        LocalDate day = event.date("value");
        Draft draft = scene.draft(
                event,
                new Subject(RecordFact.DISCLOSURE, event.text("about")),
                new RecordFact.Disclosed(
                        scene.story().title(event.text("about")),
                        List.of(),
                        new TreeSet<>(Set.of(event.text("to"))),
                        London.startOf(day),
                        event.text("channel"),
                        ""),
                event.effectiveOn());
        scene.became(
                event,
                entries.append(
                        event.says("corrects")
                                ? draft.correcting(
                                        scene.entry(event.text("corrects")).index())
                                : draft));
    }
}
