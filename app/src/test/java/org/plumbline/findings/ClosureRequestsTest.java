package org.plumbline.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
import org.plumbline.record.StoredFiles;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlumblineTest
class ClosureRequestsTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 10);
    private static final ClosureRequests.Asked ASKED =
            new ClosureRequests.Asked("letter of 10 May 2024", "Every supervisor was trained.");
    private static final Actor DEPUTY = Actor.user("deputy");
    private static int reports;

    @Autowired
    FindingJournal journal;

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
    StoredFiles files;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private final List<ClosureStep> conditions = new ArrayList<>();
    private final List<FindingFact.Proof> proofs = new ArrayList<>();
    private TestingRegister register;
    private ClosureRequests requests;
    private String id = "";

    @BeforeEach
    void a_recommendation_at_level_3_that_is_owned_and_done() {
        register = new TestingRegister(entries, organisations, transactions, "requests-" + ++reports);
        register.organisations();
        requests = new ClosureRequests(
                journal,
                new WhatStopsClosing(List.of((finding, vantage) -> List.copyOf(conditions))),
                List.of((finding, vantage) -> List.copyOf(proofs)),
                files,
                entries,
                clock);
        id = atLevel("R-1", 3);
    }

    private String atLevel(String ref, int level) {
        String finding =
                register.confirm(ref, FindingKind.RECOMMENDATION, "Title", MAY.plusDays(40), TestingRegister.inside());
        done(closure.level(finding, new FindingFact.Levelled(level), by(TestingRegister.LIAISON)));
        done(work.assign(
                List.of(finding), new FindingFact.Assigned("user/owner", "Head of public protection"), liaison()));
        return finding;
    }

    private void complete(String finding) {
        done(work.complete(finding, new FindingFact.WorkCompleted(MAY, "done"), liaison()));
    }

    private static Recording liaison() {
        return by(TestingRegister.LIAISON);
    }

    private static Recording by(Actor actor) {
        return new Recording(
                Viewer.of(TestingRegister.FORCE), actor, MAY, Source.enteredHere(), TestingRegister.inside());
    }

    private Outcome inTransaction(Supplier<Outcome> activity) {
        return new TransactionTemplate(transactions).execute(status -> activity.get());
    }

    private Outcome ask() {
        return inTransaction(() -> requests.ask(id, ASKED, liaison()));
    }

    private Outcome sign(Actor by, String copy) {
        return inTransaction(() -> requests.signOff(id, "Deputy Chief Constable", copy, by(by)));
    }

    private Finding finding() {
        return findings.find(id, Vantage.now(clock, Viewer.of(TestingRegister.FORCE)))
                .orElseThrow();
    }

    private String copy() {
        return finding().progress().request().orElseThrow().copy();
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static void refused(Outcome outcome, String reason, String unblock) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.unblock()).contains(unblock);
        });
    }

    @Nested
    class Asking {
        @Test
        void needs_complete_work_and_the_letter_that_the_level_asks_for() {
            refused(ask(), "The work is not complete", "level 3");
            complete(id);
            refused(
                    inTransaction(() -> requests.ask(id, new ClosureRequests.Asked(" ", "done"), liaison())),
                    "There is no letter",
                    "signed by the chief constable");

            done(ask());
            assertThat(finding().stage()).isEqualTo(Status.AWAITING_SIGN_OFF);
            assertThat(finding().progress().submission()).isEmpty();
        }

        @Test
        void is_refused_with_the_list_of_what_other_modules_still_ask() {
            complete(id);
            conditions.add(new ClosureStep(false, "2 of its 5 actions are open."));
            conditions.add(new ClosureStep(false, "No evidence speaks of the time since."));
            conditions.add(new ClosureStep(true, "The measure is sustained."));

            assertThat(ask())
                    .isEqualTo(new Outcome.Refused(
                            "This stops the closing: 2 of its 5 actions are open. No evidence speaks of the time since.",
                            "Put each of these right first; the finding’s page shows how they stand."));
            assertThat(finding().progress().request()).isEmpty();
        }

        @Test
        void freezes_the_evidence_of_that_moment_in_a_file_that_later_evidence_does_not_change() throws IOException {
            complete(id);
            proofs.add(new FindingFact.Proof("evidence/e1", 2, "Dip sample of April", "a".repeat(64), MAY, null));
            done(ask());
            proofs.add(new FindingFact.Proof("evidence/e2", 1, "A later paper", "b".repeat(64), MAY, null));

            String copy = Files.readString(files.find(copy()).orElseThrow().path());
            assertThat(copy)
                    .contains("Dip sample of April", "a".repeat(64), "Every supervisor was trained.")
                    .doesNotContain("A later paper");
        }

        @Test
        void anew_supersedes_the_request_that_stands() {
            complete(id);
            done(ask());
            String first = copy();
            done(inTransaction(
                    () -> requests.ask(id, new ClosureRequests.Asked("letter", "A better account."), liaison())));

            assertThat(copy()).isNotEqualTo(first);
            refused(sign(DEPUTY, first), "A newer request took the place", "frozen copy of the newer request");
            assertThat(findings.history(id, Vantage.now(clock, Viewer.of(TestingRegister.FORCE))))
                    .filteredOn(entry -> entry.fact() instanceof FindingFact.ClosureRequested)
                    .hasSize(2);
        }

        @Test
        void of_what_is_archived_is_refused() {
            id = atLevelOne();

            refused(ask(), "closed the finding", "re-opened");
        }

        private String atLevelOne() {
            String archived =
                    register.confirm("R-9", FindingKind.RECOMMENDATION, "Archived", MAY, TestingRegister.inside());
            done(closure.level(archived, new FindingFact.Levelled(1), liaison()));
            return archived;
        }
    }

    @Nested
    class Signing_off {
        @BeforeEach
        void asked() {
            complete(id);
            done(ask());
        }

        @Test
        void by_whoever_asked_is_refused_and_by_another_submits() {
            refused(sign(TestingRegister.LIAISON, copy()), "cannot sign it off", "somebody else");

            done(sign(DEPUTY, copy()));
            Progress.Submission made = finding().progress().submission().orElseThrow();
            assertThat(made.signedOffBy()).contains("Deputy Chief Constable");
            assertThat(made.letter()).isEqualTo("letter of 10 May 2024");
            assertThat(made.on())
                    .isEqualTo(Vantage.now(clock, Viewer.publicly()).asAt());
            assertThat(finding().stage()).isEqualTo(Status.SUBMITTED);
            assertThat(finding().closedOn()).isEmpty();
        }

        @Test
        void what_was_sent_back_or_taken_back_finds_nothing_to_sign() {
            String copy = copy();
            done(inTransaction(() -> requests.sendBack(id, "Deputy Chief Constable", "No dip sample.", by(DEPUTY))));

            assertThat(finding().stage()).isEqualTo(Status.RETURNED);
            refused(sign(DEPUTY, copy), "Nobody has asked", "Ask for closure first");
            done(ask());
            done(inTransaction(() -> requests.withdraw(id, "A mistake.", liaison())));
            refused(sign(DEPUTY, copy), "Nobody has asked", "Ask for closure first");
        }
    }

    @Nested
    class The_inspectorate {
        @Test
        void sends_back_what_was_submitted_and_the_force_submits_it_again() {
            complete(id);
            refused(
                    closure.sendBack(id, new FindingFact.SubmissionReturned(MAY, "letter", "why"), liaison()),
                    "is not submitted",
                    "Record the submission first");
            done(ask());
            done(sign(DEPUTY, copy()));
            LocalDate today = Vantage.now(clock, Viewer.publicly()).asAt();
            done(closure.sendBack(
                    id, new FindingFact.SubmissionReturned(today, "letter", "Too few cases."), liaison()));

            assertThat(finding().progress().returned())
                    .contains(new Progress.Returned(today, "the inspectorate", "Too few cases."));
            assertThat(finding().progress().workCompletedOn()).contains(MAY);
            done(ask());
            done(sign(DEPUTY, copy()));
            assertThat(finding().progress().returned()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2,papers,true",
            "2,,true",
            "3,papers,false",
            "3,,false",
            "3,inspection,true",
            "3,fieldwork,true",
            "4,papers,false",
            "4,inspection,false",
            "4,,false",
            "4,fieldwork,true"
        })
        void closes_after_having_looked_as_the_level_asks(int level, String after, boolean closes) {
            id = atLevel("R-2", level);

            Outcome outcome = closure.close(id, new FindingFact.ClosedByInspectorate(MAY, "letter", after), liaison());

            if (closes) {
                done(outcome);
                assertThat(finding().stage()).isEqualTo(Status.CLOSED);
            } else {
                refused(outcome, "At level " + level, "changed the level");
                assertThat(finding().closedOn()).isEmpty();
            }
        }

        @Test
        void cannot_have_closed_otherwise_by_way_of_a_correction() {
            id = atLevel("R-2", 4);
            done(closure.close(id, new FindingFact.ClosedByInspectorate(MAY, "letter", "fieldwork"), liaison()));

            refused(
                    correction.correct(
                            id,
                            finding().lastEntry(),
                            new FindingFact.ClosedByInspectorate(MAY, "letter", "papers"),
                            liaison()),
                    "At level 4",
                    "Say that it did");
        }

        @Test
        void opens_again_what_was_closed_and_nothing_else() {
            refused(
                    closure.reOpen(id, new FindingFact.ReOpened(MAY, "letter", "It came back."), liaison()),
                    "is not closed",
                    "remains");
            complete(id);
            done(closure.close(id, new FindingFact.ClosedByInspectorate(MAY, "letter", "inspection"), liaison()));
            refused(
                    closure.remain(id, new FindingFact.Remains(MAY, "letter"), liaison()),
                    "closed the finding",
                    "re-opened");

            done(closure.reOpen(id, new FindingFact.ReOpened(MAY.plusDays(5), "letter", "It came back."), by(DEPUTY)));
            assertThat(finding().stage()).isEqualTo(Status.OPEN);
            assertThat(finding().progress().workCompletedOn()).isEmpty();
            assertThat(findings.history(id, Vantage.now(clock, Viewer.of(TestingRegister.FORCE))))
                    .extracting(Entry::fact)
                    .contains(new FindingFact.ClosedByInspectorate(MAY, "letter", "inspection"));
        }

        @Test
        void does_not_open_an_archived_finding_without_another_level() {
            id = register.confirm("R-8", FindingKind.RECOMMENDATION, "Archived", MAY, TestingRegister.inside());
            done(closure.level(id, new FindingFact.Levelled(1), liaison()));

            refused(
                    closure.reOpen(id, new FindingFact.ReOpened(MAY, "letter", "why"), liaison()),
                    "archived at level 1",
                    "Record the level");
        }
    }

    @Nested
    class Found_before {
        @Test
        void names_a_finding_that_can_be_seen_and_not_itself() {
            refused(before(id), "no repeat of itself", "earlier one");
            refused(before("there-is-none"), "no finding “there-is-none”", "leave it empty");
            refused(before("not an id"), "no finding", "leave it empty");
            String earlier =
                    register.confirm("R-7", FindingKind.RECOMMENDATION, "Earlier", MAY, TestingRegister.inside());

            done(before(earlier));
            refused(before(earlier), "recorded already", "correct the entry");
            Vantage now = Vantage.now(clock, Viewer.of(TestingRegister.FORCE));
            assertThat(findings.repeatsOf(earlier, now)).extracting(Finding::id).containsExactly(id);
            assertThat(findings.repeatsOf(earlier, Vantage.at(now.asAt(), now.knownBy(), now.viewer())))
                    .extracting(Finding::id)
                    .containsExactly(id);
            assertThat(findings.repeatsOf(earlier, Vantage.now(clock, Viewer.of(TestingRegister.PANEL))))
                    .isEmpty();
        }

        private Outcome before(String earlier) {
            return closure.foundBefore(
                    id,
                    new FindingFact.FoundBefore(new Repeat(
                            Repeat.Kind.CUSTODY, "Custody visit", LocalDate.of(2016, 9, 1), earlier, "The same.")),
                    liaison());
        }
    }

    @Test
    void a_signed_submission_is_not_put_right_by_a_form() {
        complete(id);
        done(ask());
        done(sign(DEPUTY, copy()));

        refused(
                correction.correct(id, finding().lastEntry(), new FindingFact.SubmittedForClosure(MAY, "x"), liaison()),
                "signed off",
                "Retract");
    }
}
