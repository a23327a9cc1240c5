package org.plumbline.plans;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.plans.PlanJournal.Step;
import org.plumbline.record.Outcome;
import org.plumbline.record.Outcome.Refused;
import org.plumbline.record.Recording;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done: opened, owned, put in order, begun, done, confirmed by somebody else. */
@Component
public class ActionWork {
    private final PlanJournal journal;
    private final Plans plans;
    private final Actions actions;

    ActionWork(PlanJournal journal, Plans plans, Actions actions) {
        this.journal = journal;
        this.plans = plans;
        this.actions = actions;
    }

    /** The reference for a new action. */
    @Transactional
    public String reference() {
        return actions.nextId();
    }

    /** Opens an action under a reference that {@link #reference} gave. */
    @Transactional
    public Outcome open(String id, ActionFact.Opened fact, Recording how) {
        Optional<Refused> refused = inPlan(fact, journal.now(how));
        return refused.isPresent() ? refused.get() : journal.begin(new Subject(Action.KIND, id), fact, how);
    }

    private Optional<Refused> inPlan(ActionFact.Opened fact, Vantage now) {
        String objective = fact.objective();
        if (fact.plan() == null) {
            return Outcome.refusedIf(
                    objective != null, "An objective belongs to a plan.", "Name the plan, or leave the objective out.");
        }
        Optional<Plan> plan = plans.find(fact.plan(), now);
        return Outcome.refusedIf(
                        plan.filter(one -> one.force().equals(fact.force())).isEmpty(),
                        "The force has no plan " + fact.plan() + ".",
                        "Choose one of its plans, or none.")
                .or(() -> Outcome.refusedIf(
                        objective != null
                                && plan.flatMap(one -> one.objective(objective)).isEmpty(),
                        "The plan has no objective " + objective + ".",
                        "Set the objective in the plan first."));
    }

    @Transactional
    public Outcome assign(String id, ActionFact.Assigned fact, Recording how) {
        return journal.action(id, how, action -> Step.of(PlanRules.open(action), fact));
    }

    /** Says which findings it serves; those named before no longer count. */
    @Transactional
    public Outcome serve(String id, ActionFact.Serves fact, Recording how) {
        return journal.action(id, how, action -> Step.of(PlanRules.open(action), fact));
    }

    /** Says which actions come before it; refused where that would go round in a circle. */
    @Transactional
    public Outcome need(String id, ActionFact.Needs fact, Recording how) {
        return journal.action(id, how, action -> {
            journal.lockOrder(action.force());
            Vantage now = journal.now(how);
            return Step.of(
                    PlanRules.open(action)
                            .or(() -> known(action, fact.actions(), now))
                            .or(() -> circle(id, fact.actions(), now)),
                    fact);
        });
    }

    private Optional<Refused> known(Action action, List<String> needs, Vantage now) {
        return needs.stream()
                .filter(need -> actions.find(need, now)
                        .filter(one -> one.force().equals(action.force()))
                        .isEmpty())
                .findFirst()
                .map(need ->
                        new Refused("The force has no action " + need + ".", "Choose among the force’s own actions."));
    }

    /** The first way from what is needed back to the action itself. */
    private Optional<Refused> circle(String id, List<String> needs, Vantage now) {
        Deque<List<String>> ways = new ArrayDeque<>();
        Set<String> looked = new HashSet<>();
        needs.forEach(need -> ways.add(List.of(id, need)));
        while (!ways.isEmpty()) {
            List<String> way = ways.removeFirst();
            if (way.getLast().equals(id)) {
                return Optional.of(new Refused(
                        "That goes round in a circle: " + String.join(", which waits for ", way) + ".",
                        "Take one of them off what another waits for."));
            }
            if (looked.add(way.getLast())) {
                actions.find(way.getLast(), now).stream()
                        .flatMap(action -> action.needs().stream())
                        .forEach(next -> {
                            List<String> further = new ArrayList<>(way);
                            further.add(next);
                            ways.add(further);
                        });
            }
        }
        return Optional.empty();
    }

    /** Sets a milestone; without an id of its own it is a new one. */
    @Transactional
    public Outcome milestone(String id, String milestone, String title, LocalDate by, Recording how) {
        return journal.action(id, how, action -> {
            String own = milestone.isEmpty() ? "M-" + (action.milestones().size() + 1) : milestone;
            return Step.of(PlanRules.open(action), new ActionFact.MilestoneSet(own, title, by));
        });
    }

    /** Takes down that a milestone was reached. */
    @Transactional
    public Outcome reach(String id, ActionFact.MilestoneReached fact, Recording how) {
        return journal.action(id, how, action -> {
            Optional<Milestone> step = action.milestones().stream()
                    .filter(one -> one.id().equals(fact.milestone()))
                    .findFirst();
            return Step.of(
                    Outcome.refusedIf(
                                    step.isEmpty(),
                                    "The action has no milestone " + fact.milestone() + ".",
                                    "Set the milestone first.")
                            .or(() -> step.flatMap(Milestone::reachedOn)
                                    .map(on -> new Refused(
                                            "That milestone was reached on " + Dates.words(on) + ".",
                                            "Nothing more is to be recorded of it."))),
                    fact);
        });
    }

    @Transactional
    public Outcome start(String id, ActionFact.Started fact, Recording how) {
        return journal.action(
                id,
                how,
                action -> Step.of(
                        PlanRules.open(action)
                                .or(() -> action.doing()
                                        .startedOn()
                                        .map(on -> new Refused(
                                                "Work on it began on " + Dates.words(on) + ".",
                                                "Record the next thing that happened."))),
                        fact));
    }

    /** Takes down that the force says it is done; effective on the day it was. What it waits for is done first. */
    @Transactional
    public Outcome done(String id, ActionFact.Done fact, Recording how) {
        return journal.action(id, how, action -> {
            List<Action> before = action.needs().stream()
                    .flatMap(need -> actions.find(need, journal.now(how)).stream())
                    .filter(Action::open)
                    .toList();
            return Step.of(
                    PlanRules.open(action)
                            .or(() -> PlanRules.owned(action))
                            .or(() -> PlanRules.notBefore(
                                    action.doing().notDoneOn(), "it was found not done", how.effectiveOn()))
                            .or(() -> PlanRules.needsDone(before)),
                    fact);
        });
    }

    /** Takes down what somebody other than the owner found. */
    @Transactional
    public Outcome confirm(String id, ActionFact.Confirmed fact, Recording how) {
        return journal.action(
                id,
                how,
                action -> Step.of(
                        PlanRules.saidToBeDone(action)
                                .or(() -> PlanRules.notConfirmed(action))
                                .or(() -> PlanRules.notBefore(
                                        action.doing().doneOn(), "it was said to be done", how.effectiveOn()))
                                .or(() -> PlanRules.confirmedByAnother(action, how.actor())),
                        fact));
    }

    @Transactional
    public Outcome withdraw(String id, ActionFact.Withdrawn fact, Recording how) {
        return journal.action(
                id,
                how,
                action -> Step.of(
                        PlanRules.open(action)
                                .or(() -> Outcome.refusedIf(
                                        fact.reason().isBlank(),
                                        "No reason was given.",
                                        "Say why it will not be done.")),
                        fact));
    }
}
