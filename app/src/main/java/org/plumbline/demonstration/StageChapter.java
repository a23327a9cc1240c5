package org.plumbline.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import org.plumbline.inspections.Stage;
import org.plumbline.inspections.StageFact;
import org.plumbline.record.Entries;
import org.plumbline.record.Fact;
import org.plumbline.record.Subject;

/**
 * How the inspectorate's monitoring of the force went into Engage and out of it. The decision is recorded when it was
 * taken and takes effect on the day on which it was announced.
 */
final class StageChapter implements Chapter {
    private final Entries entries;

    StageChapter(Entries entries) {
        this.entries = entries;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().equals("monitoring.decided") || event.type().equals("monitoring.stage-changed");
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        Subject force = new Subject(Stage.KIND, scene.story().story().force());
        boolean engage = event.type().equals("monitoring.decided");
        Fact fact = engage
                ? new StageFact.MovedToEngage(
                        event.effectiveOn(),
                        Instant.parse(event.text("announcedAt")),
                        event.text("text"),
                        event.text("decider"),
                        null,
                        event.text("letter"))
                : new StageFact.ReturnedToScan(
                        event.date("decidedOn"),
                        event.recordedAt(),
                        event.text("text"),
                        event.text("decider"),
                        null,
                        event.text("letter"));
        LocalDate effectiveOn = engage ? event.date("effectiveFrom") : event.effectiveOn();
        entries.append(scene.draft(event, force, fact, effectiveOn));
    }
}
