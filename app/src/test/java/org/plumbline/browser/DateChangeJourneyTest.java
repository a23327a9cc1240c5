package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.DemonstrationTest;
import org.plumbline.TestingClock;
import org.plumbline.platform.London;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A date change is requested and decided in a real browser, by keyboard alone and without JavaScript. */
@DemonstrationTest
class DateChangeJourneyTest {
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    TestingClock.Settable clock;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void the_owner_asks_and_the_deputy_decides_by_keyboard_without_javascript() {
        LocalDate to = London.dateAt(clock.instant()).plusDays(30);
        String action;
        try (BrowserContext context = context()) {
            Page owner = signedIn(context, "investigations@plumbline.example");
            follow(owner, "My work");
            follow(owner, "A-7");
            action = owner.url();
            follow(owner, "Ask for a date to be moved");
            choose(owner, "the owner’s promise");
            fill(owner, "Day", to.getDayOfMonth());
            fill(owner, "Month", to.getMonthValue());
            fill(owner, "Year", to.getYear());
            type(owner, owner.getByLabel("Why it should move"), "The letters are at the printer’s.");
            press(owner, owner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record")));

            assertThat(owner.url()).isEqualTo(action);
            assertThat(owner.locator("main").innerText()).contains("waits to be decided");
        }
        try (BrowserContext context = context()) {
            Page deputy = signedIn(context, "deputy@plumbline.example");
            deputy.navigate(action);
            follow(deputy, "Decide a request to move a date");
            choose(deputy, "Move the owner’s promise");
            choose(deputy, "accepted");
            type(deputy, deputy.getByLabel("Who decided"), "HMIC Oversight Board");
            type(deputy, deputy.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)), "The last time.");
            press(deputy, deputy.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record")));

            assertThat(deputy.locator("main").innerText())
                    .contains("accepted by HMIC Oversight Board")
                    .doesNotContain("waits to be decided");
        }
    }

    /** Presses the tab key until something has the focus, as somebody without a mouse does. */
    private static void reach(Page page, Locator target) {
        page.locator("body").evaluate("() => document.activeElement && document.activeElement.blur()");
        for (int pressed = 0; pressed < 200; pressed++) {
            page.keyboard().press("Tab");
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + target);
    }

    private static void press(Page page, Locator target) {
        reach(page, target);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void follow(Page page, String link) {
        press(
                page,
                page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(link).setExact(true))
                        .first());
    }

    private static void type(Page page, Locator field, String text) {
        reach(page, field);
        page.keyboard().type(text);
    }

    private static void fill(Page page, String box, int number) {
        type(
                page,
                page.getByLabel(box, new Page.GetByLabelOptions().setExact(true))
                        .first(),
                String.valueOf(number));
    }

    /** Of radio buttons the keyboard reaches the group; the arrows then go through it. */
    private static void choose(Page page, String words) {
        Locator wanted = page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(words))
                .first();
        String name = wanted.getAttribute("name");
        reach(page, page.locator("input[name=" + name + "]").first());
        page.keyboard().press("Space");
        for (int pressed = 0; pressed < 10 && !wanted.isChecked(); pressed++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(wanted.isChecked()).as(words).isTrue();
    }

    private static BrowserContext context() {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1280, 900));
    }

    private Page signedIn(BrowserContext context, String who) {
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + "/sign-in");
        page.getByLabel("Sign-in name").fill(who);
        page.locator("input[name=password]").fill(DemonstrationTest.Loaded.password());
        page.locator("main form button").last().click();
        return page;
    }
}
