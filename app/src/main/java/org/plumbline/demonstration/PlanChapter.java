package org.plumbline.demonstration;

import java.util.List;
import java.util.Map;
import org.plumbline.people.User;
import org.plumbline.plans.PlanFact;
import org.plumbline.plans.PlanWork;
import org.plumbline.plans.Rating;
import org.plumbline.record.Actor;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;

/** What a force set out to do, recorded through the rules of plans. */
final class PlanChapter implements Chapter {
    private final PlanWork work;

    PlanChapter(PlanWork work) {
        this.work = work;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().startsWith("plan.");
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        scene.check(event, record(event, scene, scene.recording(event)));
    }

    private Outcome record(StoryEvent event, Scene scene, Recording how) {
        if (event.type().equals("plan.opened")) {
            String id = work.reference();
            scene.called(event.text("plan"), id);
            return work.open(
                    id,
                    new PlanFact.Opened(scene.story().story().force(), event.text("title"), event.text("purpose")),
                    how);
        }
        String id = scene.id(event.text("plan"));
        return switch (event.type()) {
            case "plan.sponsored" -> {
                User sponsor = scene.person(event.text("sponsor"));
                yield work.sponsor(
                        id, new PlanFact.Sponsored(Actor.user(sponsor.id()).reference(), sponsor.title()), how);
            }
            case "plan.objective-set" ->
                work.objective(
                        id,
                        "",
                        event.text("title"),
                        event.texts("findings").stream().map(scene::finding).toList(),
                        how);
            case "plan.review-due" -> work.reviewDue(id, new PlanFact.ReviewDue(event.date("by")), how);
            case "plan.reviewed" -> work.review(id, event.text("by"), ratings(event), how);
            case "plan.benefit-expected" ->
                work.expect(id, "", event.text("what"), event.text("measure"), event.date("by"), how);
            case "plan.benefit-measured" ->
                work.measure(id, new PlanFact.BenefitMeasured(event.text("benefit"), event.text("value")), how);
            case "plan.look-back-due" -> work.lookBackDue(id, new PlanFact.LookBackDue(event.date("by")), how);
            case "plan.looked-back" ->
                work.lookBack(id, new PlanFact.LookedBack(event.text("by"), event.text("found")), how);
            default -> throw new IllegalStateException("the story's event " + event.id() + " is of no known type");
        };
    }

    private static List<Rating> ratings(StoryEvent event) {
        return event.maps("ratings").stream().map(PlanChapter::rating).toList();
    }

    private static Rating rating(Map<?, ?> said) {
        return new Rating(
                String.valueOf(said.get("objective")),
                Rating.State.of(String.valueOf(said.get("state"))).orElseThrow(),
                Rating.Direction.of(String.valueOf(said.get("direction"))).orElse(null),
                String.valueOf(said.get("reason")));
    }
}
