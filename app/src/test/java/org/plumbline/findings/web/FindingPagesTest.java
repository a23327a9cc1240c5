package org.plumbline.findings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.TestingClock;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Findings;
import org.plumbline.findings.Level;
import org.plumbline.findings.Status;
import org.plumbline.findings.TestingRegister;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.web.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class FindingPagesTest {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 22);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 10);
    private static final String PASSWORD = "three words unlike";
    private static int reports;

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Entries entries;

    @Autowired
    Findings findings;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private TestingRegister register = emptyRegister();
    private String id = "";

    private TestingRegister emptyRegister() {
        return new TestingRegister(entries, organisations, transactions, "finding-pages-" + reports);
    }

    @BeforeEach
    void a_cause_with_a_recommendation() {
        reports++;
        register = emptyRegister();
        register.organisations();
        register.confirm("CoC-1", FindingKind.CAUSE_OF_CONCERN, "Investigations", null, Audience.everybody());
        id = register.confirm("CoC-1/R-1", FindingKind.RECOMMENDATION, "Supervise", DUE, Audience.everybody());
    }

    private User user(String organisation, Role... roles) {
        String name = "user-" + System.nanoTime() + "@plumbline.example";
        User user = users.create(name, "Head of crime", organisation, Set.of(roles));
        users.setPassword(user.id(), PASSWORD);
        return user;
    }

    private TestingBrowser browser(User user) {
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(user.signInName(), PASSWORD);
        return browser;
    }

    private TestingBrowser liaison() {
        return browser(user(TestingRegister.FORCE, Role.LIAISON_OFFICER));
    }

    private Finding finding() {
        return findings.find(id, Vantage.now(clock, Viewer.of(TestingRegister.FORCE)))
                .orElseThrow();
    }

    private static Map<String, String> day(String name, LocalDate day) {
        return Typed.boxed(name, day);
    }

    private static Map<String, String> answers(Map<String, String> day, String... more) {
        Map<String, String> answers = new HashMap<>(day);
        answers.put("seen", "force");
        for (int i = 0; i < more.length; i += 2) {
            answers.put(more[i], more[i + 1]);
        }
        return answers;
    }

    @Nested
    class Shown {
        @Test
        void are_title_identity_three_facts_text_with_its_source_and_what_stops_closing() {
            TestingBrowser.Shown shown = liaison().open("/findings/" + id);

            assertThat(shown.page().select("h1").text()).isEqualTo("Supervise");
            assertThat(shown.text())
                    .contains(
                            "CoC-1/R-1 · recommendation · Investigating crime · level not known",
                            "○ work not complete",
                            "○ outcome not judged",
                            "○ not closed",
                            "What stops this closing?",
                            "Nobody answers for it yet.",
                            "The force should do what the title of CoC-1/R-1 says.",
                            "page 12, line 340, under “Findings”",
                            "against the inspectorate’s date");
            assertThat(shown.page().select("main a[href$=CoC-1]").text()).isEqualTo("CoC-1: Investigations");
        }

        @Test
        void are_the_recommendations_of_a_cause() {
            TestingBrowser.Shown shown = liaison().open("/findings/" + id.replace(".R-1", ""));

            assertThat(shown.text()).contains("Its one recommendation is not submitted or closed.");
            assertThat(shown.page().select("main tbody th").eachText()).containsExactly("CoC-1/R-1");
        }

        @Test
        void is_who_was_told_when_and_how() {
            TestingBrowser.Shown shown = liaison().open("/findings/" + id + "/disclosures");

            assertThat(shown.page().select("main tbody tr").text())
                    .contains("the public")
                    .contains("as it was entered in the register");
        }

        @Test
        void is_the_history_with_wrong_and_right_entries() {
            long wrong = register.record(
                            id, new FindingFact.Levelled(3), LocalDate.of(2024, 1, 8), TestingRegister.inside())
                    .index();
            register.correct(
                    id, wrong, new FindingFact.Levelled(4), LocalDate.of(2024, 1, 8), TestingRegister.inside());

            TestingBrowser.Shown shown = liaison().open("/findings/" + id + "/history");

            assertThat(shown.text())
                    .contains("Set to level 3", "Set to level 4", "Corrects entry " + wrong, "no longer counts");
        }

        @Test
        void offers_nothing_to_record_from_another_day() {
            assertThat(liaison().open("/findings/" + id + "?on=2030-01-01").text())
                    .doesNotContain("Record the level");
        }
    }

    @Nested
    class Forms {
        @Test
        void record_a_level_with_the_day_and_the_document_that_say_so() {
            TestingBrowser browser = liaison();

            TestingBrowser.Shown done = browser.submit(
                    browser.open("/findings/" + id + "/level"),
                    answers(day("from", MAY), "level", "4", "document", "Decision letter", "place", "page 2"));

            assertThat(done.path()).isEqualTo("/findings/" + id);
            assertThat(done.text()).contains("Recorded.", "level 4");
            assertThat(finding().level()).contains(Level.FIELDWORK);
            assertThat(finding().levelSince()).contains(MAY);
            assertThat(browser.open("/findings/" + id + "/history").text()).contains("Decision letter, page 2");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "level    | level=,document=x                    | Choose a level",
                    "level    | level=7,document=x                   | Choose a level",
                    "level    | level=3,document=                    | Name the document",
                    "level    | level=3,document=x,from-day=31,from-month=2,from-year=2024 | The date must be a real date",
                    "level    | level=3,document=x,from-day=1,from-month=1,from-year=2199 | must be today or in the past",
                    "level    | level=3,document=x,seen=             | Choose who may see this",
                    "promise  | date-day=,date-month=,date-year=     | Enter the date",
                    "promise  | date-day=x,date-month=1,date-year=2024 | The date must be a real date",
                    "completion | note=                              | Say what was done",
                    "force-date | reason=r                           | Enter the date",
                    "owner    | owner=user/nobody                    | Choose who answers for it",
                    "closure  | letter=,document=x                   | Name the letter or report",
                    "withdrawal | reason=                            | Say why it leaves the register"
                })
        void say_beside_the_field_what_was_typed_wrongly_and_store_nothing(String noun, String typed, String problem) {
            TestingBrowser browser = liaison();
            long before = finding().lastEntry();
            Map<String, String> answers = answers(day("from", MAY));
            answers.putAll(day("on", MAY));
            for (String pair : typed.split(",", -1)) {
                answers.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }

            TestingBrowser.Shown shown = browser.submit(browser.open("/findings/" + id + "/" + noun), answers);

            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.page().select(".govuk-error-summary").text()).contains(problem);
            assertThat(shown.page().select(".govuk-error-message").text()).contains(problem);
            assertThat(finding().lastEntry()).isEqualTo(before);
        }

        @Test
        void refuse_with_a_reason_and_what_would_help() {
            TestingBrowser browser = liaison();

            TestingBrowser.Shown refused = browser.submit(
                    browser.open("/findings/" + id + "/submission"),
                    answers(day("on", MAY), "letter", "letter", "document", "letter"));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("level is not known", "Record the level", "Nothing was stored");
        }

        @Test
        void do_not_let_the_owner_judge_the_outcome_even_with_the_right_role() {
            User owner = user(TestingRegister.FORCE, Role.SENIOR_OFFICER);
            register.record(
                    id,
                    new FindingFact.Assigned(Actor.user(owner.id()).reference(), owner.title()),
                    LocalDate.of(2024, 1, 8),
                    TestingRegister.inside());
            TestingBrowser browser = browser(owner);

            TestingBrowser.Shown refused = browser.submit(
                    browser.open("/findings/" + id + "/outcome"),
                    answers(day("from", MAY), "achieved", "yes", "note", "seen"));

            assertThat(refused.text()).contains("cannot be judged by the finding’s own owner");
            assertThat(finding().progress().outcome()).isEmpty();
        }

        @Test
        void let_an_owner_promise_and_say_that_the_work_is_complete() {
            User owner = user(TestingRegister.FORCE, Role.ACTION_OWNER);
            register.record(
                    id,
                    new FindingFact.Assigned(Actor.user(owner.id()).reference(), owner.title()),
                    LocalDate.of(2024, 1, 8),
                    TestingRegister.inside());
            TestingBrowser browser = browser(owner);

            browser.submit(
                    browser.open("/findings/" + id + "/promise"),
                    answers(
                            day("date", LocalDate.of(2024, 6, 14)),
                            "from-day",
                            "9",
                            "from-month",
                            "1",
                            "from-year",
                            "2024"));
            browser.submit(
                    browser.open("/findings/" + id + "/completion"), answers(day("on", MAY), "note", "Reviews happen"));

            assertThat(finding().dates().promise()).contains(LocalDate.of(2024, 6, 14));
            assertThat(finding().stage()).isEqualTo(Status.WORK_COMPLETE);
        }

        @Test
        void answer_409_when_somebody_else_recorded_something_meanwhile() {
            TestingBrowser browser = liaison();
            TestingBrowser.Shown form = browser.open("/findings/" + id + "/level");
            register.record(id, new FindingFact.Levelled(3), LocalDate.of(2024, 1, 8), TestingRegister.inside());

            TestingBrowser.Shown conflict =
                    browser.submit(form, answers(day("from", MAY), "level", "2", "document", "x"));

            assertThat(conflict.status()).isEqualTo(409);
            assertThat(finding().level()).contains(Level.SELF_CERTIFIED);
        }

        @Test
        void keep_what_is_for_the_force_alone_from_the_panel() {
            TestingBrowser browser = liaison();
            browser.submit(
                    browser.open("/findings/" + id + "/level"),
                    answers(day("from", MAY), "level", "4", "document", "Decision letter"));

            TestingBrowser panel = browser(user(TestingRegister.PANEL, Role.READER));

            assertThat(panel.open("/findings/" + id).text()).contains("level not known");
            assertThat(panel.open("/findings/" + id + "/history").text()).doesNotContain("Decision letter");
        }
    }

    @Nested
    class Corrections {
        @Test
        void begin_at_the_entry_and_end_with_both_in_the_history() {
            long wrong = register.record(
                            id, new FindingFact.Levelled(3), LocalDate.of(2024, 1, 8), TestingRegister.inside())
                    .index();
            TestingBrowser browser = liaison();
            TestingBrowser.Shown asked = browser.open("/findings/" + id + "/correction?entry=" + wrong);
            String instead = asked.page().select("main a.govuk-button").attr("href");

            TestingBrowser.Shown form = browser.open(instead);
            assertThat(form.page().select("input[name=level][checked]").attr("value"))
                    .isEqualTo("3");
            browser.submit(
                    form, answers(day("from", LocalDate.of(2024, 1, 8)), "level", "4", "document", "Decision letter"));

            assertThat(finding().level()).contains(Level.FIELDWORK);
        }

        @Test
        void can_retract_an_entry_with_a_reason() {
            long wrong = register.record(id, new FindingFact.WorkCompleted(MAY, "done"), MAY, TestingRegister.inside())
                    .index();
            TestingBrowser browser = liaison();
            TestingBrowser.Shown asked = browser.open("/findings/" + id + "/correction?entry=" + wrong);

            assertThat(browser.submit(asked, Map.of("reason", "", "seen", "force"))
                            .status())
                    .isEqualTo(422);
            browser.submit(asked, Map.of("reason", "another finding was meant", "seen", "force"));

            assertThat(finding().progress().workCompletedOn()).isEmpty();
        }
    }

    @Nested
    class Assignment {
        @Test
        void shows_what_would_change_before_anything_does() {
            User owner = user(TestingRegister.FORCE, Role.ACTION_OWNER);
            String option = Actor.user(owner.id()).reference() + " " + owner.title();
            TestingBrowser browser = liaison();
            TestingBrowser.Shown list = browser.open("/findings?report=finding-pages-" + reports);

            TestingBrowser.Shown asked = browser.submit(list, Map.of("finding", id));
            assertThat(asked.text()).contains("Who is to answer for this finding?");
            TestingBrowser.Shown preview = browser.submit(asked, Map.of("owner", option));
            assertThat(preview.text()).contains("Nothing has changed yet", "CoC-1/R-1", "nobody yet");
            assertThat(finding().owner()).isEmpty();

            TestingBrowser.Shown done = browser.submit(preview, Map.of("seen", "force"));
            assertThat(done.text()).contains("1 finding assigned to Head of crime");
            assertThat(done.path()).contains("report=finding-pages-" + reports);
            assertThat(finding().owner()).isPresent();
        }

        @Test
        void of_nothing_says_what_to_do() {
            TestingBrowser browser = liaison();
            TestingBrowser.Shown list = browser.open("/findings?report=finding-pages-" + reports);

            TestingBrowser.Shown refused = browser.submit(list, Map.of());

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("No finding was ticked");
        }
    }

    @Nested
    class Overview {
        @Test
        void says_the_stage_the_causes_what_is_late_and_what_changed() {
            TestingBrowser.Shown shown = liaison().open("/?since=2020-01-01");

            assertThat(shown.text())
                    .contains("West Midlands Police is in routine monitoring")
                    .contains("of concern")
                    .contains("CoC-1: Investigations")
                    .contains("What changed since 1 January 2020")
                    .contains("Entered the register")
                    .contains("Late: ");
        }

        @Test
        void refuses_a_day_that_is_none() {
            assertThat(liaison().open("/?since=yesterday").status()).isEqualTo(400);
        }
    }
}
