package org.plumbline.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.findings.TestingRegister;
import org.plumbline.people.Organisations;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class PlanWorkTest {
    private static final Actor DEPUTY = Actor.user("deputy");

    @Autowired
    PlanWork work;

    @Autowired
    ActionWork actionWork;

    @Autowired
    Plans plans;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private LocalDate today = LocalDate.EPOCH;
    private String id = "";

    @BeforeEach
    void a_plan_with_two_objectives() {
        new TestingRegister(entries, organisations, transactions, "plan-work").organisations();
        today = London.dateAt(clock.instant());
        id = new TestingPlans(work, actionWork).plan(today.minusDays(60), "Skills", "Supervision");
    }

    private Plan plan() {
        return plans.find(id, Vantage.now(clock, Viewer.of(TestingRegister.FORCE)))
                .orElseThrow();
    }

    private Outcome review(LocalDate on, Rating... ratings) {
        return work.review(id, "Board", List.of(ratings), TestingPlans.how(DEPUTY, on));
    }

    private static Rating green(String objective) {
        return new Rating(objective, Rating.State.GREEN, Rating.Direction.STEADY, "It runs");
    }

    private static void refused(Outcome outcome, String reason, String unblock) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.unblock()).contains(unblock);
        });
    }

    @Test
    void reviews_are_numbered_and_their_ratings_kept() {
        TestingPlans.done(review(
                today.minusDays(20),
                green("O-1"),
                new Rating("O-2", Rating.State.NOT_OURS, null, "The partners decide")));
        TestingPlans.done(review(
                today.minusDays(5),
                new Rating("O-1", Rating.State.AMBER, Rating.Direction.WORSENING, "Courses were cancelled"),
                new Rating("O-2", Rating.State.NO_EXTERNAL_DEADLINE, null, "Nobody set one")));

        assertThat(plan().reviews()).extracting(Review::number).containsExactly(1, 2);
        assertThat(plan().reviews().getFirst().of("O-1")).contains(green("O-1"));
        assertThat(plan().lastReview().flatMap(last -> last.of("O-1")).map(Rating::words))
                .contains("amber, worsening");
    }

    @Test
    void an_incomplete_review_is_refused_and_says_what_lacks() {
        refused(review(today, green("O-1")), "The review is not complete: O-2 is not rated.", "Rate every objective");
        refused(
                review(today, green("O-1"), new Rating("O-2", Rating.State.RED, Rating.Direction.STEADY, " ")),
                "O-2 has no reason",
                "a reason for each");
        refused(
                review(today, new Rating("O-1", Rating.State.RED, null, "Because"), green("O-2")),
                "O-1 has no direction of travel",
                "Rate every objective");
        assertThat(plan().reviews()).isEmpty();
    }

    @Test
    void a_plan_without_objectives_cannot_be_reviewed() {
        id = new TestingPlans(work, actionWork).plan(today.minusDays(60));

        refused(review(today), "has no objectives", "Set its objectives first");
    }

    @Test
    void reviews_come_in_the_order_in_which_they_were_held() {
        TestingPlans.done(review(today.minusDays(5), green("O-1"), green("O-2")));

        refused(review(today.minusDays(6), green("O-1"), green("O-2")), "Review 1 was held after", "in the order");
        TestingPlans.done(review(today.minusDays(5), green("O-1"), green("O-2")));
    }

    @Test
    void a_review_meets_the_day_that_was_set_for_it() {
        TestingPlans.done(
                work.reviewDue(id, new PlanFact.ReviewDue(today), TestingPlans.how(DEPUTY, today.minusDays(9))));
        assertThat(plan().reviewDue()).contains(today);

        TestingPlans.done(review(today, green("O-1"), green("O-2")));

        assertThat(plan().reviewDue()).isEmpty();
    }

    @Test
    void the_next_review_is_not_set_for_a_day_gone_by() {
        refused(
                work.reviewDue(id, new PlanFact.ReviewDue(today.minusDays(1)), TestingPlans.how(DEPUTY, today)),
                "That day has gone by",
                "the next review");
        TestingPlans.done(work.reviewDue(id, new PlanFact.ReviewDue(today), TestingPlans.how(DEPUTY, today)));
    }

    @Test
    void an_objective_is_bound_to_a_finding() {
        refused(
                work.objective(id, "", "Unbound", List.of(), TestingPlans.how(DEPUTY, today)),
                "at least one finding",
                "Choose the findings");
    }

    @Test
    void a_force_has_one_plan_of_a_title() {
        refused(
                work.open(
                        work.reference(),
                        new PlanFact.Opened(
                                TestingRegister.FORCE, plan().title().replace("Plan", "PLAN"), "Again"),
                        TestingPlans.how(DEPUTY, today)),
                "a plan of this title",
                "another title");
    }

    @Test
    void a_benefit_is_measured_even_of_a_day_before_it_was_written_down() {
        TestingPlans.done(
                work.expect(id, "", "Justice", "Outcome rate", today.minusDays(1), TestingPlans.how(DEPUTY, today)));
        assertThat(plan().benefits().getFirst().late(today)).isTrue();
        assertThat(plan().benefits().getFirst().late(today.minusDays(1))).isFalse();

        TestingPlans.done(work.measure(
                id,
                new PlanFact.BenefitMeasured("B-1", "8 per cent"),
                TestingPlans.sourced(DEPUTY, today.minusDays(30))));

        assertThat(plan().benefits().getFirst().measured())
                .containsExactly(new Benefit.Measured("8 per cent", today.minusDays(30), "Revisit letter, page 2"));
        refused(
                work.measure(id, new PlanFact.BenefitMeasured("B-9", "8"), TestingPlans.sourced(DEPUTY, today)),
                "expects no benefit B-9",
                "Record first what is expected");
    }

    @Test
    void looking_back_has_a_day_and_is_met_by_the_review_that_was_held() {
        refused(
                work.lookBackDue(id, new PlanFact.LookBackDue(today.minusDays(1)), TestingPlans.how(DEPUTY, today)),
                "That day has gone by",
                "look back");
        TestingPlans.done(
                work.lookBackDue(id, new PlanFact.LookBackDue(today), TestingPlans.how(DEPUTY, today.minusDays(9))));
        assertThat(plan().lookBackDue()).contains(today);

        TestingPlans.done(
                work.lookBack(id, new PlanFact.LookedBack("Board", "It worked"), TestingPlans.how(DEPUTY, today)));

        assertThat(plan().lookBackDue()).isEmpty();
        assertThat(plan().lookBacks()).containsExactly(new LookBack(today, "Board", "It worked"));
    }
}
