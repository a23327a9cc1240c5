package org.plumbline.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class FindingWorkTest {
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 8);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 10);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 22);
    private static final FindingFact.Assigned TO_LIAISON =
            new FindingFact.Assigned(TestingRegister.LIAISON.reference(), "Force liaison officer");
    private static int reports;

    @Autowired
    FindingWork work;

    @Autowired
    FindingClosure closure;

    @Autowired
    FindingCorrection correction;

    @Autowired
    Findings findings;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private String id = "";

    @BeforeEach
    void a_recommendation() {
        TestingRegister register = new TestingRegister(entries, organisations, transactions, "work-" + ++reports);
        register.organisations();
        id = register.confirm("R-1", FindingKind.RECOMMENDATION, "Title", DUE, TestingRegister.inside());
    }

    private Finding finding() {
        return findings.find(id, Vantage.now(clock, Viewer.of(TestingRegister.FORCE)))
                .orElseThrow();
    }

    private static Recording january() {
        return TestingRegister.how(JANUARY);
    }

    private void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private void refused(Outcome outcome, String reason, String unblock) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.unblock()).contains(unblock);
        });
    }

    private void atLevel(int level) {
        done(closure.level(id, new FindingFact.Levelled(level), january()));
    }

    private Outcome submit(String letter) {
        return closure.submit(id, new FindingFact.SubmittedForClosure(MAY, letter), january());
    }

    @Nested
    class Assignment {
        @Test
        void changes_those_that_are_somebody_elses_and_leaves_the_others() {
            done(work.assign(List.of(id), TO_LIAISON, january()));

            assertThat(work.assign(List.of(id, id), TO_LIAISON, january())).isEqualTo(new Outcome.Done(0));
            assertThat(finding().owner()).contains(new Owner("user/liaison", "Force liaison officer"));
        }

        @Test
        void of_several_is_refused_whole_when_one_is_closed() {
            String other = new TestingRegister(entries, organisations, transactions, "work-" + reports)
                    .confirm("R-2", FindingKind.RECOMMENDATION, "Closed", DUE, TestingRegister.inside());
            done(closure.close(other, new FindingFact.ClosedByInspectorate(MAY, "letter"), january()));

            refused(
                    work.assign(List.of(id, other), TO_LIAISON, january()),
                    "R-2: The inspectorate closed",
                    "re-opened");
            assertThat(finding().owner()).isEmpty();
        }

        @Test
        void of_a_finding_that_the_visitor_cannot_see_finds_nothing() {
            Recording panel = new Recording(
                    Viewer.of(TestingRegister.PANEL),
                    TestingRegister.LIAISON,
                    JANUARY,
                    Source.enteredHere(),
                    TestingRegister.inside());

            assertThatThrownBy(() -> work.assign(List.of(id), TO_LIAISON, panel))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Nested
    class Judgement {
        @Test
        void by_the_owner_is_refused_and_by_another_is_recorded() {
            done(work.assign(List.of(id), TO_LIAISON, january()));

            refused(
                    work.judge(id, new FindingFact.OutcomeJudged(true, "dip sample"), january()),
                    "cannot be judged by the finding’s own owner",
                    "somebody else");
            Recording another = new Recording(
                    Viewer.of(TestingRegister.FORCE),
                    Actor.user("deputy"),
                    MAY,
                    Source.enteredHere(),
                    TestingRegister.inside());
            done(work.judge(id, new FindingFact.OutcomeJudged(true, "dip sample"), another));
            assertThat(finding().progress().outcome()).contains(new Progress.Judgement(true, MAY));
        }

        @Test
        void needs_an_owner_to_be_other_than() {
            refused(
                    work.judge(id, new FindingFact.OutcomeJudged(true, ""), january()),
                    "Nobody is answerable",
                    "Assign it");
        }

        @Test
        void cannot_be_slipped_in_by_the_owner_as_a_correction() {
            done(work.assign(List.of(id), TO_LIAISON, january()));
            Recording another = new Recording(
                    Viewer.of(TestingRegister.FORCE),
                    Actor.user("deputy"),
                    MAY,
                    Source.enteredHere(),
                    TestingRegister.inside());
            done(work.judge(id, new FindingFact.OutcomeJudged(false, "not yet"), another));

            refused(
                    correction.correct(id, finding().lastEntry(), new FindingFact.OutcomeJudged(true, ""), january()),
                    "own owner",
                    "somebody else");
        }
    }

    @Nested
    class Promise {
        @ParameterizedTest
        @CsvSource({"2024-01-07,false", "2024-01-08,true", "2024-01-09,true"})
        void is_for_a_day_that_is_not_past_when_it_is_made(LocalDate day, boolean taken) {
            done(work.assign(List.of(id), TO_LIAISON, january()));

            Outcome outcome = work.promise(id, new FindingFact.Promised(day), january());

            assertThat(outcome instanceof Outcome.Done).isEqualTo(taken);
        }

        @Test
        void needs_an_owner() {
            refused(work.promise(id, new FindingFact.Promised(MAY), january()), "Nobody is answerable", "Assign it");
        }
    }

    @Nested
    class Submission {
        @Test
        void needs_the_level_to_be_known() {
            refused(submit("letter"), "level is not known", "Record the level");
        }

        @ParameterizedTest
        @CsvSource({"2", "3"})
        void at_levels_2_and_3_needs_complete_work_and_a_letter(int level) {
            atLevel(level);

            refused(submit("letter"), "The work is not complete", "level " + level);
            done(work.complete(id, new FindingFact.WorkCompleted(MAY, ""), january()));
            refused(submit(" "), "There is no letter", "signed by the chief constable");
            done(submit("letter of 10 May 2024"));
            assertThat(finding().stage()).isEqualTo(level == 2 ? Status.CLOSED_BY_FORCE : Status.SUBMITTED);
            assertThat(finding().closedOn()).isEmpty();
        }

        @Test
        void at_level_4_asks_for_fieldwork_and_closes_nothing() {
            atLevel(4);

            done(submit(""));
            assertThat(finding().stage()).isEqualTo(Status.SUBMITTED);
            refused(submit(""), "was submitted on 10 May 2024", "The inspectorate answers next");
        }

        @Test
        void of_an_archived_finding_is_refused() {
            atLevel(1);

            refused(submit("letter"), "closed the finding on 8 January 2024", "record that it was re-opened");
        }

        @Test
        void can_be_made_again_after_the_inspectorate_found_it_still_open() {
            atLevel(4);
            done(submit(""));
            done(closure.remain(id, new FindingFact.Remains(MAY.plusDays(1), "letter"), january()));

            done(closure.submit(id, new FindingFact.SubmittedForClosure(MAY.plusDays(2), ""), january()));
        }
    }

    @Nested
    class Levels {
        @Test
        void that_are_set_already_are_not_set_again() {
            atLevel(3);

            refused(closure.level(id, new FindingFact.Levelled(3), january()), "level 3 already", "correct the entry");
        }

        @Test
        void decided_tomorrow_are_refused_and_today_are_not() {
            LocalDate today = Vantage.now(clock, Viewer.publicly()).asAt();

            refused(
                    closure.level(id, new FindingFact.Levelled(3), TestingRegister.how(today.plusDays(1))),
                    "has not come yet",
                    "today at the latest");
            done(closure.level(id, new FindingFact.Levelled(3), TestingRegister.how(today)));
        }
    }

    @Nested
    class Corrections {
        @Test
        void leave_both_entries_in_the_history() {
            atLevel(3);
            long wrong = finding().lastEntry();

            done(correction.correct(id, wrong, new FindingFact.Levelled(4), january()));

            List<Entry> history = findings.history(id, Vantage.now(clock, Viewer.of(TestingRegister.FORCE)));
            assertThat(history)
                    .extracting(Entry::fact)
                    .contains(new FindingFact.Levelled(3), new FindingFact.Levelled(4));
            assertThat(history.getLast().corrects()).isEqualTo(OptionalLong.of(wrong));
            assertThat(finding().level()).contains(Level.FIELDWORK);
        }

        @Test
        void of_what_was_corrected_already_point_to_the_correction() {
            atLevel(3);
            long wrong = finding().lastEntry();
            done(correction.correct(id, wrong, new FindingFact.Levelled(4), january()));
            long right = finding().lastEntry();

            refused(
                    correction.correct(id, wrong, new FindingFact.Levelled(2), january()),
                    "was corrected by entry " + right,
                    "Correct entry " + right);
        }

        @Test
        void say_the_same_kind_of_thing() {
            atLevel(3);

            refused(
                    correction.correct(id, finding().lastEntry(), new FindingFact.Promised(MAY), january()),
                    "the same kind of thing",
                    "Retract the entry");
        }

        @Test
        void cannot_retract_what_the_report_says() {
            refused(
                    correction.correct(id, finding().lastEntry(), new FindingFact.Retracted("no"), january()),
                    "cannot be retracted",
                    "Withdraw");
        }
    }

    @Test
    void what_somebody_else_recorded_meanwhile_stops_what_rests_on_an_older_sight() {
        long seen = finding().lastEntry();
        atLevel(3);
        Recording stale = new Recording(
                Viewer.of(TestingRegister.FORCE),
                TestingRegister.LIAISON,
                JANUARY,
                Source.enteredHere(),
                TestingRegister.inside(),
                OptionalLong.of(seen));

        assertThatThrownBy(() -> closure.level(id, new FindingFact.Levelled(2), stale))
                .isInstanceOf(ChangedUnderneath.class)
                .hasMessageContaining("Nothing of yours was stored");
        assertThat(finding().level()).contains(Level.SELF_CERTIFIED);
    }

    @Test
    void a_withdrawn_finding_changes_no_more() {
        done(closure.withdraw(id, new FindingFact.Withdrawn("entered twice"), january()));

        refused(closure.level(id, new FindingFact.Levelled(3), january()), "withdrawn", "correct the entry");
    }
}
