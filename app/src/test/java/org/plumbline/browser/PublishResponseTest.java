package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.findings.TestingRegister;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Entries;
import org.plumbline.responses.TestingReport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

/** A response is written and published by the keyboard alone, without JavaScript. */
@PlumblineTest
class PublishResponseTest {
    private static final String PASSWORD = "three words unlike";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_response_is_published_by_keyboard_and_without_javascript() {
        TestingReport report = new TestingReport(entries, organisations, transactions, "answered-by-keyboard");
        try (Chromium chromium = new Chromium();
                BrowserContext bodys = Keyboard.context(chromium);
                BrowserContext forces = Keyboard.context(chromium)) {
            Keyboard body = signedIn(bodys, user(TestingReport.BODY, Role.BODY_OFFICER));
            body.open(address("/responses"));
            body.press("Begin the response to An inspection, " + report.id());
            assertThat(body.main()).contains(report.id());

            body.follow("Invite the chief officer’s comments");
            body.press("Save");
            Keyboard force = signedIn(forces, user(TestingRegister.FORCE, Role.LIAISON_OFFICER));
            force.open(address("/responses/" + report.response()));
            force.follow("The chief officer’s comments");
            force.write("words", "The force accepts both.");
            force.press("Save");

            body.open(address("/responses/" + report.response()));
            body.follow("The body’s own comments");
            body.write("words", "The Commissioner will watch.");
            body.press("Save");
            answer(body, "R-1: Supervise", "Training goes on.");
            publish(body);
            assertThat(body.main()).contains("Blank: what is said to R-2.");

            body.open(address("/responses/" + report.response()));
            answer(body, "R-2: Plan", "Plans are agreed first.");
            publish(body);
            assertThat(body.main())
                    .contains(
                            "The response is published.", "Training goes on.", "Plans are agreed first.", "days late");
        }
    }

    private static void answer(Keyboard body, String recommendation, String words) {
        body.follow(recommendation);
        body.chooseFirst("acts");
        body.write("words", words);
        body.press("Save");
    }

    private static void publish(Keyboard body) {
        body.follow("Publish the response");
        body.write("where", "the website");
        body.press("Publish");
    }

    private User user(String organisation, Role role) {
        User user =
                users.create("keys-" + System.nanoTime() + "@plumbline.example", "Analyst", organisation, Set.of(role));
        users.setPassword(user.id(), PASSWORD);
        return user;
    }

    private Keyboard signedIn(BrowserContext context, User user) {
        return Keyboard.signedIn(context, address(""), user.signInName(), PASSWORD);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
