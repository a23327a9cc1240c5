package org.plumbline.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.deadlines.Rule.Confidence;
import org.plumbline.deadlines.Rules.Amendment;
import org.plumbline.findings.TestingRegister;
import org.plumbline.findings.Whose;
import org.plumbline.people.Organisations;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.rules.RuleAmendment;
import org.plumbline.web.ChangedUnderneath;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class DateMovesTest {
    private static final Actor OWNER = Actor.user("owner-of-dates");
    private static final Actor DEPUTY = Actor.user("deputy");

    @Autowired
    PlanWork planWork;

    @Autowired
    ActionWork work;

    @Autowired
    DateMoves moves;

    @Autowired
    Actions actions;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    RuleAmendment rules;

    @Autowired
    TestingClock.Settable clock;

    private LocalDate today = LocalDate.EPOCH;
    private String id = "";

    @BeforeEach
    void an_action_with_a_promise() {
        new TestingRegister(entries, organisations, transactions, "date-moves").organisations();
        today = London.dateAt(clock.instant());
        id = new TestingPlans(planWork, work).action(OWNER, today.minusDays(30));
        TestingPlans.done(set(Whose.OWNER, today.plusDays(10), today.minusDays(20)));
    }

    private Outcome set(Whose whose, LocalDate date, LocalDate on) {
        return moves.set(id, new ActionFact.DateSet(whose, date, ""), TestingPlans.how(OWNER, on));
    }

    private Outcome ask(Whose whose, LocalDate to) {
        return moves.ask(id, whose, to, "Courses are full", "Head of crime", TestingPlans.how(OWNER, today));
    }

    private Outcome decide(int number, boolean accepted, Actor by, String forum) {
        return moves.decide(
                id, new ActionFact.MoveDecided(number, accepted, forum, "Agreed"), TestingPlans.how(by, today));
    }

    private Action action() {
        return actions.find(id, Vantage.now(clock, Viewer.of(TestingRegister.FORCE)))
                .orElseThrow();
    }

    private static void refused(Outcome outcome, String reason, String unblock) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.unblock()).contains(unblock);
        });
    }

    @Nested
    class A_request {
        @Test
        void moves_the_date_once_somebody_else_accepted_it() {
            TestingPlans.done(ask(Whose.OWNER, today.plusDays(20)));
            assertThat(action().dates().promise()).contains(today.plusDays(10));

            TestingPlans.done(decide(1, true, DEPUTY, "Oversight Board"));

            assertThat(action().dates().promise()).contains(today.plusDays(20));
            assertThat(action().slipped(Whose.OWNER)).isEqualTo(10);
        }

        @Test
        void leaves_the_date_where_it_was_refused() {
            TestingPlans.done(ask(Whose.OWNER, today.plusDays(20)));
            TestingPlans.done(decide(1, false, DEPUTY, "Oversight Board"));

            assertThat(action().dates().promise()).contains(today.plusDays(10));
        }

        @Test
        void is_refused_for_the_inspectorates_date() {
            refused(
                    ask(Whose.INSPECTORATE, today.plusDays(20)),
                    "not the force’s to move",
                    "the inspectorate’s decision, with its document");
        }

        @Test
        void is_refused_where_the_date_was_never_set() {
            refused(ask(Whose.FORCE, today.plusDays(20)), "is not set", "the first time needs nobody’s decision");
        }

        @Test
        void is_refused_to_the_day_that_it_is_already() {
            refused(ask(Whose.OWNER, today.plusDays(10)), "is the date already", "to which it should move");
        }

        @Test
        void is_refused_to_yesterday_and_taken_for_today() {
            refused(ask(Whose.OWNER, today.minusDays(1)), "lies before the day of the request", "still to come");

            TestingPlans.done(ask(Whose.OWNER, today));
        }

        @Test
        void is_refused_while_another_waits() {
            TestingPlans.done(ask(Whose.OWNER, today.plusDays(20)));

            refused(ask(Whose.OWNER, today.plusDays(25)), "waits to be decided", "one request at a time");
        }

        @Test
        void is_refused_beyond_the_limit_of_the_rule() {
            for (int number = 1; number <= 2; number++) {
                TestingPlans.done(ask(Whose.OWNER, today.plusDays(10 + number)));
                TestingPlans.done(decide(number, true, DEPUTY, "Oversight Board"));
            }

            refused(
                    ask(Whose.OWNER, today.plusDays(40)),
                    "was moved twice, and the rule plan.date-moves allows twice",
                    "have the organisation change the rule");
        }

        @Test
        void that_was_refused_does_not_count_towards_the_limit() {
            for (int number = 1; number <= 3; number++) {
                TestingPlans.done(ask(Whose.OWNER, today.plusDays(10 + number)));
                TestingPlans.done(decide(number, false, DEPUTY, "Oversight Board"));
            }

            TestingPlans.done(ask(Whose.OWNER, today.plusDays(40)));
        }
    }

    @Nested
    class A_decision {
        @BeforeEach
        void asked() {
            TestingPlans.done(ask(Whose.OWNER, today.plusDays(20)));
        }

        @Test
        void is_refused_to_whoever_asked() {
            refused(decide(1, true, OWNER, "Oversight Board"), "Whoever asked", "somebody else, or a forum");
        }

        @Test
        void is_refused_in_the_name_of_whoever_asked() {
            refused(decide(1, true, DEPUTY, "head of crime"), "Whoever asked", "somebody else, or a forum");
        }

        @Test
        void is_refused_where_there_is_no_such_request() {
            refused(decide(2, true, DEPUTY, "Oversight Board"), "There is no request 2", "Look at the action");
        }

        @Test
        void is_taken_once() {
            TestingPlans.done(decide(1, false, DEPUTY, "Oversight Board"));

            refused(decide(1, true, DEPUTY, "Oversight Board"), "was decided already", "a further request");
        }

        @Test
        void is_refused_for_a_day_before_it_was_asked() {
            refused(
                    moves.decide(
                            id,
                            new ActionFact.MoveDecided(1, true, "Board", "Agreed"),
                            TestingPlans.how(DEPUTY, today.minusDays(1))),
                    "the day on which it was asked",
                    "not before it");
        }

        @Test
        void is_refused_for_a_day_that_has_not_come() {
            refused(
                    moves.decide(
                            id,
                            new ActionFact.MoveDecided(1, true, "Board", "Agreed"),
                            TestingPlans.how(DEPUTY, today.plusDays(1))),
                    "has not come yet",
                    "today at the latest");
        }
    }

    @Nested
    class The_inspectorates_date {
        @Test
        void is_set_and_moved_by_a_document_only() {
            ActionFact.DateSet first = new ActionFact.DateSet(Whose.INSPECTORATE, today.plusDays(60), "");
            refused(
                    moves.set(id, first, TestingPlans.how(OWNER, today)),
                    "No document says so",
                    "the report or letter");

            TestingPlans.done(moves.set(id, first, TestingPlans.sourced(OWNER, today)));
            refused(
                    moves.inspectorateMoved(id, today.plusDays(90), "", TestingPlans.how(DEPUTY, today)),
                    "No document says so",
                    "the report or letter");
            TestingPlans.done(
                    moves.inspectorateMoved(id, today.plusDays(90), "Revisit", TestingPlans.sourced(DEPUTY, today)));

            assertThat(action().dates().inspectorate()).contains(today.plusDays(90));
        }

        @Test
        void is_not_moved_before_it_is_set() {
            refused(
                    moves.inspectorateMoved(id, today.plusDays(90), "", TestingPlans.sourced(DEPUTY, today)),
                    "is not set",
                    "Set the date");
        }
    }

    @Test
    void a_date_is_set_once() {
        refused(set(Whose.OWNER, today.plusDays(50), today), "is set already", "Ask for it to be moved");
    }

    @Test
    void a_promise_needs_an_owner() {
        String alone = work.reference();
        TestingPlans.done(work.open(
                alone,
                new ActionFact.Opened(TestingRegister.FORCE, null, null, "Alone", ActionKind.IMMEDIATE, List.of()),
                TestingPlans.how(DEPUTY, today)));

        refused(
                moves.set(
                        alone,
                        new ActionFact.DateSet(Whose.OWNER, today.plusDays(3), ""),
                        TestingPlans.how(DEPUTY, today)),
                "Nobody answers for",
                "Give it an owner first");
    }

    @Test
    void nothing_is_stored_where_somebody_recorded_something_meanwhile() {
        long seen = action().lastEntry();
        TestingPlans.done(ask(Whose.OWNER, today.plusDays(20)));
        Recording how = new Recording(
                Viewer.of(TestingRegister.FORCE),
                DEPUTY,
                today,
                Source.enteredHere(),
                TestingRegister.inside(),
                OptionalLong.of(seen));

        assertThatThrownBy(() -> work.start(id, new ActionFact.Started(""), how))
                .isInstanceOf(ChangedUnderneath.class)
                .hasMessageContaining("Nothing of yours was stored");
    }

    @Test
    void an_organisations_own_change_of_the_rule_counts_for_it() {
        String other = "rule-changing-police";
        new TestingRegister(entries, organisations, transactions, "date-moves")
                .establish(other, "Rule-changing Police", org.plumbline.people.OrganisationType.FORCE);
        Vantage theirs = Vantage.now(clock, Viewer.of(other));
        assertThat(moves.limit(theirs)).isEqualTo(2);

        assertThat(rules.change(
                        new Amendment(
                                DateMoves.LIMIT, "0", today.minusDays(1), "Dates stay", "Board", Confidence.CONFIRMED),
                        new org.plumbline.rules.Recording(Viewer.of(other), DEPUTY, Set.of())))
                .isInstanceOf(org.plumbline.rules.Outcome.Done.class);

        assertThat(moves.limit(Vantage.now(clock, Viewer.of(other)))).isZero();
        assertThat(moves.limit(Vantage.now(clock, Viewer.of(TestingRegister.FORCE))))
                .isEqualTo(2);
        String action = work.reference();
        Recording how = new Recording(Viewer.of(other), OWNER, today, Source.enteredHere(), Audience.of(other));
        TestingPlans.done(work.open(
                action, new ActionFact.Opened(other, null, null, "Theirs", ActionKind.IMMEDIATE, List.of()), how));
        TestingPlans.done(moves.set(action, new ActionFact.DateSet(Whose.FORCE, today.plusDays(5), ""), how));
        refused(
                moves.ask(action, Whose.FORCE, today.plusDays(9), "Later", "Head of crime", how),
                "lets no date be moved",
                "change the rule");
    }
}
