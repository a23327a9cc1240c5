package org.plumbline.plans.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Owner;
import org.plumbline.people.Organisation;
import org.plumbline.people.Organisations;
import org.plumbline.plans.Action;
import org.plumbline.plans.ActionStatus;
import org.plumbline.plans.Actions;
import org.plumbline.plans.Benefit;
import org.plumbline.plans.Objective;
import org.plumbline.plans.ObjectiveStatus;
import org.plumbline.plans.Plan;
import org.plumbline.plans.Plans;
import org.plumbline.plans.Rating;
import org.plumbline.plans.Review;
import org.plumbline.record.Vantage;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Dates;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One plan, and the forms that record what becomes of it. */
@Controller
class PlanController {
    private static final String FORM = "/plans/{id}/{noun:[a-z-]+}";

    private final Plans plans;
    private final Actions actions;
    private final Findings findings;
    private final Organisations organisations;
    private final PlanForms forms;
    private final PlanHands hands;
    private final FormDesk desk;
    private final Histories histories;

    PlanController(
            Plans plans,
            Actions actions,
            Findings findings,
            Organisations organisations,
            PlanForms forms,
            PlanHands hands,
            FormDesk desk,
            Histories histories) {
        this.plans = plans;
        this.actions = actions;
        this.findings = findings;
        this.organisations = organisations;
        this.forms = forms;
        this.hands = hands;
        this.desk = desk;
        this.histories = histories;
    }

    @GetMapping("/plans/{id}")
    @Access(Permission.READ)
    Page one(@PathVariable String id, Vantage vantage, Visitor visitor) {
        Plan plan = plan(id, vantage);
        LocalDate asAt = vantage.asAt();
        List<Action> ofPlan = actions.ofPlan(id, vantage);
        return new PlanPage(
                id,
                plan.title(),
                plan.purpose(),
                sentences(plan, ofPlan, asAt),
                List.of(
                        id,
                        force(plan.force(), vantage),
                        "sponsor: " + plan.sponsor().map(Owner::title).orElse("nobody yet"),
                        "begun " + Dates.words(plan.openedOn())),
                plan.objectives().stream()
                        .map(objective -> row(plan, objective, ofPlan, vantage))
                        .toList(),
                new PlanDrawing(ofPlan, asAt, vantage.moved() ? Dates.words(asAt) : "today"),
                ofPlan.stream().map(action -> ActionRow.of(action, asAt)).toList(),
                plan.reviews().reversed().stream().map(PlanController::row).toList(),
                nextReview(plan, asAt),
                plan.benefits().stream().map(benefit -> row(benefit, asAt)).toList(),
                lookBack(plan, asAt),
                links(plan, vantage, visitor),
                histories.of(plans.history(id, vantage)));
    }

    @GetMapping(FORM)
    @Access(Permission.MANAGE_FINDINGS)
    Page ask(@PathVariable String id, @PathVariable String noun, Vantage vantage, Visitor visitor) {
        Plan plan = plan(id, vantage);
        return desk.ask(form(noun, plan, vantage, visitor), Sheet.of(plan), Map.of(), vantage);
    }

    @PostMapping(FORM)
    @Access(Permission.MANAGE_FINDINGS)
    Answer record(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam MultiValueMap<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        Plan plan = plan(id, vantage);
        return desk.record(form(noun, plan, vantage, visitor), Sheet.of(plan), new Typed(answers), vantage, visitor);
    }

    private Form<Plan> form(String noun, Plan plan, Vantage vantage, Visitor visitor) {
        Form<Plan> form = forms.named(noun);
        if (!hands.any(plan, form.hands(), vantage, visitor)) {
            throw PlanHands.refused();
        }
        return form;
    }

    private List<Reference> links(Plan plan, Vantage vantage, Visitor visitor) {
        if (vantage.moved() || !hands.any(plan, List.of(Hand.FORCE), vantage, visitor)) {
            return List.of();
        }
        List<Reference> links = new ArrayList<>();
        links.add(new Reference("/actions/new?plan=" + plan.id(), "Add an action"));
        forms.all().stream()
                .filter(form -> form.offered().test(plan, visitor.actor().reference()))
                .map(form -> new Reference("/plans/" + plan.id() + "/" + form.noun(), form.link()))
                .forEach(links::add);
        return links;
    }

    private Plan plan(String id, Vantage vantage) {
        return plans.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no plan at this address that you may see."));
    }

    private String force(String slug, Vantage vantage) {
        return organisations.all(vantage).stream()
                .filter(one -> one.slug().equals(slug))
                .map(Organisation::name)
                .findFirst()
                .orElse(slug);
    }

