package org.plumbline.demonstration;

import java.util.List;
import java.util.function.BiFunction;
import org.plumbline.findings.FindingClosure;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.FindingWork;
import org.plumbline.findings.Repeat;
import org.plumbline.people.User;
import org.plumbline.record.Actor;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;

/** What becomes of findings, recorded one by one through the register's own rules. */
final class FindingChapter implements Chapter {
    private final FindingWork work;
    private final FindingClosure closure;

    FindingChapter(FindingWork work, FindingClosure closure) {
        this.work = work;
        this.closure = closure;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().startsWith("finding.");
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        Recording how = new Recording(
                scene.force(), scene.actor(event), event.effectiveOn(), scene.source(event), scene.audience(event));
        if (event.type().equals("finding.assigned")) {
            List<String> ids =
                    event.texts("findings").stream().map(scene::finding).toList();
            check(event, work.assign(ids, owner(scene.person(event.text("owner"))), how));
            return;
        }
        BiFunction<String, Recording, Outcome> recording = recording(event, scene);
        event.texts("findings").forEach(finding -> check(event, recording.apply(scene.finding(finding), how)));
    }

    private BiFunction<String, Recording, Outcome> recording(StoryEvent event, Scene scene) {
        String document = scene.story().title(event.source().document());
        return switch (event.type()) {
            case "finding.levelled" -> {
                var fact = new FindingFact.Levelled(event.number("level"));
                yield (id, how) -> closure.level(id, fact, how);
            }
            case "finding.target-set" -> target(event);
            case "finding.work-completed" -> {
                var fact = new FindingFact.WorkCompleted(event.effectiveOn(), event.textOrNone("note"));
                yield (id, how) -> work.complete(id, fact, how);
            }
            case "finding.submitted" -> {
                var fact = new FindingFact.SubmittedForClosure(event.effectiveOn(), event.textOrNone("letter"));
                yield (id, how) -> closure.submit(id, fact, how);
            }
            case "finding.outcome-achieved" -> {
                var fact = new FindingFact.OutcomeJudged(true, event.text("text"));
                yield (id, how) -> work.judge(id, fact, how);
            }
            case "finding.closed-by-inspectorate" -> {
                var fact = new FindingFact.ClosedByInspectorate(
                        event.effectiveOn(), document, event.says("after") ? event.text("after") : null);
                yield (id, how) -> closure.close(id, fact, how);
            }
            case "finding.found-before" -> {
                var fact = new FindingFact.FoundBefore(new Repeat(
                        Repeat.Kind.of(event.text("by")).orElseThrow(),
                        event.text("title"),
                        event.says("published") ? event.date("published") : null,
                        event.says("finding") ? scene.finding(event.text("finding")) : null,
                        event.text("text")));
                yield (id, how) -> closure.foundBefore(id, fact, how);
            }
            case "finding.remains-open" -> {
                var fact = new FindingFact.Remains(event.effectiveOn(), document);
                yield (id, how) -> closure.remain(id, fact, how);
            }
            default -> throw new IllegalStateException("the story's event " + event.id() + " is of no known type");
        };
    }

    private BiFunction<String, Recording, Outcome> target(StoryEvent event) {
        if (event.text("whose").equals("owner")) {
            var fact = new FindingFact.Promised(event.date("by"));
            return (id, how) -> work.promise(id, fact, how);
        }
        var fact = new FindingFact.ForceDateSet(event.date("by"), event.textOrNone("note"));
        return (id, how) -> work.setForceDate(id, fact, how);
    }

    private static FindingFact.Assigned owner(User user) {
        return new FindingFact.Assigned(Actor.user(user.id()).reference(), user.title());
    }

    private static void check(StoryEvent event, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(
                    "the story's event " + event.id() + " was refused: " + refused.reason() + " " + refused.unblock());
        }
    }
}
