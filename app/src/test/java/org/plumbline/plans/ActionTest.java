package org.plumbline.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.findings.Whose;

class ActionTest {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 22);

    private static ActionFact.MoveAsked asked(LocalDate from, LocalDate to) {
        return new ActionFact.MoveAsked(1, Whose.OWNER, from, to, "Courses", "Head of crime");
    }

    @Nested
    class Status {
        @ParameterizedTest
        @CsvSource({
            "2024-05-24, on time",
            "2024-05-25, due in 28 days",
            "2024-06-21, due in 1 day",
            "2024-06-22, due today",
            "2024-06-23, late by 1 day",
            "2024-07-04, late by 12 days"
        })
        void of_started_work_is_by_its_date(LocalDate asAt, String words) {
            assertThat(TestingActions.due(DUE).started().action().status(asAt).words())
                    .isEqualTo(words);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-05-24, not started",
            "2024-05-25, 'due in 28 days, not started'",
            "2024-06-23, 'late by 1 day, not started'"
        })
        void says_where_nothing_began(LocalDate asAt, String words) {
            assertThat(TestingActions.due(DUE).action().status(asAt).words()).isEqualTo(words);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-06-22, false, done; to be confirmed, DONE",
            "2024-06-22, true, kept: done in time, KEPT",
            "2024-06-23, false, 'done late, by 1 day; to be confirmed', DONE_LATE",
            "2024-06-23, true, 'done late, by 1 day', DONE_LATE"
        })
        void of_done_work_is_by_the_day_on_which_it_was_done(
                LocalDate done, boolean confirmed, String words, ActionStatus.State state) {
            TestingActions entries = TestingActions.due(DUE).add(new ActionFact.Done("It runs"), done);
            if (confirmed) {
                entries.add(new ActionFact.Confirmed(true, "Seen"), done.plusDays(5));
            }

            ActionStatus status = entries.action().status(LocalDate.of(2025, 1, 1));

            assertThat(status.words()).isEqualTo(words);
            assertThat(status.state()).isEqualTo(state);
        }

        @Test
        void goes_on_as_open_once_somebody_found_it_not_done() {
            Action action = TestingActions.due(DUE)
                    .add(new ActionFact.Done("Said to be"), DUE.minusDays(10))
                    .add(new ActionFact.Confirmed(false, "It is not"), DUE.minusDays(5))
                    .action();

            assertThat(action.open()).isTrue();
            assertThat(action.status(DUE.plusDays(3)).words()).isEqualTo("late by 3 days");
        }

        @Test
        void of_a_withdrawn_action_is_never_late() {
            Action action = TestingActions.due(DUE)
                    .add(new ActionFact.Withdrawn("Merged"), DUE.minusDays(10))
                    .action();

            assertThat(action.status(DUE.plusYears(1)).words()).isEqualTo("withdrawn");
        }

        @Test
        void without_a_date_is_never_late() {
            assertThat(TestingActions.opened().action().status(DUE.plusYears(9)).words())
                    .isEqualTo("not started, no date set");
        }
    }

    @Nested
    class Moves {
        private final LocalDate promise = LocalDate.of(2024, 5, 24);
        private final LocalDate later = LocalDate.of(2024, 6, 14);

        private TestingActions promised() {
            return TestingActions.opened()
                    .started()
                    .add(new ActionFact.DateSet(Whose.OWNER, promise, ""), TestingActions.OPENED);
        }

        @Test
        void that_nobody_decided_move_nothing() {
            Action action = promised()
                    .add(asked(promise, later), LocalDate.of(2024, 5, 13))
                    .action();

            assertThat(action.dates().promise()).contains(promise);
            assertThat(action.slipped(Whose.OWNER)).isZero();
            assertThat(action.asked()).hasSize(1);
        }

        @Test
        void that_were_accepted_move_the_date_and_it_has_slipped() {
            Action action = promised()
                    .add(asked(promise, later), LocalDate.of(2024, 5, 13))
                    .add(new ActionFact.MoveDecided(1, true, "Board", "Still in time"), LocalDate.of(2024, 5, 15))
                    .action();

            assertThat(action.dates().promise()).contains(later);
            assertThat(action.first().promise()).contains(promise);
            assertThat(action.slipped(Whose.OWNER)).isEqualTo(21);
            assertThat(action.movedAtRequest(Whose.OWNER)).isOne();
            assertThat(action.status(LocalDate.of(2024, 6, 1)).words()).isEqualTo("due in 13 days");
        }

        @Test
        void that_were_refused_leave_the_date_and_do_not_count() {
            Action action = promised()
                    .add(asked(promise, later), LocalDate.of(2024, 5, 13))
                    .add(new ActionFact.MoveDecided(1, false, "Board", "No"), LocalDate.of(2024, 5, 15))
                    .action();

            assertThat(action.dates().promise()).contains(promise);
            assertThat(action.movedAtRequest(Whose.OWNER)).isZero();
            assertThat(action.status(LocalDate.of(2024, 6, 1)).words()).isEqualTo("late by 8 days");
        }

        @Test
        void of_the_inspectorate_are_its_own_and_do_not_count() {
            Action action = TestingActions.due(DUE)
                    .add(new ActionFact.InspectorateMoved(DUE, DUE.plusMonths(1), "Revisit"), LocalDate.of(2024, 6, 1))
                    .action();

            assertThat(action.dates().inspectorate()).contains(DUE.plusMonths(1));
            assertThat(action.movedAtRequest(Whose.INSPECTORATE)).isZero();
            assertThat(action.moves())
                    .singleElement()
                    .satisfies(move -> assertThat(move.open()).isFalse());
        }

        @Test
        void go_when_the_entry_that_made_them_is_corrected() {
            Action action = promised()
                    .add(asked(promise, later), LocalDate.of(2024, 5, 13))
                    .add(new ActionFact.MoveDecided(1, true, "Board", "Yes"), LocalDate.of(2024, 5, 15))
                    .correct(4, new ActionFact.MoveDecided(1, false, "Board", "It said no"), LocalDate.of(2024, 5, 15))
                    .action();

            assertThat(action.dates().promise()).contains(promise);
        }
    }

    @Test
    void a_milestone_is_late_from_the_day_after_its_own() {
        Action action = TestingActions.opened()
                .add(new ActionFact.MilestoneSet("M-1", "Guidance", DUE), TestingActions.OPENED)
                .action();

        assertThat(action.milestones().getFirst().late(DUE)).isFalse();
        assertThat(action.milestones().getFirst().late(DUE.plusDays(1))).isTrue();
    }

    @Test
    void a_milestone_that_was_reached_starts_the_work() {
        Action action = TestingActions.due(DUE)
                .add(new ActionFact.MilestoneSet("M-1", "Guidance", DUE), TestingActions.OPENED)
                .add(new ActionFact.MilestoneReached("M-1"), TestingActions.OPENED.plusDays(3))
                .action();

        assertThat(action.status(LocalDate.of(2024, 2, 1)).words()).isEqualTo("on time");
    }

    @Test
    void what_it_serves_and_waits_for_is_what_was_said_last() {
        Action action = TestingActions.opened()
                .add(new ActionFact.Serves(List.of("f-2", "f-3")), TestingActions.OPENED)
                .add(new ActionFact.Needs(List.of("A-2")), TestingActions.OPENED)
                .add(new ActionFact.Needs(List.of()), TestingActions.OPENED.plusDays(1))
                .action();

        assertThat(action.findings()).containsExactly("f-2", "f-3");
        assertThat(action.needs()).isEmpty();
    }
}
