package org.plumbline.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.inspections.FindingKind;

class FindingTest {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 22);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 8);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 10);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 23);

    private static FindingFact.SubmittedForClosure submitted(String letter) {
        return new FindingFact.SubmittedForClosure(MAY, letter);
    }

    @Nested
    class Lateness {
        @ParameterizedTest
        @CsvSource({"2024-06-21,OPEN", "2024-06-22,OPEN", "2024-06-23,LATE", "2024-07-04,LATE"})
        void begins_on_the_day_after_the_day_it_was_due(LocalDate asAt, Status status) {
            assertThat(TestingEntries.due(DUE).finding().status(asAt)).isEqualTo(status);
        }

        @Test
        void is_counted_in_days_since_the_nearest_of_the_three_dates() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.ForceDateSet(LocalDate.of(2024, 4, 30), "before summer"), JANUARY)
                    .add(new FindingFact.Promised(LocalDate.of(2024, 3, 31)), JANUARY)
                    .finding();

            Due nearest = finding.dates().nearest().orElseThrow();
            assertThat(nearest).isEqualTo(new Due(LocalDate.of(2024, 3, 31), Whose.OWNER));
            assertThat(nearest.daysLate(LocalDate.of(2024, 4, 12))).isEqualTo(12);
            assertThat(finding.status(LocalDate.of(2024, 3, 31))).isEqualTo(Status.OPEN);
            assertThat(finding.status(LocalDate.of(2024, 4, 1))).isEqualTo(Status.LATE);
        }

        @Test
        void is_by_the_inspectorates_date_where_two_dates_fall_on_one_day() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.Promised(DUE), JANUARY)
                    .finding();

            assertThat(finding.dates().nearest()).contains(new Due(DUE, Whose.INSPECTORATE));
        }

        @Test
        void cannot_be_said_of_a_finding_without_a_date() {
            assertThat(TestingEntries.due(null).finding().status(LocalDate.of(2099, 1, 1)))
                    .isEqualTo(Status.OPEN);
        }

        @Test
        void ends_when_the_work_is_complete_and_begins_again_when_the_inspectorate_finds_it_still_open() {
            TestingEntries entries = TestingEntries.due(DUE).add(new FindingFact.WorkCompleted(JULY, ""), JULY);

            assertThat(entries.finding().status(JULY)).isEqualTo(Status.WORK_COMPLETE);

            entries.add(new FindingFact.Remains(JULY.plusDays(9), "letter"), JULY.plusDays(9));
            assertThat(entries.finding().status(JULY.plusDays(9))).isEqualTo(Status.LATE);
        }
    }

    @Nested
    class Closure {
        @ParameterizedTest
        @CsvSource({"2,letter,CLOSED_BY_FORCE", "2,'',SUBMITTED", "3,letter,SUBMITTED", "4,letter,SUBMITTED"})
        void by_the_force_happens_at_level_2_with_a_letter_and_nowhere_else(int level, String letter, Status status) {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.Levelled(level), JANUARY)
                    .add(submitted(letter), MAY)
                    .finding();

            assertThat(finding.status(JULY)).isEqualTo(status);
            assertThat(finding.closedOn()).isEmpty();
        }

        @Test
        void by_the_force_is_undone_when_the_inspectorate_raises_the_level() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.Levelled(2), JANUARY)
                    .add(submitted("letter"), MAY)
                    .add(new FindingFact.Levelled(4), JULY)
                    .finding();

            assertThat(finding.stage()).isEqualTo(Status.SUBMITTED);
        }

        @Test
        void a_request_for_fieldwork_closes_nothing_even_if_the_level_falls_later() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.Levelled(4), JANUARY)
                    .add(submitted("letter"), MAY)
                    .add(new FindingFact.Levelled(2), JULY)
                    .finding();

            assertThat(finding.stage()).isEqualTo(Status.SUBMITTED);
        }

        @Test
        void by_level_1_counts_from_the_day_the_level_was_set() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.Levelled(1), JULY)
                    .finding();

            assertThat(finding.closedOn()).contains(JULY);
            assertThat(finding.status(JULY.plusYears(1))).isEqualTo(Status.CLOSED);
        }

        @Test
        void is_a_third_fact_beside_work_and_outcome() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.ClosedByInspectorate(JULY, "letter"), JULY)
                    .finding();

            assertThat(finding.progress().workCompletedOn()).isEmpty();
            assertThat(finding.progress().outcome()).isEmpty();
            assertThat(finding.stage()).isEqualTo(Status.CLOSED);
        }

        @Test
        void is_undone_with_the_other_two_facts_when_the_finding_remains() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.WorkCompleted(MAY, ""), MAY)
                    .add(new FindingFact.OutcomeJudged(true, ""), MAY)
                    .add(submitted("letter"), MAY)
                    .add(new FindingFact.Remains(JULY, "letter"), JULY)
                    .finding();

            assertThat(finding.stage()).isEqualTo(Status.OPEN);
            assertThat(finding.progress().workCompletedOn()).isEmpty();
            assertThat(finding.progress().submission()).isEmpty();
            assertThat(finding.progress().outcome()).contains(new Progress.Judgement(false, JULY));
            assertThat(finding.progress().remainsOn()).contains(JULY);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 5, -1})
        void has_no_level_but_1_to_4(int number) {
            assertThatThrownBy(() -> new FindingFact.Levelled(number)).hasMessageContaining("1, 2, 3 or 4");
        }
    }

    @Nested
    class Corrections {
        @Test
        void take_the_place_of_what_they_correct() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.Levelled(3), JANUARY)
                    .correct(1, new FindingFact.Levelled(4), JANUARY)
                    .finding();

            assertThat(finding.level()).contains(Level.FIELDWORK);
        }

        @Test
        void of_an_old_entry_leave_a_newer_one_standing() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.Assigned("user/a", "Head of crime"), JANUARY)
                    .add(new FindingFact.Assigned("user/b", "Head of contact"), JANUARY)
                    .correct(1, new FindingFact.Assigned("user/c", "Head of people"), JANUARY)
                    .finding();

            assertThat(finding.owner()).contains(new Owner("user/b", "Head of contact"));
        }

        @Test
        void of_a_correction_stand_where_the_first_entry_stood() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.Levelled(3), JANUARY)
                    .add(new FindingFact.Levelled(2), JANUARY)
                    .correct(1, new FindingFact.Levelled(1), JANUARY)
                    .correct(3, new FindingFact.Levelled(4), JANUARY)
                    .finding();

            assertThat(finding.level()).contains(Level.CLOSED_BY_FORCE);
        }

        @Test
        void that_retract_leave_nothing_in_place_of_the_wrong_entry() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.WorkCompleted(MAY, ""), MAY)
                    .correct(1, new FindingFact.Retracted("another finding was meant"), MAY)
                    .finding();

            assertThat(finding.progress().workCompletedOn()).isEmpty();
            assertThat(finding.lastEntry()).isEqualTo(2);
        }

        @Test
        void of_the_reports_words_move_the_inspectorates_date_only_if_the_report_did() {
            TestingEntries entries = TestingEntries.due(DUE)
                    .add(new FindingFact.InspectorateDateSet(DUE.plusMonths(3), "extended"), MAY)
                    .correct(0, TestingEntries.confirmed(DUE), TestingEntries.PUBLISHED);

            assertThat(entries.finding().dates().inspectorate()).contains(DUE.plusMonths(3));
        }
    }

    @Nested
    class Order {
        @Test
        void is_that_of_the_days_from_which_facts_are_so_not_of_their_recording() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.Levelled(2), MAY)
                    .add(new FindingFact.Levelled(4), JANUARY)
                    .finding();

            assertThat(finding.level()).contains(Level.CLOSED_BY_FORCE);
            assertThat(finding.levelSince()).contains(MAY);
        }

        @Test
        void puts_the_confirmation_first_even_before_what_was_so_earlier() {
            Finding finding = TestingEntries.due(DUE)
                    .add(new FindingFact.ForceDateSet(LocalDate.of(2023, 7, 31), ""), LocalDate.of(2023, 7, 1))
                    .finding();

            assertThat(finding.dates().force()).contains(LocalDate.of(2023, 7, 31));
        }

        @Test
        void of_entries_without_a_confirmation_makes_no_finding() {
            assertThat(new TestingEntries()
                            .add(new FindingFact.Levelled(4), JANUARY)
                            .fold())
                    .isEqualTo(Optional.empty());
        }
    }

    @Test
    void a_cause_of_concern_folds_like_any_other() {
        Finding cause = new TestingEntries()
                .add(TestingEntries.confirmed(FindingKind.CAUSE_OF_CONCERN, null), TestingEntries.PUBLISHED)
                .add(submitted(""), MAY)
                .finding();

        assertThat(cause.stage()).isEqualTo(Status.SUBMITTED);
        assertThat(cause.progress().submission().orElseThrow().level()).isEmpty();
    }
}
