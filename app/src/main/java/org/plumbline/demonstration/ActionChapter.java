package org.plumbline.demonstration;

import java.util.List;
import java.util.Locale;
import org.plumbline.findings.Whose;
import org.plumbline.people.User;
import org.plumbline.plans.ActionFact;
import org.plumbline.plans.ActionKind;
import org.plumbline.plans.ActionWork;
import org.plumbline.plans.DateMoves;
import org.plumbline.record.Actor;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;

/** What was done, when it was promised and to when the dates moved, recorded through the rules of actions. */
final class ActionChapter implements Chapter {
    private final ActionWork work;
    private final DateMoves moves;

    ActionChapter(ActionWork work, DateMoves moves) {
        this.work = work;
        this.moves = moves;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().startsWith("action.");
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        Recording how = scene.recording(event);
        if (event.type().equals("action.opened")) {
            open(event, scene, how);
        } else {
            scene.check(event, record(event, scene.id(event.text("action")), scene, how));
        }
    }

    private void open(StoryEvent event, Scene scene, Recording how) {
        String id = work.reference();
        scene.called(event.text("action"), id);
        User owner = scene.person(event.text("owner"));
        scene.check(event, work.open(id, opened(event, scene), how));
        scene.check(
                event,
                work.assign(id, new ActionFact.Assigned(Actor.user(owner.id()).reference(), owner.title()), how));
        List<String> needs = event.texts("needs").stream().map(scene::id).toList();
        if (!needs.isEmpty()) {
            scene.check(event, work.need(id, new ActionFact.Needs(needs), how));
        }
    }

    private static ActionFact.Opened opened(StoryEvent event, Scene scene) {
        return new ActionFact.Opened(
                scene.story().story().force(),
                event.says("plan") ? scene.id(event.text("plan")) : null,
                event.says("objective") ? event.text("objective") : null,
                event.text("title"),
                ActionKind.of(event.text("kind")).orElseThrow(),
                event.texts("findings").stream().map(scene::finding).toList());
    }

    private Outcome record(StoryEvent event, String id, Scene scene, Recording how) {
        return switch (event.type()) {
            case "action.date-set" ->
                moves.set(id, new ActionFact.DateSet(whose(event), event.date("by"), event.textOrNone("because")), how);
            case "action.move-asked" ->
                moves.ask(
                        id,
                        whose(event),
                        event.date("to"),
                        event.text("because"),
                        scene.person(event.actor()).title(),
                        how);
            case "action.move-decided" ->
                moves.decide(
                        id,
                        new ActionFact.MoveDecided(
                                event.number("request"),
                                so(event, "accepted"),
                                event.text("by"),
                                event.text("because")),
                        how);
            case "action.milestone-set" -> work.milestone(id, "", event.text("title"), event.date("by"), how);
            case "action.milestone-reached" ->
                work.reach(id, new ActionFact.MilestoneReached(event.text("milestone")), how);
            case "action.started" -> work.start(id, new ActionFact.Started(event.text("note")), how);
            case "action.done" -> work.done(id, new ActionFact.Done(event.text("note")), how);
            case "action.confirmed" ->
                work.confirm(id, new ActionFact.Confirmed(so(event, "done"), event.text("note")), how);
            default -> throw new IllegalStateException("the story's event " + event.id() + " is of no known type");
        };
    }

    private static boolean so(StoryEvent event, String word) {
        return event.text(word).equals("true");
    }

    private static Whose whose(StoryEvent event) {
        return Whose.valueOf(event.text("whose").toUpperCase(Locale.ROOT));
    }
}
