package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.DemonstrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case is judged in a real browser, by keyboard alone and without JavaScript. */
@DemonstrationTest
class CaseReviewJourneyTest {
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_round_is_designed_drawn_and_given_out_and_its_first_case_judged() {
        try (BrowserContext context = Keyboard.context(chromium)) {
            Keyboard liaison = signedIn(context, "liaison@plumbline.example");
            liaison.follow("Case reviews");
            liaison.open("http://localhost:" + port + "/reviews/question-sets/investigations-1");
            liaison.follow("Design a round");
            liaison.write("title", "By keyboard");
            day(liaison, "periodFrom", "1", "5", "2024");
            day(liaison, "periodUntil", "31", "5", "2024");
            liaison.write("population", "Investigations closed in May");
            liaison.write("strata", "6");
            liaison.choose("As many as I say");
            liaison.write("size", "2");
            liaison.press("Record the design");
            assertThat(liaison.main()).contains("Nothing is drawn yet: 2 of 6 cases will be.");

            liaison.follow("Draw the sample");
            liaison.write("list", "KB-1\nKB-2\nKB-3\nKB-4\nKB-5\nKB-6");
            liaison.press("Draw");
            liaison.follow("Give the cases to reviewers");
            liaison.tick("Head of serious and organised crime");
            liaison.press("Give them out");
            assertThat(liaison.main()).contains("0 of 2 cases are judged");
        }
        try (BrowserContext context = Keyboard.context(chromium)) {
            Keyboard reviewer = signedIn(context, "serious@plumbline.example");
            reviewer.follow("Case reviews");
            assertThat(reviewer.main()).contains("2 cases wait for you to judge them.");
            reviewer.follow("Judge the next case");
            String first = reviewer.page().url();
            for (String question : new String[] {"q1", "q2", "q3", "q4"}) {
                reviewer.chooseFirst(question);
            }
            reviewer.press("Keep the answers");

            assertThat(reviewer.main()).contains("Your answers are kept. This is the next case.");
            assertThat(reviewer.page().url()).contains("/reviews/cases/").isNotEqualTo(first);
            reviewer.press("Keep the answers");
            assertThat(reviewer.main()).contains("There is a problem").contains("Answer question 4");
        }
    }

    private static void day(Keyboard keyboard, String name, String day, String month, String year) {
        keyboard.write(name + "-day", day);
        keyboard.write(name + "-month", month);
        keyboard.write(name + "-year", year);
    }

    private Keyboard signedIn(BrowserContext context, String who) {
        return Keyboard.signedIn(context, "http://localhost:" + port, who, DemonstrationTest.Loaded.password());
    }
}
