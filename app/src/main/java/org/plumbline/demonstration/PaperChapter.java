package org.plumbline.demonstration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.plumbline.papers.Outcome;
import org.plumbline.papers.PaperWriting;
import org.plumbline.papers.update.Brief;
import org.plumbline.papers.update.CalendarFact;
import org.plumbline.papers.update.Part;
import org.plumbline.papers.update.PublishedFigureFact;
import org.plumbline.papers.update.Statements;
import org.plumbline.people.User;
import org.plumbline.record.Actor;

/** The committee's paper, and what it must know besides: a look into the calendar, and figures as they were published. */
final class PaperChapter implements Chapter {
    private static final String AUTHOR = "force-liaison-officer";
    private static final String PUBLISHED = "sinceLastMeeting";

    private final PaperWriting writing;
    private final Statements statements;

    PaperChapter(PaperWriting writing, Statements statements) {
        this.writing = writing;
        this.statements = statements;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().equals("inspection.calendar-stated")
                || (event.type().startsWith("statement.") && event.text("field").equals(PUBLISHED))
                || (event.type().equals("meeting.held") && event.says("previous"));
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        switch (event.type()) {
            case "inspection.calendar-stated" ->
                statements.lookedIntoCalendar(
                        scene.story().story().force(),
                        new CalendarFact.LookedInto(""),
                        event.effectiveOn(),
                        scene.actor(event),
                        scene.source(event),
                        scene.audience(event));
            case "meeting.held" -> paper(event, scene);
            default -> figure(event, scene);
        }
    }

    private void figure(StoryEvent event, Scene scene) {
        StoryEvent stated = event.says("corrects") ? event(scene, event.text("corrects")) : event;
        StoryEvent meeting = scene.story().meetings().stream()
                .filter(held -> held.effectiveOn().equals(event.effectiveOn()) && held.says("previous"))
                .findFirst()
                .orElseThrow();
        scene.became(
                event,
                statements.published(
                        stated.text("about"),
                        new PublishedFigureFact.Stated(
                                scene.story().story().force(),
                                scene.person(meeting.actor()).organisation(),
                                meeting.effectiveOn(),
                                previous(meeting, scene),
                                "submitted.total.since",
                                event.number("value"),
                                stated.text("text")),
                        event.effectiveOn(),
                        scene.actor(event),
                        scene.source(event),
                        scene.audience(event),
                        event.says("corrects")
                                ? OptionalLong.of(
                                        scene.entry(event.text("corrects")).index())
                                : OptionalLong.empty()));
    }

    private static StoryEvent event(Scene scene, String id) {
        return scene.story().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the story has no event " + id));
    }

    /** Drafted, frozen and given to the committee in the hour in which the meeting is recorded. */
    private void paper(StoryEvent meeting, Scene scene) {
        User author = scene.person(AUTHOR);
        Actor actor = Actor.user(author.id());
        Story.Body force = scene.story().body(scene.story().story().force());
        Story.Body forum = scene.story().body(scene.person(meeting.actor()).organisation());
        String id = writing.draft(
                new Brief(
                        "HMICFRS update",
                        force.slug(),
                        force.name(),
                        forum.name(),
                        forum.slug(),
                        meeting.effectiveOn(),
                        previous(meeting, scene),
                        null,
                        force.slug(),
                        force.name(),
                        author.title()),
                actor);
        check(writing.write(
                id,
                Part.MAIN_REPORT,
                "Work goes on in what is not submitted: {causes.open} causes of concern stay open until the inspectorate"
                        + " has published the results of its revisits.",
                scene.force(),
                actor));
        check(writing.freeze(id, Optional.empty(), scene.force(), actor));
        TreeSet<String> to = new TreeSet<>();
        to.add(forum.slug());
        check(writing.publish(id, to, scene.force(), actor));
    }

    private static LocalDate previous(StoryEvent meeting, Scene scene) {
        return scene.story().meetings().stream()
                .filter(held -> held.text("meeting").equals(meeting.text("previous")))
                .findFirst()
                .map(StoryEvent::effectiveOn)
                .orElseThrow();
    }

    private static void check(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("the paper was refused: " + refused.reason() + " " + refused.unblock());
        }
    }
}
