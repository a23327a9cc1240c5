package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.evidence.EvidenceWork;
import org.plumbline.evidence.Marking;
import org.plumbline.evidence.Offered;
import org.plumbline.evidence.Period;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.TestingRegister;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Actor;
import org.plumbline.record.Entries;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

/** A finding is submitted, returned, submitted again and verified by the keyboard alone, without JavaScript. */
@PlumblineTest
class ClosureJourneyTest {
    private static final String PASSWORD = "three words unlike";
    private static final LocalDate DONE = LocalDate.of(2024, 5, 10);

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    EvidenceWork evidence;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_finding_is_submitted_returned_submitted_again_and_verified() {
        String finding = address("/findings/" + ready());
        try (Chromium chromium = new Chromium();
                BrowserContext ofLiaison = Keyboard.context(chromium);
                BrowserContext ofDeputy = Keyboard.context(chromium);
                BrowserContext ofInspector = Keyboard.context(chromium)) {
            Keyboard liaison = signedIn(ofLiaison, TestingRegister.FORCE, Role.LIAISON_OFFICER);
            Keyboard deputy = signedIn(ofDeputy, TestingRegister.FORCE, Role.SENIOR_OFFICER);
            Keyboard inspector = signedIn(ofInspector, TestingRegister.INSPECTORATE, Role.INSPECTOR);

            submit(finding, liaison, deputy);
            inspector.open(finding);
            inspector.follow("Record that it was sent back");
            inspector.write("letter", "Letter of the inspectorate");
            inspector.write("reason", "Too few files were looked at.");
            inspector.write("document", "Letter of the inspectorate");
            inspector.press("Record");
            assertThat(inspector.main())
                    .contains("It was sent back on", "by the inspectorate: Too few files were looked at.");

            submit(finding, liaison, deputy);
            inspector.open(finding);
            inspector.follow("Record that the inspectorate closed it");
            inspector.write("letter", "Inspection report");
            inspector.choose("It read what the force sent");
            inspector.write("document", "Inspection report");
            inspector.press("Record");
            assertThat(inspector.main()).contains("once it has verified it at an inspection", "Nothing was stored");

            inspector.open(finding);
            inspector.follow("Record that the inspectorate closed it");
            inspector.write("letter", "Inspection report");
            inspector.choose("It verified it at an inspection");
            inspector.write("document", "Inspection report");
            inspector.press("Record");
            assertThat(inspector.main()).contains("closed by the inspectorate", "Nothing: it is settled.");
        }
    }

    private static void submit(String finding, Keyboard liaison, Keyboard deputy) {
        liaison.open(finding);
        liaison.follow("Ask for closure");
        liaison.write("letter", "letter of 10 May 2024");
        liaison.write("statement", "Every supervisor was trained.");
        liaison.press("Ask");
        assertThat(liaison.main())
                .contains("awaiting sign-off, not submitted", "Take back the request to close", "Copy frozen on")
                .doesNotContain("Sign off the request");

        deputy.open(finding);
        deputy.follow("Sign off the request to close, or send it back");
        deputy.choose("Sign it off");
        deputy.press("Decide");
        assertThat(deputy.main()).contains("submitted, not closed", "only the inspectorate closes");
    }

    /** A recommendation at level 3, owned, done, with evidence of the time since. */
    private String ready() {
        TestingRegister register =
                new TestingRegister(entries, organisations, transactions, "closed-by-keyboard-" + System.nanoTime());
        register.organisations();
        String id = register.confirm(
                "R-1", FindingKind.RECOMMENDATION, "Supervise", LocalDate.of(2024, 6, 22), TestingRegister.inside());
        for (FindingFact fact : List.of(
                new FindingFact.Levelled(3),
                new FindingFact.Assigned("user/nobody", "Head of investigations"),
                new FindingFact.WorkCompleted(DONE, "trained"))) {
            register.record(id, fact, DONE, TestingRegister.inside());
        }
        evidence.add(
                "keyboard-" + System.nanoTime(),
                new EvidenceWork.Described(
                        TestingRegister.FORCE,
                        "Dip sample",
                        "Force liaison officer",
                        Marking.OFFICIAL,
                        null,
                        List.of("finding/" + id),
                        new Period(DONE, null)),
                new Offered.Statement("23 of 25 files were supervised."),
                new Recording(
                        Viewer.of(TestingRegister.FORCE),
                        Actor.user("liaison"),
                        DONE.plusDays(20),
                        Source.enteredHere(),
                        TestingRegister.inside()));
        return id;
    }

    private Keyboard signedIn(BrowserContext context, String organisation, Role role) {
        User user = users.create(
                "closing-" + System.nanoTime() + "@plumbline.example", role.words(), organisation, Set.of(role));
        users.setPassword(user.id(), PASSWORD);
        return Keyboard.signedIn(context, address(""), user.signInName(), PASSWORD);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
