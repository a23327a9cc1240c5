package org.plumbline.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.Organisations;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class TalliesTest {
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);
    private static final LocalDate LAST_MEETING = LocalDate.of(2024, 3, 28);
    private static final LocalDate MEETING = LocalDate.of(2024, 6, 27);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 22);
    private static int reports;

    @Autowired
    Tallies tallies;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private String report = "";
    private Optional<TestingRegister> register = Optional.empty();

    @BeforeEach
    void a_new_report_before_the_last_meeting() {
        report = "tallies-" + ++reports;
        register = Optional.of(new TestingRegister(entries, organisations, transactions, report));
        register().organisations();
    }

    private TestingRegister register() {
        return register.orElseThrow();
    }

    private Tallies.Span span() {
        return Tallies.Span.of(AUGUST, LAST_MEETING).ofReport(report);
    }

    private Vantage meeting(String organisation) {
        return Vantage.at(MEETING, clock.instant(), Viewer.of(organisation));
    }

    private Vantage meeting() {
        return meeting(TestingRegister.FORCE);
    }

    private String finding(String ref, int level) {
        String id = register().confirm(ref, FindingKind.RECOMMENDATION, "Title", DUE, TestingRegister.inside());
        record(id, new FindingFact.Levelled(level), LocalDate.of(2024, 1, 8));
        return id;
    }

    private Entry record(String id, FindingFact fact, LocalDate on) {
        return register().record(id, fact, on, TestingRegister.inside());
    }

    private Entry submit(String id, LocalDate on) {
        return record(id, new FindingFact.SubmittedForClosure(on, "letter"), on);
    }

    @Test
    void every_figure_names_the_entries_it_comes_from_and_totals_are_the_sums_of_their_rows() {
        Entry two = submit(finding("R-1", 2), LocalDate.of(2024, 5, 1));
        Entry three = submit(finding("R-2", 3), LocalDate.of(2024, 5, 2));
        Entry four = submit(finding("R-3", 4), LocalDate.of(2024, 5, 3));
        finding("R-4", 4);

        Tally submitted = tallies.submitted(span(), meeting());

        assertThat(submitted.rows())
                .extracting(Tally.Row::level)
                .containsExactly(
                        Optional.of(Level.CLOSED_BY_FORCE),
                        Optional.of(Level.SELF_CERTIFIED),
                        Optional.of(Level.FIELDWORK));
        assertThat(submitted.rows())
                .extracting(Tally.Row::entries)
                .containsExactly(List.of(two.index()), List.of(three.index()), List.of(four.index()));
        assertThat(submitted.total()).isEqualTo(3);
        assertThat(submitted.entries()).containsExactly(two.index(), three.index(), four.index());
        assertThat(tallies.received(span(), meeting()).total()).isEqualTo(4);
    }

    @Test
    void a_submission_counts_at_the_level_at_which_it_was_made() {
        String id = finding("R-1", 2);
        submit(id, LocalDate.of(2024, 5, 1));
        record(id, new FindingFact.Levelled(4), LocalDate.of(2024, 5, 20));

        assertThat(tallies.submitted(span(), meeting()).rows())
                .extracting(Tally.Row::level)
                .containsExactly(Optional.of(Level.CLOSED_BY_FORCE));
    }

    @Test
    void the_first_day_and_the_meetings_day_count_and_the_days_around_them_do_not() {
        submit(finding("R-1", 2), AUGUST.minusDays(1));
        submit(finding("R-2", 2), AUGUST);
        submit(finding("R-3", 2), MEETING);
        submit(finding("R-4", 2), MEETING.plusDays(1));

        assertThat(tallies.submitted(span(), meeting()).total()).isEqualTo(2);
    }

    @Test
    void what_was_recorded_only_after_the_last_meeting_is_new_even_if_it_happened_before() {
        submit(finding("R-1", 2), LAST_MEETING.minusDays(10));

        Tally submitted = tallies.submitted(span(), meeting());

        assertThat(submitted.total()).isEqualTo(1);
        assertThat(submitted.change()).isEqualTo(1);
        Tally atALaterMeeting = tallies.submitted(
                Tallies.Span.of(AUGUST, LocalDate.now(clock).plusDays(1)).ofReport(report), meeting());
        assertThat(atALaterMeeting.total()).isEqualTo(1);
        assertThat(atALaterMeeting.change()).isZero();
    }

    @Test
    void a_corrected_submission_counts_once_and_a_retracted_one_not_at_all() {
        String first = finding("R-1", 2);
        Entry wrong = submit(first, LocalDate.of(2024, 5, 1));
        Entry right = register()
                .correct(
                        first,
                        wrong.index(),
                        new FindingFact.SubmittedForClosure(LocalDate.of(2024, 5, 2), "letter"),
                        LocalDate.of(2024, 5, 2),
                        TestingRegister.inside());
        String second = finding("R-2", 2);
        Entry mistaken = submit(second, LocalDate.of(2024, 5, 1));
        register()
                .correct(
                        second,
                        mistaken.index(),
                        new FindingFact.Retracted("never sent"),
                        LocalDate.of(2024, 5, 1),
                        TestingRegister.inside());

        assertThat(tallies.submitted(span(), meeting()).entries()).containsExactly(right.index());
    }

    @Test
    void a_finding_submitted_again_after_it_remained_open_counts_again() {
        String id = finding("R-1", 4);
        submit(id, LocalDate.of(2024, 2, 1));
        record(id, new FindingFact.Remains(LocalDate.of(2024, 4, 1), "letter"), LocalDate.of(2024, 4, 1));
        submit(id, LocalDate.of(2024, 5, 1));

        assertThat(tallies.submitted(span(), meeting()).total()).isEqualTo(2);
    }

    @Test
    void a_viewer_who_sees_no_submission_counts_none() {
        String id = register().confirm("R-1", FindingKind.RECOMMENDATION, "Public", DUE, Audience.everybody());
        submit(id, LocalDate.of(2024, 5, 1));

        assertThat(tallies.received(span(), meeting(TestingRegister.PANEL)).total())
                .isEqualTo(1);
        assertThat(tallies.submitted(span(), meeting(TestingRegister.PANEL)).total())
                .isZero();
    }

    @Test
    void being_archived_at_level_1_counts_as_a_closure_by_the_inspectorate() {
        Entry archived = record(finding("R-1", 3), new FindingFact.Levelled(1), LocalDate.of(2024, 5, 1));
        Entry closed = record(
                finding("R-2", 4),
                new FindingFact.ClosedByInspectorate(LocalDate.of(2024, 5, 2), "letter"),
                LocalDate.of(2024, 5, 2));

        assertThat(tallies.closed(span(), meeting()).entries()).containsExactly(archived.index(), closed.index());
    }

    @Test
    void a_late_finding_names_what_confirmed_it_and_what_set_its_date() {
        String id = finding("R-1", 4);
        Entry promised = record(id, new FindingFact.Promised(LocalDate.of(2024, 6, 14)), LocalDate.of(2024, 1, 10));
        finding("R-2", 4);

        List<LateFinding> late = tallies.late(meeting()).stream()
                .filter(one -> one.finding().received().reportId().equals(report))
                .toList();

        assertThat(late).extracting(one -> one.finding().received().ref()).containsExactly("R-1", "R-2");
        assertThat(late.getFirst().due()).isEqualTo(new Due(LocalDate.of(2024, 6, 14), Whose.OWNER));
        assertThat(late.getFirst().days()).isEqualTo(13);
        assertThat(late.getFirst().entries()).hasSize(2).contains(promised.index());
        assertThat(late.getLast().days()).isEqualTo(5);
        assertThat(late.getLast().entries()).hasSize(1);
    }

    @Test
    void what_is_new_cannot_be_more_than_the_whole() {
        assertThatThrownBy(
                        () -> new Tally.Row(FindingKind.RECOMMENDATION, Optional.empty(), List.of(1L), List.of(1L, 2L)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
