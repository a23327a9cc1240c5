package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
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
        try (BrowserContext context = Keyboard.context(chromium)) {
            Keyboard owner = signedIn(context, "investigations@plumbline.example");
            owner.follow("My work");
            owner.follow("A-7");
            action = owner.page().url();
            owner.follow("Ask for a date to be moved");
            owner.choose("the owner’s promise");
            owner.write("date-day", String.valueOf(to.getDayOfMonth()));
            owner.write("date-month", String.valueOf(to.getMonthValue()));
            owner.write("date-year", String.valueOf(to.getYear()));
            owner.write("reason", "The letters are at the printer’s.");
            owner.press("Record");

            assertThat(owner.page().url()).isEqualTo(action);
            assertThat(owner.main()).contains("waits to be decided");
        }
        try (BrowserContext context = Keyboard.context(chromium)) {
            Keyboard deputy = signedIn(context, "deputy@plumbline.example");
            deputy.open(action);
            deputy.follow("Decide a request to move a date");
            deputy.choose("Move the owner’s promise");
            deputy.choose("accepted");
            deputy.write("by", "HMIC Oversight Board");
            deputy.write("reason", "The last time.");
            deputy.press("Record");

            assertThat(deputy.main())
                    .contains("accepted by HMIC Oversight Board")
                    .doesNotContain("waits to be decided");
        }
    }

    private Keyboard signedIn(BrowserContext context, String who) {
        return Keyboard.signedIn(context, "http://localhost:" + port, who, DemonstrationTest.Loaded.password());
    }
}
