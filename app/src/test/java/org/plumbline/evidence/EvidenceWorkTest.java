package org.plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.findings.ClosureStep;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Findings;
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
import org.plumbline.web.ChangedUnderneath;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class EvidenceWorkTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 10);
    private static final Period APRIL = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30));
    private static int tests;

    @Autowired
    EvidenceWork work;

    @Autowired
    Evidence evidence;

    @Autowired
    EvidenceInPeriod condition;

    @Autowired
    StandingEvidence proof;

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

    private TestingRegister register = register();
    private String finding = "";
    private String id = "";

    private TestingRegister register() {
        return new TestingRegister(entries, organisations, transactions, "evidence-" + tests);
    }

    @BeforeEach
    void a_recommendation() {
        tests++;
        register = register();
        register.organisations();
        finding = register.confirm("R-1", FindingKind.RECOMMENDATION, "Supervise", null, Audience.everybody());
        id = "item-" + System.nanoTime();
    }

    @AfterEach
    void clock_runs() {
        clock.run();
    }

    private Recording how() {
        return new Recording(
                Viewer.of(TestingRegister.FORCE),
                Actor.user("liaison"),
                MAY,
                Source.enteredHere(),
                Audience.of(TestingRegister.FORCE, TestingRegister.INSPECTORATE));
    }

    private EvidenceWork.Described described(@Nullable Instant embargo, Period period) {
        return new EvidenceWork.Described(
                TestingRegister.FORCE,
                "Letter",
                "Head of crime",
                Marking.OFFICIAL,
                embargo,
                List.of("finding/" + finding),
                period);
    }

    private void add(Period period) {
        done(work.add(id, described(null, period), new Offered.Statement("All reviewed."), how()));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static void refused(Outcome outcome, String reason) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.unblock()).isNotBlank();
        });
    }

    private Vantage now() {
        return now(TestingRegister.FORCE);
    }

    private Vantage now(String organisation) {
        return Vantage.now(clock, Viewer.of(organisation));
    }

    private EvidenceItem item() {
        return evidence.find(id, now()).orElseThrow();
    }

    private Finding finding() {
        return findings.find(finding, now()).orElseThrow();
    }

    @Nested
    class Revisions {
        @Test
        void are_a_chain_of_which_nothing_is_lost() {
            add(APRIL);
            Period may = new Period(LocalDate.of(2024, 5, 1), null);

            done(work.revise(id, new Offered.Link("https://example.org/a", "The table"), may, "A newer figure", how()));

            assertThat(item().revisions()).extracting(Revision::number).containsExactly(1, 2);
            assertThat(item().revision(1).orElseThrow().content().words()).isEqualTo("All reviewed.");
            assertThat(item().standing().orElseThrow().speaksOf()).isEqualTo(may);
            // sha256 of "https://example.org/a\nThe table"
            assertThat(item().latest().content().digest()).hasSize(64).matches("[0-9a-f]+");
        }

        @Test
        void have_the_digest_of_what_they_hold() {
            done(work.add(id, described(null, APRIL), new Offered.Statement("abc"), how()));

            assertThat(item().latest().content().digest())
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }

        @Test
        void are_refused_where_nothing_is_new() {
            add(APRIL);

            refused(
                    work.revise(id, new Offered.Statement("All reviewed."), APRIL, "Again", how()),
                    "the very content of revision 1");
        }

        @Test
        void can_be_withdrawn_and_then_nothing_counts_until_another_comes() {
            add(APRIL);
            assertThat(evidence.count(finding, now())).isEqualTo(1);

            done(work.withdraw(id, "Counted wrongly", how()));

            assertThat(evidence.count(finding, now())).isZero();
            assertThat(item().latest().withdrawnBecause()).contains("Counted wrongly");
            refused(work.withdraw(id, "Again", how()), "withdrawn already");
            done(work.revise(id, new Offered.Statement("Counted again."), APRIL, "Counted again", how()));
            assertThat(evidence.count(finding, now())).isEqualTo(1);
        }

        @Test
        void are_not_recorded_over_what_somebody_else_wrote_meanwhile() {
            add(APRIL);
            Recording stale = new Recording(
                    how().viewer(), how().actor(), MAY, Source.enteredHere(), how().audience(), OptionalLong.of(0));

            assertThatThrownBy(() -> work.withdraw(id, "Wrong", stale)).isInstanceOf(ChangedUnderneath.class);
        }
    }

    @Nested
    class Links {
        @Test
        void lead_to_many_findings_and_back_at_any_vantage() {
            add(APRIL);
            String other = register.confirm("R-2", FindingKind.RECOMMENDATION, "Plan", null, Audience.everybody());
            Instant before = clock.instant();

            done(work.link(id, "finding/" + other, how()));

            assertThat(evidence.of("finding/" + other, now()))
                    .extracting(EvidenceItem::id)
                    .containsExactly(id);
            Vantage then = Vantage.at(LocalDate.of(2026, 1, 1), before, Viewer.of(TestingRegister.FORCE));
            assertThat(evidence.of("finding/" + other, then)).isEmpty();
            done(work.unlink(id, "finding/" + other, "Says nothing of plans", how()));
            assertThat(evidence.of("finding/" + other, now())).isEmpty();
            refused(work.unlink(id, "finding/" + finding, "None left", how()), "all that it is linked to");
        }

        @Test
        void are_refused_to_what_is_not_in_the_record() {
            add(APRIL);

            refused(work.link(id, "finding/nowhere", how()), "nothing called finding/nowhere");
            refused(work.link(id, "user/1", how()), "nothing called user/1");
            refused(work.link(id, "finding/" + finding, how()), "already");
        }
    }

    @Nested
    class WhoSees {
        @Test
        void are_the_recorder_at_once_and_others_only_once_the_embargo_is_over() {
            Instant until = Instant.parse("2030-03-01T10:00:00Z");
            done(work.add(id, described(until, APRIL), new Offered.Statement("Soon."), how()));
            assertThat(evidence.find(id, now(TestingRegister.INSPECTORATE))).isEmpty();
            assertThat(evidence.find(id, now())).isPresent();

            clock.set(until.minusMillis(1));
            assertThat(evidence.find(id, now(TestingRegister.INSPECTORATE))).isEmpty();
            assertThat(evidence.count(finding, now(TestingRegister.INSPECTORATE)))
                    .isZero();

            clock.set(until);
            assertThat(evidence.find(id, now(TestingRegister.INSPECTORATE))).isPresent();
            assertThat(evidence.find(id, now(TestingRegister.PANEL))).isEmpty();
        }

        @Test
        void are_the_same_for_what_is_added_later() {
            add(APRIL);

            done(work.revise(
                    id,
                    new Offered.Statement("More."),
                    APRIL,
                    "More",
                    new Recording(how().viewer(), how().actor(), MAY, Source.enteredHere(), Audience.everybody())));

            assertThat(evidence.find(id, now(TestingRegister.INSPECTORATE))
                            .orElseThrow()
                            .revisions())
                    .hasSize(2);
            assertThat(evidence.find(id, now(TestingRegister.PANEL))).isEmpty();
        }

        @Test
        void cannot_be_limited_until_an_instant_that_has_passed() {
            refused(
                    work.add(
                            id,
                            described(Instant.parse("2020-01-01T00:00:00Z"), APRIL),
                            new Offered.Statement("x"),
                            how()),
                    "over already");
        }
    }

    @Nested
    class Closing {
        private ClosureStep step() {
            return condition.of(finding(), now()).getFirst();
        }

        @ParameterizedTest
        @CsvSource({"2023-12-21, false", "2023-12-22, false", "2023-12-23, true"})
        void needs_evidence_that_reaches_past_the_reports_publication(LocalDate until, boolean met) {
            add(new Period(null, until));

            assertThat(step().met()).isEqualTo(met);
            assertThat(step().words()).contains("22 December 2023, from which the finding counts");
        }

        @ParameterizedTest
        @CsvSource({"2024-04-16, false", "2024-04-17, false", "2024-04-18, true", ", true"})
        void needs_evidence_that_reaches_past_the_day_on_which_the_work_was_done(
                @Nullable LocalDate until, boolean met) {
            LocalDate done = LocalDate.of(2024, 4, 17);
            register.record(finding, new FindingFact.WorkCompleted(done, ""), done, Audience.everybody());
            add(new Period(LocalDate.of(2024, 1, 1), until));

            assertThat(step().met()).isEqualTo(met);
            assertThat(step().words()).contains("17 April 2024").contains("“Letter”, revision 1");
        }

        @Test
        void says_that_there_is_no_evidence_at_all() {
            assertThat(step())
                    .isEqualTo(
                            new ClosureStep(
                                    false,
                                    "There is no evidence yet; it must speak of the time after 22 December 2023, from which the finding counts."));
        }

        @Test
        void freezes_what_stands_and_nothing_that_was_withdrawn() {
            add(APRIL);

            assertThat(proof.of(finding(), now()))
                    .containsExactly(new FindingFact.Proof(
                            "evidence/" + id,
                            1,
                            "Letter",
                            item().latest().content().digest(),
                            APRIL.from(),
                            APRIL.until()));

            done(work.withdraw(id, "Wrong", how()));
            assertThat(proof.of(finding(), now())).isEmpty();
        }
    }

    @Nested
    class Content {
        @Test
        void is_refused_where_a_link_is_no_whole_address_of_the_web() {
            for (String address : List.of("javascript:alert(1)", "example.org", "ftp://example.org/x", "https://")) {
                refused(
                        work.add(id, described(null, APRIL), new Offered.Link(address, "x"), how()),
                        "not the whole address");
            }
            assertThat(evidence.find(id, now())).isEqualTo(Optional.empty());
        }
    }
}
