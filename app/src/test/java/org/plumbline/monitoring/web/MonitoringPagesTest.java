package org.plumbline.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.monitoring.Watched;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Entries;
import org.plumbline.web.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class MonitoringPagesTest {
    private static final String PASSWORD = "three words unlike";
    private static final LocalDate DAY = Watched.DAY;

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

    @Autowired
    Clock clock;

    private String force = "";
    private String home = "";

    @BeforeEach
    void force() {
        force = new Watched(entries, organisations, transactions, clock).force();
        home = "/monitoring/" + force;
    }

    private TestingBrowser browser(String organisation, Role role) {
        String name = "user-" + System.nanoTime() + "@plumbline.example";
        User user = users.create(name, "Somebody", organisation, Set.of(role));
        users.setPassword(user.id(), PASSWORD);
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private TestingBrowser liaison() {
        return browser(force, Role.LIAISON_OFFICER);
    }

    private static Map<String, String> answers(String day, LocalDate on, String... more) {
        Map<String, String> answers = new HashMap<>(Typed.boxed(day, on));
        answers.put("seen", "force");
        for (int i = 0; i < more.length; i += 2) {
            answers.put(more[i], more[i + 1]);
        }
        return answers;
    }

    private TestingBrowser.Shown recordLetter(TestingBrowser browser) {
        return browser.submit(
                browser.open(home + "/letter"),
                answers(
                        "from", DAY,
                        "sender", "Commissioner",
                        "addressee", "Chief Inspector",
                        "about", "How it was decided",
                        "questions", "Why was it withheld?\nWho decided?\n\nWas time agreed?",
                        "document", "Letter of 29 November"));
    }

    @Test
    void a_letter_is_recorded_one_question_answered_and_the_rest_shown_as_waiting() {
        TestingBrowser browser = liaison();

        TestingBrowser.Shown list = recordLetter(browser);

        assertThat(list.path()).isEqualTo(home + "/letters");
        assertThat(list.text()).contains("Recorded.", "3 questions are unanswered", "3 of 3 unanswered for");
        String letter = list.page().select("main tbody th a").attr("href");
        TestingBrowser.Shown form = browser.open(letter + "/answer");
        assertThat(form.text()).contains("2. Who decided?");

        TestingBrowser.Shown after = browser.submit(
                form,
                answers("from", DAY.plusDays(7), "question", "2", "words", "The Chief Inspector", "document", "Reply"));

        assertThat(after.text()).contains("2 questions are unanswered", "2 of 3 unanswered for");
        TestingBrowser.Shown shown = browser.open(letter + "?on=2023-12-06");
        assertThat(shown.text())
                .contains(
                        "Why was it withheld? Unanswered for 7 days.",
                        "Answered on 6 December 2023 in Reply: The Chief Inspector");
        assertThat(browser.open(letter + "?on=2023-12-05").text()).contains("Who decided? Unanswered for 6 days.");
        assertThat(browser.open(letter + "/answer").page().select("input[name=question]"))
                .hasSize(2);
    }

    @Test
    void a_disclosure_is_recorded_and_its_cell_looks_from_there() {
        TestingBrowser browser = liaison();
        recordLetter(browser);
        TestingBrowser.Shown form = browser.open(home + "/disclosure");
        String subject = form.page().select("input[name=about]").attr("value");
        assertThat(subject).startsWith("letter/");

        TestingBrowser.Shown matrix = browser.submit(
                form,
                answers(
                        "day", DAY.plusDays(6),
                        "what", "The questions",
                        "about", subject,
                        "to", Watched.PANEL,
                        "time", "12:00",
                        "channel", "letter",
                        "embargo", "in confidence"));

        assertThat(matrix.path()).isEqualTo(home + "/disclosures");
        Element cell = matrix.page()
                .select("main tbody a[href*=as=" + Watched.PANEL + "]")
                .first();
        if (cell == null) {
            throw new AssertionError("no cell leads to the panel: " + matrix.text());
        }
        assertThat(cell.text()).startsWith("5 December 2023 at 12:00");
        TestingBrowser.Shown there = browser.open(cell.attr("href"));
        assertThat(there.text())
                .contains("as West Midlands Police and Crime Panel saw it", "could know 1 thing", "The questions");
        assertThat(browser(Watched.PANEL, Role.READER).open(home + "/letters").text())
                .contains("How it was decided");
        assertThat(browser(Watched.COMMISSIONER, Role.READER)
                        .open(home + "/letters")
                        .text())
                .doesNotContain("How it was decided");
        assertThat(browser(Watched.COMMISSIONER, Role.READER)
                        .open(home + "/disclosures")
                        .text())
                .contains("0 things that you may see")
                .doesNotContain("The questions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter         | about=                | Enter what it is about",
                "letter         | sender=               | Enter the role",
                "letter         | document=             | Name the document",
                "letter         | from-day=31,from-month=2 | The date must be a real date",
                "letter         | seen=                 | Choose who may see this",
                "meeting        | forum=                | Enter who meets",
                "target         | aim=x                 | Choose what for",
                "disclosure     | day-day=5,day-month=12,day-year=2023,time=25:00 | Enter a time of a day",
                "disclosure     | time=                 | Enter the time",
                "disclosure     | what=x                | Choose who was told",
                "disclosure     | about=report/hidden   | Choose from the list",
                "date-statement | said=                 | Enter how the document writes it",
                "date-statement | day-day=5,day-month=12,day-year=2023,until-day=4,until-month=12,until-year=2023 | cannot be before the first",
                "representation-window | open=maybe     | Choose yes or no",
                "representation-window | time=noon      | Enter a time of a day"
            })
    void what_was_typed_wrongly_is_said_beside_its_field(String noun, String typed, String problem) {
        TestingBrowser browser = liaison();
        Map<String, String> answers = answers("from", DAY);
        for (String pair : typed.split(",", -1)) {
            answers.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }

        TestingBrowser.Shown shown = browser.submit(browser.open(home + "/" + noun), answers);

        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.page().select(".govuk-error-message").text()).contains(problem);
    }

    @Test
    void a_date_that_two_documents_state_differently_is_flagged_and_settled_by_a_person() {
        TestingBrowser browser = liaison();
        browser.submit(
                browser.open(home + "/date-statement"),
                with(
                        answers(
                                "from",
                                DAY,
                                "event",
                                "The reply",
                                "said",
                                "23.12.23",
                                "tense",
                                "past",
                                "by",
                                "Commissioner",
                                "document",
                                "Slide"),
                        "day",
                        LocalDate.of(2023, 12, 23)));
        TestingBrowser.Shown dates = browser.open(home + "/dates");
        String more = dates.page().select("main a[href$=/statement]").attr("href");

        TestingBrowser.Shown flagged = browser.submit(
                browser.open(more),
                with(
                        answers(
                                "from",
                                DAY,
                                "said",
                                "23 November",
                                "tense",
                                "unsaid",
                                "by",
                                "Chief Constable",
                                "document",
                                "Letter"),
                        "day",
                        LocalDate.of(2023, 11, 23)));

        assertThat(flagged.text())
                .contains(
                        "Documents disagree",
                        "Not settled.",
                        "Of 1 event documents give different dates; 0 settled by somebody, 1 not");
        String settle = flagged.page().select("main a[href$=/settlement]").attr("href");
        TestingBrowser.Shown refused =
                browser.submit(browser.open(settle), with(answers("from", DAY, "why", "guess"), "day", DAY));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("No document");
        TestingBrowser.Shown settled = browser.submit(
                browser.open(settle),
                with(answers("from", DAY, "why", "It bears it"), "day", LocalDate.of(2023, 11, 23)));
        assertThat(settled.text())
                .contains("Settled: 23 November 2023. It bears it", "Held to be wrong", "1 settled by somebody, 0 not");
    }

    @Test
    void a_length_of_time_is_counted_and_doubted_where_it_cannot_be_so() {
        TestingBrowser browser = liaison();
        TestingBrowser.Shown form = browser.open(home + "/length-statement");
        Map<String, String> answers = answers(
                "from", DAY, "words", "less than six months", "sense", "less-than", "amount", "6", "unit", "months");
        answers.putAll(Map.of(
                "began", "Engage began", "ended1", "the visit ended", "by", "Commissioner", "document", "Reply"));
        with(answers, "began-on", LocalDate.of(2022, 11, 24));
        with(answers, "ended1-on", LocalDate.of(2023, 5, 25));
        answers.put("ended2", "another visit ended");

        assertThat(browser.submit(form, answers).text()).contains("Give both the event and its day, or neither");
        answers.remove("ended2");
        assertThat(browser.submit(form, answers).text())
                .contains("“less than six months”", "One statement cannot be right by itself", "182 days");

        with(answers, "ended1-on", LocalDate.of(2023, 5, 24));
        answers.put("words", "less than half a year");
        assertThat(browser.submit(form, answers).text())
                .contains("“less than half a year”", "One statement cannot be right by itself");
    }

    private static Map<String, String> with(Map<String, String> answers, String name, LocalDate day) {
        answers.putAll(Typed.boxed(name, day));
        return answers;
    }

    @Test
    void a_meeting_a_target_and_a_window_are_recorded_and_followed() {
        TestingBrowser browser = liaison();
        browser.submit(
                browser.open(home + "/meeting"), answers("from", DAY, "forum", "PPOG", "invited", "Chief Constable"));
        browser.submit(
                browser.open(home + "/target"),
                with(
                        answers(
                                "from",
                                DAY,
                                "setter",
                                "Commissioner",
                                "aim",
                                "plan",
                                "what",
                                "A plan",
                                "document",
                                "Notice"),
                        "by",
                        DAY.plusDays(28)));
        TestingBrowser.Shown page = browser.open(home);
        TestingBrowser.Shown held = browser.submit(
                browser.open(page.page().select("main a[href$=/minutes]").attr("href")),
                answers("from", DAY.plusDays(48), "presented", "The plan", "confirmed", "yes", "outcome", "Come back"));
        assertThat(held.text()).contains("The plan", "Come back", "16 January 2024");
        TestingBrowser.Shown reached = browser.submit(
                browser.open(page.page().select("main a[href$=/attainment]").attr("href")),
                answers("from", DAY.plusDays(29), "how", "It came", "document", "Letter"));
        assertThat(reached.text()).contains("Reached on 28 December 2023, 1 day late.");

        TestingBrowser.Shown window = browser.submit(
                browser.open(home + "/representation-window"),
                answers(
                        "from",
                        DAY,
                        "about",
                        "Engage",
                        "by",
                        "Commissioner",
                        "open",
                        "yes",
                        "rule",
                        "A call",
                        "document",
                        "E-mail"));
        assertThat(window.text()).contains("There is a window, no end said.");
        TestingBrowser.Shown relied = browser.submit(
                browser.open(window.page().select("main a[href$=/reliance]").attr("href")),
                with(
                        answers(
                                "from",
                                DAY,
                                "by",
                                "Commissioner",
                                "policy",
                                "Old policy",
                                "says",
                                "Be heard",
                                "document",
                                "E-mail"),
                        "ceased",
                        DAY.minusDays(1)));
        assertThat(relied.text()).contains("Not in force", "had ceased 1 day before");
    }

    @Test
    void somebody_of_another_force_and_a_reader_record_nothing() {
        String other = new Watched(entries, organisations, transactions, clock).force();

        assertThat(browser(other, Role.LIAISON_OFFICER).open(home + "/letter").status())
                .isEqualTo(403);
        assertThat(browser(other, Role.LIAISON_OFFICER).open(home).text()).doesNotContain("Record a meeting");
        assertThat(browser(force, Role.READER).open(home + "/letter").status()).isEqualTo(403);
        assertThat(browser(Watched.INSPECTORATE, Role.INSPECTOR)
                        .open(home + "/letter")
                        .status())
                .isEqualTo(200);
        assertThat(browser(Watched.COMMISSIONER, Role.BODY_OFFICER)
                        .open(home + "/letter")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoever_records_something_sees_it_even_when_it_is_for_the_force_and_the_inspectorate() {
        TestingBrowser commissioner = browser(Watched.COMMISSIONER, Role.BODY_OFFICER);

        recordLetter(commissioner);

        assertThat(commissioner.open(home + "/letters").text()).contains("How it was decided");
        assertThat(browser(Watched.PANEL, Role.READER).open(home + "/letters").text())
                .contains("No letter is recorded");
    }

    @Test
    void nothing_is_offered_from_another_day_and_what_is_not_there_is_not_found() {
        TestingBrowser browser = liaison();

        assertThat(browser.open(home + "?on=2023-11-24").text()).doesNotContain("Record a");
        assertThat(browser.open(home + "/letters/no-such").status()).isEqualTo(404);
        assertThat(browser.open("/monitoring/no-such-force").status()).isEqualTo(404);
        assertThat(browser.open(home + "/letters/no-such/answer").status()).isEqualTo(404);
        assertThat(browser.open(home + "/letters/no-such/nothing").status()).isEqualTo(404);
    }

    @Test
    void the_inspectorate_records_a_decision_with_hour_and_letter_and_another_force_cannot() {
        String stage = "/forces/" + force + "/stage";
        Map<String, String> decision = Map.of(
                "stage", "engage",
                "decider", "HM Chief Inspector",
                "decidedOn", "2023-11-22",
                "decidedTime", "09:15",
                "announcedAt", "2023-11-24T10:00",
                "grounds", "Four causes",
                "letter", "Letter of 23 November");
        String other = new Watched(entries, organisations, transactions, clock).force();
        TestingBrowser stranger = browser(other, Role.LIAISON_OFFICER);
        assertThat(stranger.submit(stranger.open(stage), decision).status()).isEqualTo(403);
        TestingBrowser inspector = browser(Watched.INSPECTORATE, Role.INSPECTOR);

        inspector.submit(inspector.open(stage), decision);

        assertThat(inspector.open(home).text())
                .contains(
                        "on 22 November 2023 at 09:15",
                        "Announced on 24 November 2023 at 10:00",
                        "Letter: Letter of 23 November");
    }
}
