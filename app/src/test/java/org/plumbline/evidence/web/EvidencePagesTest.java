package org.plumbline.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.TestingClock;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.EvidenceItem;
import org.plumbline.evidence.RealityTests;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.TestingRegister;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.web.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class EvidencePagesTest {
    private static final String PASSWORD = "three words unlike";
    private static int reports;

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Entries entries;

    @Autowired
    Evidence evidence;

    @Autowired
    RealityTests tests;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private TestingRegister register = register();
    private String finding = "";

    private TestingRegister register() {
        return new TestingRegister(entries, organisations, transactions, "evidence-pages-" + reports);
    }

    @BeforeEach
    void a_recommendation() {
        reports++;
        register = register();
        register.organisations();
        register.establish("another-force", "Another force", OrganisationType.FORCE);
        finding = register.confirm("R-1", FindingKind.RECOMMENDATION, "Supervise", null, Audience.everybody());
    }

    private User user(String organisation, Role... roles) {
        User user = users.create(
                "user-" + System.nanoTime() + "@plumbline.example", "Head of crime", organisation, Set.of(roles));
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

    private TestingBrowser panelMember() {
        return browser(user(TestingRegister.PANEL, Role.READER));
    }

    private Map<String, String> answers(String... more) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "title",
                "Letter on reviews",
                "for",
                "finding/" + finding,
                "givenBy",
                "Head of crime",
                "seen",
                "force"));
        answers.put("marking", "official");
        for (int i = 0; i < more.length; i += 2) {
            answers.put(more[i], more[i + 1]);
        }
        return answers;
    }

    private TestingBrowser.Shown stated(TestingBrowser browser, String... more) {
        Map<String, String> answers = answers(more);
        answers.putIfAbsent("words", "All files were reviewed.");
        return browser.submit(browser.open("/evidence/new/statement?for=finding/" + finding), answers);
    }

    private EvidenceItem item() {
        return evidence.of("finding/" + finding, Vantage.now(clock, Viewer.of(TestingRegister.FORCE)))
                .getFirst();
    }

    @Nested
    class Adding {
        @Test
        void begins_at_the_findings_page_and_ends_at_the_evidences() {
            TestingBrowser browser = liaison();
            TestingBrowser.Shown tab = browser.open("/findings/" + finding + "/views/evidence");
            assertThat(tab.text()).contains("No evidence counts for this finding.");
            TestingBrowser.Shown ways = browser.open(
                    tab.page().select("main a:contains(Add evidence)").attr("href"));
            assertThat(ways.page().select("main li a").eachText()).containsExactly("A file", "A link", "A statement");

            TestingBrowser.Shown shown = stated(browser, "begins-day", "1", "begins-month", "4", "begins-year", "2024");

            assertThat(shown.page().select("h1").text()).isEqualTo("Letter on reviews");
            assertThat(shown.text())
                    .contains(
                            "All files were reviewed.",
                            "from 1 April 2024, still so",
                            "Revision 1 counts.",
                            "R-1: Supervise");
            assertThat(browser.open("/findings/" + finding + "/views/evidence").text())
                    .contains("One piece of evidence counts for this finding.");
            assertThat(browser.open("/evidence?finding=" + finding).text()).contains("One piece of evidence.");
        }

        @Test
        void takes_a_file_and_gives_it_back_as_it_came() {
            TestingBrowser browser = liaison();
            TestingBrowser.Shown shown = upload(browser, "figures.csv", "day,value\r\n2023-05-31,81");

            assertThat(shown.text()).contains("Download figures.csv, 1 kB");
            HttpResponse<byte[]> file = browser.fetch("/evidence/" + item().id() + "/revisions/1/file");
            assertThat(new String(file.body(), StandardCharsets.UTF_8)).isEqualTo("day,value\r\n2023-05-31,81");
            assertThat(file.headers().firstValue("content-disposition"))
                    .hasValue("attachment; filename=\"figures.csv\"");
            assertThat(file.headers().firstValue("x-content-type-options")).hasValue("nosniff");
            assertThat(file.headers().firstValue("content-security-policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("sandbox"));
            assertThat(panelMember()
                            .fetch("/evidence/" + item().id() + "/revisions/1/file")
                            .statusCode())
                    .isEqualTo(404);
        }

        @Test
        void says_beside_the_question_why_a_file_is_refused() {
            TestingBrowser browser = liaison();

            TestingBrowser.Shown shown = upload(browser, "report.pdf", "MZ this is a program");

            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.page().select(".govuk-error-message").text())
                    .contains("The name ends in .pdf, but the content is a Windows program.");
        }

        private TestingBrowser.Shown upload(TestingBrowser browser, String name, String content) {
            TestingBrowser.Shown form = browser.open("/evidence/new/file?for=finding/" + finding);
            form.page().select("#title").attr("value", "The figures");
            return browser.upload(form, name, content);
        }

        @Test
        void asks_again_where_an_answer_is_missing_or_cannot_be() {
            TestingBrowser.Shown shown = stated(
                    liaison(),
                    "words",
                    "",
                    "begins-day",
                    "2",
                    "begins-month",
                    "5",
                    "begins-year",
                    "2024",
                    "ends-day",
                    "1",
                    "ends-month",
                    "5",
                    "ends-year",
                    "2024",
                    "embargoTime",
                    "25:00");

            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.text())
                    .contains(
                            "Write the statement",
                            "The last day must not be before the first",
                            "The time must be a real time, such as 10:00");
        }
    }

    @Nested
    class Access {
        @Test
        void is_for_the_force_and_the_inspectorate_and_others_find_nothing() {
            stated(liaison());
            String path = "/evidence/" + item().id();

            assertThat(panelMember().open(path).status()).isEqualTo(404);
            assertThat(panelMember().open("/evidence").text()).contains("No evidence is recorded that you may see.");
            TestingBrowser inspector = browser(user(TestingRegister.INSPECTORATE, Role.INSPECTOR));
            assertThat(inspector.open(path).status()).isEqualTo(200);
            assertThat(inspector.open(path + "/withdrawal").status()).isEqualTo(200);
            TestingBrowser another = browser(user("another-force", Role.LIAISON_OFFICER));
            assertThat(another.open("/evidence/new?for=finding/" + finding).status())
                    .isEqualTo(403);
        }

        @Test
        void of_what_is_sensitive_is_written_down_and_shown_to_the_liaison_officer() {
            TestingBrowser liaison = liaison();
            stated(liaison, "marking", "official-sensitive");
            String path = "/evidence/" + item().id();
            TestingBrowser owner = browser(user(TestingRegister.FORCE, Role.ACTION_OWNER));

            assertThat(owner.open(path).text()).contains("OFFICIAL-SENSITIVE").doesNotContain("Who looked");
            browser(user(TestingRegister.INSPECTORATE, Role.INSPECTOR)).open(path);

            assertThat(liaison.open(path).text())
                    .contains("Who looked", "looked at revision 1", "Head of crime, HMICFRS");
        }

        @Test
        void of_what_is_not_sensitive_is_not_written_down() {
            TestingBrowser liaison = liaison();
            stated(liaison);

            assertThat(liaison.open("/evidence/" + item().id()).text()).doesNotContain("Who looked");
        }

        @Test
        void to_a_sensitive_file_is_written_down_too() {
            TestingBrowser liaison = liaison();
            TestingBrowser.Shown form = liaison.open("/evidence/new/file?for=finding/" + finding);
            form.page().select("#title").attr("value", "The figures");
            form.page().select("[name=marking]").removeAttr("checked");
            form.page().select("[name=marking][value=official-sensitive]").attr("checked", "checked");
            liaison.upload(form, "figures.txt", "81");

            liaison.fetch("/evidence/" + item().id() + "/revisions/1/file");

            assertThat(liaison.open("/evidence/" + item().id()).text()).contains("took away the file of revision 1");
        }
    }

    @Nested
    class Later {
        @Test
        void comes_a_revision_and_then_a_withdrawal_with_everything_kept() {
            TestingBrowser browser = liaison();
            stated(browser);
            String path = "/evidence/" + item().id();

            TestingBrowser.Shown revised = browser.submit(
                    browser.open(path + "/revisions/link"),
                    Map.of("address", "https://example.org/t", "words", "The table", "because", "It is newer"));
            assertThat(revised.text())
                    .contains("Revision 2 counts.", "replaced by revision 2.", "It came because: It is newer");
            TestingBrowser.Shown withdrawn =
                    browser.submit(browser.open(path + "/withdrawal"), Map.of("reason", "It was wrong"));

            assertThat(withdrawn.text())
                    .contains("Revision 2 is withdrawn and nothing counts in its place: It was wrong")
                    .contains("All files were reviewed.");
            assertThat(browser.open("/evidence?finding=" + finding).text())
                    .contains("One piece of evidence, of which none counts; the rest is withdrawn.");
        }

        @Test
        void the_register_is_narrowed_by_marking_and_by_the_time_spoken_of() {
            TestingBrowser browser = liaison();
            stated(browser, "ends-day", "31", "ends-month", "3", "ends-year", "2024");
            String of = "/evidence?finding=" + finding;

            assertThat(browser.open(of + "&from=2024-03-31").text()).contains("One piece of evidence.");
            assertThat(browser.open(of + "&from=2024-04-01").text()).contains("No evidence is as asked.");
            assertThat(browser.open(of + "&marking=official-sensitive").text()).contains("No evidence is as asked.");
        }
    }

    @Nested
    class Frozen {
        @Test
        void evidence_is_read_from_every_fact_that_froze_some() {
            var proof =
                    new FindingFact.Proof("evidence/a", 2, "Letter", "0".repeat(64), null, LocalDate.of(2024, 4, 1));
            Draft draft = new Draft(
                    new Subject("finding", "f"),
                    new FindingFact.ClosureRequested(
                            LocalDate.of(2024, 4, 2), "letter", "done", List.of(proof), "1".repeat(64)),
                    LocalDate.of(2024, 4, 2),
                    Actor.SYSTEM,
                    Source.enteredHere(),
                    Audience.everybody());
            Entry entry = new Entry(
                    7,
                    draft.subject(),
                    draft.fact(),
                    draft.effectiveOn(),
                    clock.instant(),
                    draft.actor(),
                    draft.source(),
                    draft.audience(),
                    draft.corrects());

            assertThat(EvidenceTab.frozen(List.of(entry)))
                    .singleElement()
                    .satisfies(frozen -> assertThat(frozen.proofs()).containsExactly(proof));
        }
    }

    @Nested
    class Testing {
        @Test
        void a_sample_is_taken_down_and_shown_with_the_finding() {
            TestingBrowser browser = liaison();
            User auditor = user(TestingRegister.FORCE, Role.READER);
            Map<String, String> answers = new HashMap<>(Typed.boxed("on", LocalDate.of(2024, 3, 20)));
            answers.putAll(Map.of(
                    "sampled", "Closed files",
                    "population", "All of February",
                    "tester", "user/" + auditor.id() + " Head of crime",
                    "met", "14",
                    "notMet", "5",
                    "result", "Most were in order",
                    "shows", "Supervision works",
                    "findings", finding));
            answers.putAll(Typed.boxed("retest", LocalDate.of(2024, 7, 31)));
            TestingBrowser.Shown form = browser.open("/reality-tests/new?finding=" + finding);

            TestingBrowser.Shown shown = browser.submit(form, "about=" + finding, answers);

            assertThat(shown.text())
                    .contains(
                            "14 of 19 met what was asked; 5 did not.",
                            "How many those are not known",
                            "retest late by");
            assertThat(browser.open("/findings/" + finding + "/views/evidence").text())
                    .contains("Closed files", "20 March 2024, Head of crime: 14 of 19");
            assertThat(browser.open("/reality-tests").text()).contains("Closed files");
            assertThat(browser.submit(form, "about=" + finding, Map.of("met", "many", "findings", ""))
                            .status())
                    .isEqualTo(422);
        }
    }
}