    static String standing(List<Action> actions, LocalDate asAt) {
        if (actions.isEmpty()) {
            return "No action that you may see is recorded yet.";
        }
        long late = count(actions, asAt, ActionStatus.State.LATE);
        long soon = count(actions, asAt, ActionStatus.State.DUE_SOON);
        long open = actions.stream().filter(Action::open).count();
        String of = Histories.count(actions.size(), "action");
        if (open == 0) {
            return "Nothing of " + of + " is open.";
        }
        return (late == 0 ? "Nothing is late" : late + " of " + of + (late == 1 ? " is late" : " are late"))
                + (soon == 0 ? "; " : "; " + soon + (soon == 1 ? " is" : " are") + " due in 28 days; ")
                + open + " of " + of + (open == 1 ? " is" : " are") + " open.";
    }

    private static long count(List<Action> actions, LocalDate asAt, ActionStatus.State state) {
        return actions.stream()
                .filter(action -> action.status(asAt).state() == state)
                .count();
    }

    private static List<String> sentences(Plan plan, List<Action> actions, LocalDate asAt) {
        List<String> sentences = new ArrayList<>();
        sentences.add(standing(actions, asAt));
        plan.reviewDue()
                .filter(by -> by.isBefore(asAt))
                .map(by -> "The next review was due on " + Dates.words(by) + ".")
                .ifPresent(sentences::add);
        return sentences;
    }

    private PlanPage.ObjectiveRow row(Plan plan, Objective objective, List<Action> actions, Vantage vantage) {
        ObjectiveStatus computed = ObjectiveStatus.of(
                actions.stream()
                        .filter(action -> action.objective()
                                .filter(objective.id()::equals)
                                .isPresent())
                        .toList(),
                vantage.asAt());
        Optional<Review> last = plan.lastReview();
        Optional<Rating> rating = last.flatMap(review -> review.of(objective.id()));
        return new PlanPage.ObjectiveRow(
                objective.id(),
                objective.title(),
                rating.map(StatusTag::of),
                rating.flatMap(said -> last.map(review -> "Review " + review.number() + ", " + Dates.words(review.on())
                                + ", " + review.by() + ": " + said.reason()))
                        .orElse("Not rated by any review yet."),
                computed.words(),
                rating.flatMap(said -> last.flatMap(review -> computed.disagreement(review, said))),
                objective.findings().stream()
                        .map(finding -> finding(finding, vantage))
                        .toList());
    }

    private Reference finding(String id, Vantage vantage) {
        return findings.find(id, vantage)
                .map(finding -> new Reference(
                        "/findings/" + id,
                        finding.received().ref() + ": " + finding.received().title()))
                .orElse(new Reference("", "a finding that you may not see"));
    }

    private static PlanPage.ReviewRow row(Review review) {
        return new PlanPage.ReviewRow(
                review.number(),
                "Review " + review.number() + ", " + Dates.words(review.on()) + ", by " + review.by(),
                review.ratings().stream()
                        .map(rating ->
                                new PlanPage.RatingRow(rating.objective(), StatusTag.of(rating), rating.reason()))
                        .toList());
    }

    private static PlanPage.BenefitRow row(Benefit benefit, LocalDate asAt) {
        List<String> measured = benefit.measured().stream()
                .map(one -> one.value() + " on " + Dates.words(one.on()) + " (" + one.source() + ").")
                .toList();
        return new PlanPage.BenefitRow(
                benefit.what(),
                benefit.measure(),
                Dates.words(benefit.by()),
                measured.isEmpty()
                        ? List.of(benefit.late(asAt) ? "Not measured, and its day has gone by." : "Not measured yet.")
                        : measured);
    }

    private static String nextReview(Plan plan, LocalDate asAt) {
        return plan.reviewDue()
                .map(by -> by.isBefore(asAt)
                        ? "The next review was due on " + Dates.words(by) + " and is not recorded."
                        : "The next review is due on " + Dates.words(by) + ".")
                .orElse("No next review is set.");
    }

    private static List<String> lookBack(Plan plan, LocalDate asAt) {
        List<String> sentences = new ArrayList<>();
        plan.lookBacks()
                .forEach(held -> sentences.add(
                        "Held on " + Dates.words(held.on()) + " by " + held.by() + ". It found: " + held.found()));
        plan.lookBackDue()
                .map(by -> by.isBefore(asAt)
                        ? "It was due on " + Dates.words(by) + " and is not recorded."
                        : "It is due on " + Dates.words(by) + ".")
                .ifPresent(sentences::add);
        return sentences.isEmpty()
                ? List.of("No day is set on which somebody looks back at what the plan brought.")
                : sentences;
    }
}
