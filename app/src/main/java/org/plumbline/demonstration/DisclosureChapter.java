package org.plumbline.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.inspections.Report;
import org.plumbline.record.Entries;
import org.plumbline.record.RecordFact;
import org.plumbline.record.Subject;

/** Who was told what, when. */
final class DisclosureChapter implements Chapter {
    private static final String REPORT = Report.KIND + "/";

    private final Entries entries;

    DisclosureChapter(Entries entries) {
        this.entries = entries;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().equals("disclosure.made");
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        Story.Thing thing = scene.story().thing(event.text("thing"));
        List<String> subjects = thing.subjects() == null
                ? List.of()
                : thing.subjects().stream().map(one -> subject(one, scene)).toList();
        TreeSet<String> to = new TreeSet<>(scene.story().headsOf(event.text("to")));
        to.add(event.text("to"));
        entries.append(scene.draft(
                event,
                new Subject(RecordFact.DISCLOSURE, event.id()),
                new RecordFact.Disclosed(
                        thing.title(),
                        subjects,
                        to,
                        Instant.parse(event.text("at")),
                        event.text("channel"),
                        condition(event),
                        scene.story().story().force(),
                        event.says("by") ? event.text("by") : null,
                        event.instantOrNull("embargoUntil")),
                event.effectiveOn()));
    }

    private static String subject(String written, Scene scene) {
        return written.startsWith(REPORT) ? REPORT + scene.report(written.substring(REPORT.length())) : written;
    }

    private static String condition(StoryEvent event) {
        if (event.says("condition")) {
            return event.text("condition");
        }
        return event.says("inConfidence") ? "in confidence" : "";
    }
}
