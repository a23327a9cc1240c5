package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
    private static final int MOST_STEPS = 120;

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
                BrowserContext bodys = context(chromium);
                BrowserContext forces = context(chromium)) {
            Page body = signedIn(bodys, user(TestingReport.BODY, Role.BODY_OFFICER));
            body.navigate(address("/responses"));
            press(body, "button", "Begin the response to An inspection, " + report.id());
            assertThat(body.locator("h1").textContent()).contains(report.id());

            follow(body, "Invite the chief officer’s comments");
            press(body, "button", "Save");
            Page force = signedIn(forces, user(TestingRegister.FORCE, Role.LIAISON_OFFICER));
            force.navigate(address("/responses/" + report.response()));
            follow(force, "The chief officer’s comments");
            write(force, "words", "The force accepts both.");
            press(force, "button", "Save");

            body.navigate(address("/responses/" + report.response()));
            follow(body, "The body’s own comments");
            write(body, "words", "The Commissioner will watch.");
            press(body, "button", "Save");
            answer(body, "R-1: Supervise", "Training goes on.");
            publish(body);
            assertThat(body.locator("main").textContent()).contains("Blank: what is said to R-2.");

            body.navigate(address("/responses/" + report.response()));
            answer(body, "R-2: Plan", "Plans are agreed first.");
            publish(body);
            assertThat(body.locator("main").textContent())
                    .contains(
                            "The response is published.", "Training goes on.", "Plans are agreed first.", "days late");
        }
    }

    private static void answer(Page page, String recommendation, String words) {
        follow(page, recommendation);
        reach(page, "input[name=acts]");
        page.keyboard().press("Space");
        write(page, "words", words);
        press(page, "button", "Save");
    }

    private static void publish(Page page) {
        follow(page, "Publish the response");
        write(page, "where", "the website");
        press(page, "button", "Publish");
    }

    private static void follow(Page page, String link) {
        press(page, "a", link);
    }

    /** Moves to something by its words and presses it. */
    private static void press(Page page, String element, String words) {
        reach(page, element + ":has-text(\"" + words + "\")");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void write(Page page, String name, String words) {
        reach(page, "[name=" + name + "]");
        page.keyboard().type(words);
    }

    /** Goes on by the tabulator until the main part's first element of the kind has the focus. */
    private static void reach(Page page, String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (page.locator("main " + selector + ":focus").count() > 0) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard never comes to " + selector + " on " + page.url());
    }

    private static BrowserContext context(Chromium chromium) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private User user(String organisation, Role role) {
        User user =
                users.create("keys-" + System.nanoTime() + "@plumbline.example", "Analyst", organisation, Set.of(role));
        users.setPassword(user.id(), PASSWORD);
        return user;
    }

    private Page signedIn(BrowserContext context, User user) {
        Page page = context.newPage();
        page.navigate(address("/sign-in"));
        page.locator("input[name=name]").focus();
        page.keyboard().type(user.signInName());
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.url()).doesNotContain("/sign-in");
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
