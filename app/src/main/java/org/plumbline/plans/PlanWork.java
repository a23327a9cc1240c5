package org.plumbline.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.plans.PlanJournal.Step;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is recorded of a plan as a whole: its sponsor, objectives, numbered reviews and what it brought. */
@Component
public class PlanWork {
    private final PlanJournal journal;
    private final Plans plans;

    PlanWork(PlanJournal journal, Plans plans) {
        this.journal = journal;
        this.plans = plans;
    }

    /** The reference for a new plan. */
    @Transactional
    public String reference() {
        return plans.nextId();
    }

    /** Opens a plan under a reference that {@link #reference} gave. */
    @Transactional
    public Outcome open(String id, PlanFact.Opened fact, Recording how) {
        boolean known = plans.ofForce(fact.force(), journal.now(how)).stream()
                .anyMatch(plan -> plan.title().equalsIgnoreCase(fact.title()));
        return known
                ? new Outcome.Refused(
                        "The force has a plan of this title already.", "Use that plan, or give this one another title.")
                : journal.begin(new Subject(Plan.KIND, id), fact, how);
    }

    @Transactional
    public Outcome sponsor(String id, PlanFact.Sponsored fact, Recording how) {
        return journal.plan(id, how, plan -> Step.of(Optional.empty(), fact));
    }

    /** Sets an objective; without an id of its own it is a new one. */
    @Transactional
    public Outcome objective(String id, String objective, String title, List<String> findings, Recording how) {
        return journal.plan(id, how, plan -> {
            String own = objective.isEmpty() ? "O-" + (plan.objectives().size() + 1) : objective;
            return Step.of(
                    Outcome.refusedIf(
                            findings.isEmpty(),
                            "An objective is bound to at least one finding.",
                            "Choose the findings that it answers."),
                    new PlanFact.ObjectiveSet(own, title, findings));
        });
    }

    @Transactional
    public Outcome reviewDue(String id, PlanFact.ReviewDue fact, Recording how) {
        return journal.plan(
                id,
                how,
                plan -> Step.of(
                        Outcome.refusedIf(
                                fact.by().isBefore(how.effectiveOn()),
                                "That day has gone by.",
                                "Give the day by which the next review is to be held."),
                        fact));
    }

    /** Takes down a review that rates every objective; it is given the next number. */
    @Transactional
    public Outcome review(String id, String by, List<Rating> ratings, Recording how) {
        return journal.plan(id, how, plan -> {
            int number = plan.lastReview().map(Review::number).orElse(0) + 1;
            return Step.of(
                    PlanRules.complete(plan, ratings)
                            .or(() -> Outcome.refusedIf(
                                    plan.lastReview()
                                            .filter(last -> last.on().isAfter(how.effectiveOn()))
                                            .isPresent(),
                                    "Review " + (number - 1) + " was held after that day.",
                                    "Reviews are recorded in the order in which they were held.")),
                    new PlanFact.Reviewed(number, by, ratings));
        });
    }

    /** Takes down what the plan is to bring; without an id of its own it is a new benefit. */
    @Transactional
    public Outcome expect(String id, String benefit, String what, String measure, LocalDate by, Recording how) {
        return journal.plan(id, how, plan -> {
            String own = benefit.isEmpty() ? "B-" + (plan.benefits().size() + 1) : benefit;
            return Step.of(Optional.empty(), new PlanFact.BenefitExpected(own, what, measure, by));
        });
    }

    /** Takes down what was measured of a benefit. */
    @Transactional
    public Outcome measure(String id, PlanFact.BenefitMeasured fact, Recording how) {
        return journal.plan(
                id,
                how,
                plan -> Step.of(
                        Outcome.refusedIf(
                                plan.benefits().stream()
                                        .noneMatch(one -> one.id().equals(fact.benefit())),
                                "The plan expects no benefit " + fact.benefit() + ".",
                                "Record first what is expected."),
                        fact));
    }

    @Transactional
    public Outcome lookBackDue(String id, PlanFact.LookBackDue fact, Recording how) {
        return journal.plan(
                id,
                how,
                plan -> Step.of(
                        Outcome.refusedIf(
                                fact.by().isBefore(how.effectiveOn()),
                                "That day has gone by.",
                                "Give the day by which somebody is to look back."),
                        fact));
    }

    @Transactional
    public Outcome lookBack(String id, PlanFact.LookedBack fact, Recording how) {
        return journal.plan(id, how, plan -> Step.of(Optional.empty(), fact));
    }
}
