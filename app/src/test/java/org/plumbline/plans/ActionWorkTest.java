package org.plumbline.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.findings.ClosureStep;
import org.plumbline.findings.Finding;
import org.plumbline.findings.Findings;
import org.plumbline.findings.TestingRegister;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.Organisations;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class ActionWorkTest {
    private static final Actor OWNER = Actor.user("owner-of-work");
    private static final Actor DEPUTY = Actor.user("deputy");
    private static int reports;

    @Autowired
    PlanWork planWork;

    @Autowired
    ActionWork work;

    @Autowired
    Actions actions;

    @Autowired
    Plans plans;

    @Autowired
    Findings findings;

    @Autowired
    OpenActions openActions;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private LocalDate today = LocalDate.EPOCH;
    private String finding = "";
    private String id = "";

    @BeforeEach
    void an_action_that_serves_a_finding() {
        reports++;
        TestingRegister register = new TestingRegister(entries, organisations, transactions, "action-work-" + reports);
        register.organisations();
        finding = register.confirm("CoC-1", FindingKind.CAUSE_OF_CONCERN, "Investigations", null, Audience.everybody());
        today = London.dateAt(clock.instant());
        id = testing().action(OWNER, today.minusDays(30), finding);
    }

    private TestingPlans testing() {
        return new TestingPlans(planWork, work);
    }

    private Vantage now() {
        return Vantage.now(clock, Viewer.of(TestingRegister.FORCE));
    }

    private Action action() {
        return actions.find(id, now()).orElseThrow();
    }

    private Outcome done(String action, Actor by) {
        return work.done(action, new ActionFact.Done("It runs"), TestingPlans.how(by, today));
    }

    private Outcome confirm(boolean done, Actor by) {
        return work.confirm(id, new ActionFact.Confirmed(done, "Seen"), TestingPlans.how(by, today));
    }

    private Outcome need(String action, String... needs) {
        return work.need(action, new ActionFact.Needs(List.of(needs)), TestingPlans.how(DEPUTY, today));
    }

    private static void refused(Outcome outcome, String reason, String unblock) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.unblock()).contains(unblock);
        });
    }

    @Nested
    class A_promise {
        @Test
        void is_confirmed_by_somebody_else() {
            TestingPlans.done(done(id, OWNER));
            TestingPlans.done(confirm(true, DEPUTY));

            assertThat(action().status(today).words()).isEqualTo("done and confirmed; no date was set");
        }

        @Test
        void is_not_confirmed_by_its_owner() {
            TestingPlans.done(done(id, DEPUTY));

            refused(confirm(true, OWNER), "cannot confirm their own promise", "somebody else of the force");
            assertThat(action().toConfirm()).isTrue();
        }

        @Test
        void is_not_confirmed_by_whoever_said_that_it_is_done() {
            TestingPlans.done(done(id, DEPUTY));

            refused(confirm(true, DEPUTY), "You said yourself", "somebody else of the force");
        }

        @Test
        void is_not_confirmed_before_anybody_said_that_it_is_done() {
            refused(confirm(true, DEPUTY), "nothing to confirm", "The owner says so first");
        }

        @Test
        void is_not_confirmed_twice() {
            TestingPlans.done(done(id, OWNER));
            TestingPlans.done(confirm(true, DEPUTY));

            refused(confirm(false, DEPUTY), "was confirmed as done", "Nothing more");
        }

        @Test
        void goes_on_where_it_was_found_not_done() {
            TestingPlans.done(done(id, OWNER));
            TestingPlans.done(confirm(false, DEPUTY));

            assertThat(action().open()).isTrue();
            TestingPlans.done(done(id, OWNER));
        }
    }

    @Nested
    class Order {
        @Test
        void goes_round_in_no_circle_and_the_refusal_names_it() {
            String second = testing().action(OWNER, today.minusDays(5));
            String third = testing().action(OWNER, today.minusDays(5));
            TestingPlans.done(need(second, id));
            TestingPlans.done(need(third, second));

            refused(
                    need(id, third),
                    "That goes round in a circle: %s, which waits for %s, which waits for %s, which waits for %s."
                            .formatted(id, third, second, id),
                    "Take one of them off");
        }

        @Test
        void is_never_of_an_action_with_itself() {
            refused(need(id, id), "circle", "Take one of them off");
        }

        @Test
        void is_of_actions_that_there_are() {
            refused(need(id, "A-999999"), "has no action A-999999", "own actions");
        }

        @Test
        void keeps_an_action_from_being_done_before_what_it_waits_for() {
            String before = testing().action(OWNER, today.minusDays(5));
            TestingPlans.done(need(id, before));

            refused(done(id, OWNER), "It comes after " + before, "Record that as done first");
            TestingPlans.done(done(before, OWNER));
            TestingPlans.done(done(id, OWNER));
            assertThat(actions.waitingFor(before, now())).extracting(Action::id).containsExactly(id);
        }
    }

    @Nested
    class What_is_over {
        @Test
        void takes_nothing_more_once_withdrawn() {
            TestingPlans.done(work.withdraw(id, new ActionFact.Withdrawn("Merged"), TestingPlans.how(DEPUTY, today)));

            refused(done(id, OWNER), "was withdrawn on", "Open a new action");
        }

        @Test
        void is_not_done_twice() {
            TestingPlans.done(done(id, OWNER));

            refused(done(id, OWNER), "is recorded as done since", "somebody other than its owner");
        }

        @Test
        void is_not_withdrawn_without_a_reason() {
            refused(
                    work.withdraw(id, new ActionFact.Withdrawn(" "), TestingPlans.how(DEPUTY, today)),
                    "No reason",
                    "Say why");
        }
    }

    @Nested
    class A_finding {
        private List<ClosureStep> steps() {
            Finding found = findings.find(finding, now()).orElseThrow();
            return openActions.of(found, now());
        }

        @Test
        void is_not_closed_while_actions_that_serve_it_are_open() {
            String other = testing().action(OWNER, today.minusDays(5), finding);
            TestingPlans.done(done(other, OWNER));

            assertThat(steps()).singleElement().satisfies(step -> {
                assertThat(step.met()).isFalse();
                assertThat(step.words())
                        .isEqualTo("1 of its 2 actions is open: " + id + " (not started, no date set).");
            });
        }

        @Test
        void is_no_longer_kept_open_once_they_are_done() {
            TestingPlans.done(done(id, OWNER));

            assertThat(steps())
                    .singleElement()
                    .satisfies(step -> assertThat(step.met()).isTrue());
        }

        @Test
        void is_not_held_back_by_an_action_that_serves_it_no_longer() {
            TestingPlans.done(work.serve(id, new ActionFact.Serves(List.of()), TestingPlans.how(DEPUTY, today)));

            assertThat(steps()).isEmpty();
            assertThat(actions.serving(finding, now())).isEmpty();
        }

        @Test
        void can_have_many_actions_and_an_action_many_findings() {
            TestingPlans.done(work.serve(
                    id, new ActionFact.Serves(List.of(finding, "another")), TestingPlans.how(DEPUTY, today)));
            String other = testing().action(OWNER, today.minusDays(5), finding);

            assertThat(actions.serving(finding, now())).extracting(Action::id).containsExactlyInAnyOrder(id, other);
            assertThat(actions.serving("another", now())).extracting(Action::id).contains(id);
        }
    }

    @Test
    void an_action_needs_a_plan_and_an_objective_that_there_are() {
        String plan = testing().plan(today, "Skills");
        String reference = work.reference();

        refused(open(reference, "P-999999", null), "has no plan P-999999", "Choose one of its plans");
        refused(open(reference, plan, "O-7"), "has no objective O-7", "Set the objective");
        refused(open(reference, null, "O-1"), "belongs to a plan", "Name the plan");
        TestingPlans.done(open(reference, plan, "O-1"));
        assertThat(actions.ofPlan(plan, now())).extracting(Action::id).containsExactly(reference);
    }

    private Outcome open(String reference, @Nullable String plan, @Nullable String objective) {
        return work.open(
                reference,
                new ActionFact.Opened(TestingRegister.FORCE, plan, objective, "New", ActionKind.PREVENTIVE, List.of()),
                TestingPlans.how(DEPUTY, today));
    }

    @Test
    void it_is_seen_by_those_it_was_recorded_for_and_at_the_day_it_was_so() {
        assertThat(actions.find(id, Vantage.now(clock, Viewer.of(TestingRegister.PANEL))))
                .isEmpty();
        Vantage before = Vantage.at(today.minusDays(31), clock.instant(), Viewer.of(TestingRegister.FORCE));
        Vantage after = Vantage.at(today.minusDays(30), clock.instant(), Viewer.of(TestingRegister.FORCE));

        assertThat(actions.find(id, before)).isEmpty();
        assertThat(actions.find(id, after)).contains(action());
        assertThat(actions.ownedBy(OWNER.reference(), after)).contains(action());
    }
}
