package org.plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.TestingRegister;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class RealityTestingTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 20);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 31);
    private static int count;

    @Autowired
    RealityTesting testing;

    @Autowired
    RealityTests tests;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private String finding = "";
    private String id = "";

    @BeforeEach
    void an_owned_recommendation() {
        TestingRegister register = new TestingRegister(entries, organisations, transactions, "reality-" + ++count);
        register.organisations();
        finding = register.confirm("R-1", FindingKind.RECOMMENDATION, "Supervise", null, Audience.everybody());
        register.record(
                finding,
                new FindingFact.Assigned("user/owner", "Head of crime"),
                MARCH.minusDays(9),
                Audience.everybody());
        id = "test-" + System.nanoTime();
    }

    private RealityTestFact.Tested tested(
            String tester,
            @Nullable Integer population,
            RealityTestFact.Counts counts,
            @Nullable LocalDate retest,
            String retestOf) {
        return new RealityTestFact.Tested(
                TestingRegister.FORCE,
                "Closed files",
                "All files of February",
                population,
                counts,
                tester,
                "Somebody",
                "Most were in order.",
                "Supervision works.",
                retest,
                retestOf,
                List.of("finding/" + finding));
    }

    private RealityTestFact.Tested usual() {
        return tested("user/auditor", 40, new RealityTestFact.Counts(14, 5, 1), JULY, "");
    }

    private static Recording how() {
        return new Recording(
                Viewer.of(TestingRegister.FORCE),
                Actor.user("liaison"),
                MARCH,
                Source.enteredHere(),
                TestingRegister.inside());
    }

    private RealityTest test() {
        return tests.find(id, Vantage.now(clock, Viewer.of(TestingRegister.FORCE)))
                .orElseThrow();
    }

    private static void refused(Outcome outcome, String reason) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.unblock()).isNotBlank();
        });
    }

    @Test
    void whoever_answers_for_the_finding_cannot_be_the_one_who_tests_it() {
        refused(
                testing.take(id, tested("user/owner", null, new RealityTestFact.Counts(1, 0, 0), null, ""), how()),
                "answers for R-1");

        assertThat(testing.take(id, usual(), how())).isEqualTo(new Outcome.Done(1));
    }

    @Test
    void a_sample_is_neither_empty_nor_larger_than_that_from_which_it_is_drawn() {
        refused(
                testing.take(id, tested("user/auditor", 9, new RealityTestFact.Counts(0, 0, 0), null, ""), how()),
                "Nothing was sampled");
        refused(
                testing.take(id, tested("user/auditor", 9, new RealityTestFact.Counts(5, 4, 1), null, ""), how()),
                "The sample of 10 is larger than the 9");
        assertThat(testing.take(id, tested("user/auditor", 10, new RealityTestFact.Counts(5, 4, 1), null, ""), how()))
                .isEqualTo(new Outcome.Done(1));
    }

    @Test
    void a_size_that_is_not_known_stays_not_known() {
        testing.take(id, tested("user/auditor", null, new RealityTestFact.Counts(5, 4, 1), null, ""), how());

        assertThat(test().tested().populationSize()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2024-07-30, false", "2024-07-31, false", "2024-08-01, true"})
    void a_retest_is_late_from_the_day_after_it_was_due(LocalDate asAt, boolean late) {
        testing.take(id, usual(), how());

        assertThat(test().retestLate(asAt)).isEqualTo(late);
    }

    @Test
    void a_retest_is_made_after_the_test_and_meets_it_once() {
        refused(
                testing.take(id, tested("user/auditor", null, new RealityTestFact.Counts(1, 0, 0), MARCH, ""), how()),
                "made again after 20 March 2024");
        testing.take(id, usual(), how());
        RealityTestFact.Tested again = tested("user/auditor", 40, new RealityTestFact.Counts(20, 0, 0), null, id);

        assertThat(testing.take(id + "-2", again, how().on(JULY))).isEqualTo(new Outcome.Done(2));

        assertThat(test().repeatedBy()).contains(id + "-2");
        assertThat(test().retestLate(LocalDate.of(2025, 1, 1))).isFalse();
        refused(testing.take(id + "-3", again, how().on(JULY)), "made again already");
    }

    @Test
    void a_test_can_be_withdrawn_once_and_stays_in_the_record() {
        testing.take(id, usual(), how());

        assertThat(testing.withdraw(id, "The sample was not random", how())).isEqualTo(new Outcome.Done(1));

        assertThat(test().withdrawnBecause()).contains("The sample was not random");
        assertThat(test().retestDue()).isEmpty();
        refused(testing.withdraw(id, "Again", how()), "withdrawn already");
    }
}
