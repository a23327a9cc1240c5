package org.plumbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.evidence.EvidenceWork;
import org.plumbline.evidence.Marking;
import org.plumbline.evidence.Offered;
import org.plumbline.evidence.Period;
import org.plumbline.findings.ClosureRequests;
import org.plumbline.findings.ClosureStep;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingClosure;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.FindingWork;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Status;
import org.plumbline.findings.TestingRegister;
import org.plumbline.findings.WhatStopsClosing;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.Stage;
import org.plumbline.inspections.Stages;
import org.plumbline.people.Organisations;
import org.plumbline.plans.ActionFact;
import org.plumbline.plans.ActionKind;
import org.plumbline.plans.ActionWork;
import org.plumbline.record.Actor;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** One finding of each level from its report to its closure, with the plan and the evidence; what is not allowed says why. */
@PlumblineTest
class FindingOfEachLevelTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 12, 22);
    private static final LocalDate DONE = LocalDate.of(2024, 5, 10);
    private static final LocalDate LETTER = LocalDate.of(2024, 5, 20);
    private static final Actor LIAISON = Actor.user("liaison-of-levels");
    private static final Actor DEPUTY = Actor.user("deputy-of-levels");
    private static final Actor OWNER = Actor.user("owner-of-levels");
    private static final ClosureRequests.Asked ASKED =
            new ClosureRequests.Asked("letter of 10 May 2024", "Every supervisor was trained.");
    private static int reports;

    @Autowired
    Findings findings;

    @Autowired
    FindingWork work;

    @Autowired
    FindingClosure closure;

    @Autowired
    ClosureRequests requests;

    @Autowired
    WhatStopsClosing stops;

    @Autowired
    ActionWork actions;

    @Autowired
    EvidenceWork evidence;

    @Autowired
    Stages stages;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private TestingRegister register;
    private String id = "";

    @BeforeEach
    void a_report() {
        register = new TestingRegister(entries, organisations, transactions, "levels-" + ++reports);
        register.organisations();
    }

    private void recommendation(int level) {
        id = register.confirm(
                "CoC-1/R-" + level,
                FindingKind.RECOMMENDATION,
                "Supervise",
                LocalDate.of(2024, 6, 22),
                TestingRegister.inside());
        done(closure.level(id, new FindingFact.Levelled(level), by(LIAISON, PUBLISHED)));
        done(work.assign(
                List.of(id),
                new FindingFact.Assigned(OWNER.reference(), "Head of investigations"),
                by(DEPUTY, PUBLISHED.plusDays(12))));
    }

    /** An action that serves the finding, done and not yet confirmed. */
    private String action() {
        String action = actions.reference();
        done(actions.open(
                action,
                new ActionFact.Opened(
                        TestingRegister.FORCE, null, null, "Train supervisors", ActionKind.CORRECTIVE, List.of(id)),
                by(LIAISON, PUBLISHED.plusDays(20))));
        done(actions.assign(
                action,
                new ActionFact.Assigned(OWNER.reference(), "Head of investigations"),
                by(LIAISON, PUBLISHED.plusDays(20))));
        return action;
    }

    private void evidence() {
        done(evidence.add(
                "levels-" + id.replace('.', '-'),
                new EvidenceWork.Described(
                        TestingRegister.FORCE,
                        "Dip sample",
                        "Force liaison officer",
                        Marking.OFFICIAL,
                        null,
                        List.of("finding/" + id),
                        new Period(DONE, DONE.plusDays(20))),
                new Offered.Statement("23 of 25 files were supervised."),
                by(LIAISON, DONE.plusDays(21))));
    }

    private void ready() {
        String action = action();
        done(work.complete(id, new FindingFact.WorkCompleted(DONE, "trained"), by(LIAISON, DONE)));
        done(actions.done(action, new ActionFact.Done("trained"), by(OWNER, DONE)));
        evidence();
    }

    private Outcome ask() {
        return requests.ask(id, ASKED, by(LIAISON, today()));
    }

    private Outcome sign(Actor signatory) {
        return requests.signOff(
                id,
                "Deputy Chief Constable",
                finding().progress().request().orElseThrow().copy(),
                by(signatory, today()));
    }

    private Outcome close(String after) {
        return closure.close(id, new FindingFact.ClosedByInspectorate(today(), "letter", after), by(LIAISON, today()));
    }

    private static Recording by(Actor actor, LocalDate on) {
        return new Recording(
                Viewer.of(TestingRegister.FORCE), actor, on, Source.enteredHere(), TestingRegister.inside());
    }

    private LocalDate today() {
        return now().asAt();
    }

    private Vantage now() {
        return Vantage.now(clock, Viewer.of(TestingRegister.FORCE));
    }

    private Finding finding() {
        return findings.find(id, now()).orElseThrow();
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static void refused(Outcome outcome, String... reasons) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason() + " " + refused.unblock())
                                .contains(reasons));
    }

    @Test
    void level_1_is_archived_by_the_inspectorate_and_nothing_is_left_to_ask() {
        recommendation(2);
        done(closure.level(id, new FindingFact.Levelled(1), by(LIAISON, LETTER)));

        assertThat(finding().stage()).isEqualTo(Status.CLOSED);
        assertThat(finding().closedOn()).contains(LETTER);
        assertThat(stops.of(finding(), List.of(), now())).isEmpty();
        refused(ask(), "The inspectorate closed the finding on 20 May 2024.");
        refused(
                closure.reOpen(id, new FindingFact.ReOpened(LETTER, "letter", "why"), by(LIAISON, LETTER)),
                "archived at level 1",
                "Record the level");
    }

    @Test
    void level_2_is_closed_by_the_force_with_the_letter_once_nothing_stops_it() {
        recommendation(2);
        String action = action();
        refused(ask(), "The work is not complete", "level 2");
        done(work.complete(id, new FindingFact.WorkCompleted(DONE, "trained"), by(LIAISON, DONE)));
        refused(ask(), "This stops the closing:", "Its one action is open", action, "There is no evidence yet");
        done(actions.done(action, new ActionFact.Done("trained"), by(OWNER, DONE)));
        refused(ask(), "There is no evidence yet");
        evidence();
        refused(
                requests.ask(id, new ClosureRequests.Asked("", "Trained."), by(LIAISON, today())),
                "There is no letter",
                "signed by the chief constable");

        done(ask());
        assertThat(finding().stage()).isEqualTo(Status.AWAITING_SIGN_OFF);
        refused(sign(LIAISON), "Whoever asked for closure cannot sign it off.");
        done(sign(DEPUTY));

        assertThat(finding().stage()).isEqualTo(Status.CLOSED_BY_FORCE);
        assertThat(finding().closedOn()).as("closed by the inspectorate").isEmpty();
        assertThat(stops.of(finding(), List.of(), now())).isEmpty();
        refused(ask(), "was submitted on");
    }

    @Test
    void level_3_is_submitted_returned_submitted_again_verified_and_can_be_opened_again() {
        recommendation(3);
        ready();
        done(ask());
        done(requests.sendBack(id, "Deputy Chief Constable", "Say what came of it.", by(DEPUTY, today())));
        assertThat(finding().stage()).isEqualTo(Status.RETURNED);
        done(ask());
        done(sign(DEPUTY));
        assertThat(finding().stage()).isEqualTo(Status.SUBMITTED);

        done(closure.sendBack(
                id, new FindingFact.SubmissionReturned(today(), "letter", "Too few files."), by(LIAISON, today())));
        assertThat(stops.of(finding(), List.of(), now()))
                .extracting(ClosureStep::words)
                .anyMatch(words -> words.contains("by the inspectorate: Too few files."));
        done(ask());
        done(sign(DEPUTY));
        refused(close("papers"), "verified it at an inspection");
        done(close("inspection"));
        assertThat(finding().closedOn()).contains(today());

        refused(
                closure.remain(id, new FindingFact.Remains(today(), "letter"), by(LIAISON, today())),
                "record that it was re-opened");
        done(closure.reOpen(id, new FindingFact.ReOpened(today(), "letter", "It came back."), by(LIAISON, today())));
        assertThat(finding().stage()).isIn(Status.OPEN, Status.LATE);
        assertThat(finding().progress().workCompletedOn()).isEmpty();
        assertThat(findings.history(id, now()))
                .as("everything earlier is kept")
                .filteredOn(entry -> entry.fact() instanceof FindingFact.ClosureRequested)
                .hasSize(3)
                .allSatisfy(entry -> assertThat(((FindingFact.ClosureRequested) entry.fact()).proofs())
                        .singleElement()
                        .satisfies(proof -> assertThat(proof.title()).isEqualTo("Dip sample")));
    }

    @Test
    void level_4_is_never_certified_and_closed_after_fieldwork_alone() {
        recommendation(4);
        ready();
        done(requests.ask(id, new ClosureRequests.Asked("", "Ready to be looked at."), by(LIAISON, today())));
        done(sign(DEPUTY));
        assertThat(finding().stage()).as("a submission closes nothing").isEqualTo(Status.SUBMITTED);

        refused(close("papers"), "after fieldwork of its own");
        refused(close("inspection"), "after fieldwork of its own", "changed the level");
        done(close("fieldwork"));
        assertThat(finding().stage()).isEqualTo(Status.CLOSED);
    }

    @Test
    void a_cause_its_recommendations_and_engage_are_three_things() {
        recommendation(4);
        String cause = register.confirm(
                "CoC-1", FindingKind.CAUSE_OF_CONCERN, "Investigations", null, TestingRegister.inside());
        Stage before = stages.of(TestingRegister.FORCE, now());
        done(close("fieldwork"));

        Finding whole = findings.find(cause, now()).orElseThrow();
        assertThat(whole.stage())
                .as("closing its recommendation does not close the cause")
                .isEqualTo(Status.OPEN);
        assertThat(stages.of(TestingRegister.FORCE, now()))
                .as("nor moves the force")
                .isEqualTo(before);
        assertThat(stops.of(whole, List.of(finding()), now()))
                .extracting(ClosureStep::words)
                .contains(
                        "Its one recommendation is submitted or closed.",
                        "The inspectorate has not said that the concern is resolved.");
    }
}
