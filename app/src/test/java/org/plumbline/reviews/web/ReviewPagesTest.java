package org.plumbline.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.TestingClock;
import org.plumbline.findings.TestingRegister;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.reviews.CaseLooks;
import org.plumbline.reviews.Cases;
import org.plumbline.reviews.ReviewedCase;
import org.plumbline.web.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class ReviewPagesTest {
    private static final String PASSWORD = "three words unlike";
    private static int count;

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    Cases cases;

    @Autowired
    CaseLooks looks;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private String finding = "";

    @BeforeEach
    void a_finding() {
        TestingRegister register = new TestingRegister(entries, organisations, transactions, "review-pages-" + ++count);
        register.organisations();
        finding = register.confirm("R-1", FindingKind.RECOMMENDATION, "Supervise", null, Audience.everybody());
    }

    private User user(String organisation, String title, Role... roles) {
        User user =
                users.create("user-" + System.nanoTime() + "@plumbline.example", title, organisation, Set.of(roles));
        users.setPassword(user.id(), PASSWORD);
        return user;
    }

    private TestingBrowser browser(User user) {
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(user.signInName(), PASSWORD);
        return browser;
    }

    private TestingBrowser liaison() {
        return browser(user(TestingRegister.FORCE, "Liaison", Role.LIAISON_OFFICER));
    }

    private LocalDate today() {
        return London.dateAt(clock.instant());
    }

    private Vantage now() {
        return Vantage.now(clock, Viewer.of(TestingRegister.FORCE));
    }

    /** A set with one question about the finding; gives its path. */
    private String set(TestingBrowser browser) {
        TestingBrowser.Shown begun = browser.submit(
                browser.open("/reviews/question-sets/new"), Map.of("title", "Investigations", "seen", "force"));
        TestingBrowser.Shown asked = browser.submit(
                browser.open(begun.path() + "/questions"),
                Map.of(
                        "text", "Was the supervision effective?",
                        "key", "supervision",
                        "guidance", "More than a note.",
                        "good", "yes",
                        "asked", "some",
                        "finding", finding));
        assertThat(asked.text()).contains("Question 1: Was the supervision effective?");
        return asked.path();
    }

    private static String id(String path) {
        return path.replaceAll("[?].*", "").replaceAll(".*/", "");
    }

    private Map<String, String> design(String strata, String sizing, String size, String second) {
        Map<String, String> answers = new HashMap<>();
        answers.put("title", "A month");
        answers.putAll(Typed.boxed("periodFrom", today().minusDays(40)));
        answers.putAll(Typed.boxed("periodUntil", today().minusDays(10)));
        answers.put("population", "Closed investigations");
        answers.put("strata", strata);
        answers.put("sizing", sizing);
        answers.put("size", size);
        answers.put("halfWidth", "10");
        answers.put("confidence", "95");
        answers.put("expected", "50");
        answers.put("secondShare", second);
        answers.put("seed", "a seed");
        answers.put("seen", "force");
        return answers;
    }

    private static String list(int cases) {
        StringBuilder list = new StringBuilder("reference\n");
        for (int at = 1; at <= cases; at++) {
            list.append("CR-%04d%n".formatted(at));
        }
        return list.toString();
    }

    /** A drawn round of four of twenty cases, half of them judged twice; gives its path. */
    private String drawn(TestingBrowser browser) {
        TestingBrowser.Shown designed = browser.submit(
                browser.open("/reviews/rounds/new?set=" + id(set(browser))), design("20", "number", "4", "50"));
        assertThat(designed.text()).contains("Nothing is drawn yet: 4 of 20 cases will be.");
        TestingBrowser.Shown drawn = browser.submit(browser.open(designed.path() + "/draw"), Map.of("list", list(20)));
        assertThat(drawn.text()).contains("4 cases are drawn and given to nobody yet.");
        return drawn.path();
    }

    private static String option(User user) {
        return Actor.user(user.id()).reference() + " " + user.title();
    }

    private List<ReviewedCase> sample(String round) {
        return cases.of(id(round), now());
    }

    @Test
    void a_round_goes_from_its_questions_to_its_results() {
        TestingBrowser liaison = liaison();
        User first = user(TestingRegister.FORCE, "Reviewer A", Role.ACTION_OWNER);
        User second = user(TestingRegister.FORCE, "Reviewer B", Role.ACTION_OWNER);
        String round = drawn(liaison);

        liaison.submit(liaison.open(round + "/assignments"), Map.of("reviewers", option(first)));
        TestingBrowser one = browser(first);
        assertThat(one.open("/reviews").text()).contains("4 cases wait for you to judge them.");
        TestingBrowser.Shown page = one.open(round);
        assertThat(page.text()).contains("4 cases wait for you");
        for (ReviewedCase each : sample(round)) {
            page = one.submit(one.open("/reviews/cases/" + each.id()), Map.of("q1", "yes"));
            assertThat(page.text()).contains("Your answers are kept.");
        }
        assertThat(page.path()).isEqualTo(round);

        liaison.submit(liaison.open(round + "/second-assignments"), Map.of("reviewers", option(second)));
        ReviewedCase twice = sample(round).stream()
                .filter(each -> each.drawn().second())
                .findFirst()
                .orElseThrow();
        TestingBrowser.Shown hidden = liaison.open("/reviews/cases/" + twice.id());
        assertThat(hidden.text()).contains("The first answers are not shown before the second are in.");
        assertThat(hidden.page().select("main table")).isEmpty();
        TestingBrowser other = browser(second);
        assertThat(other.open("/reviews/cases/" + twice.id()).page().select("input[checked]"))
                .isEmpty();
        boolean disagreed = false;
        for (ReviewedCase each : sample(round)) {
            if (each.drawn().second()) {
                other.submit(other.open("/reviews/cases/" + each.id()), Map.of("q1", disagreed ? "yes" : "no"));
                disagreed = true;
            }
        }

        TestingBrowser.Shown refused = liaison.submit(liaison.open(round + "/closure"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("1 answer on which the two reviewers differ is not settled");
        liaison.submit(
                liaison.open("/reviews/cases/" + twice.id() + "/settlement?question=1"),
                Map.of("verdict", "yes", "reason", "Direction was given."));
        assertThat(liaison.open("/reviews/cases/" + twice.id()).text())
                .contains("settled by a third person: Direction was given.");
        TestingBrowser.Shown closed = liaison.submit(liaison.open(round + "/closure"), Map.of());

        assertThat(closed.text())
                .contains("by Liaison, who did not review")
                .contains("Yes in 4 of 4 cases: 100% of all")
                .contains("2 cases were judged twice: the two agreed in 50%");
        assertThat(liaison.open("/findings/" + finding + "/views/case-reviews").text())
                .contains("Yes in 4 of 4 cases");
        assertThat(liaison.open(round + "/paper").text()).contains("in the order of the SHA-256 of the seed “a seed”");
        String sheet = new String(liaison.fetch(round + "/results.csv").body(), StandardCharsets.UTF_8);
        assertThat(sheet).contains("Was the supervision effective?").doesNotContain("CR-0");
        assertThat(liaison.fetch(round + "/results.xlsx").statusCode()).isEqualTo(200);
        assertThat(liaison.fetch(round + "/results.ods").statusCode()).isEqualTo(200);

        TestingBrowser.Shown again =
                liaison.submit(liaison.open(round + "/re-opening"), Map.of("reason", "A file was found."));
        assertThat(again.text()).contains("It was opened again: A file was found.");
    }

    @Test
    void the_draw_is_shown_with_the_command_that_repeats_it() {
        TestingBrowser liaison = liaison();
        String round = drawn(liaison);

        TestingBrowser.Shown sample = liaison.open(round + "/sample");

        assertThat(sample.text())
                .contains("draw-sample LIST.csv --seed 'a seed' --size 4 --second-share 50")
                .contains(sample(round).getFirst().drawn().reference());
    }

    @Test
    void what_is_wrong_with_a_list_is_said_line_by_line_and_nothing_is_stored() {
        TestingBrowser liaison = liaison();
        String round = liaison.submit(
                        liaison.open("/reviews/rounds/new?set=" + id(set(liaison))), design("3", "number", "2", "0"))
                .path();

        TestingBrowser.Shown wrong =
                liaison.submit(liaison.open(round + "/draw"), Map.of("list", "CR-1\nCR-1\nJane Doe"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("Line 2: the reference stands in line 1 already.")
                .contains("Line 3: that looks like a name");
        assertThat(sample(round)).isEmpty();
        assertThat(liaison.submit(liaison.open(round + "/draw"), Map.of("list", ""))
                        .text())
                .contains("Choose a file, or paste the list");
        TestingBrowser.Shown drawn = liaison.upload(liaison.open(round + "/draw"), "list.csv", "CR-1\nCR-2\nCR-3");
        assertThat(drawn.text()).contains("2 cases are drawn");
    }

    @Test
    void a_design_that_was_typed_wrongly_comes_back_with_what_was_typed() {
        TestingBrowser liaison = liaison();
        String address = "/reviews/rounds/new?set=" + id(set(liaison));

        TestingBrowser.Shown wrong =
                liaison.submit(liaison.open(address), design("volume; theft; many", "interval", "", "twenty"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Line 1 is not of the form").contains("Enter a whole number, such as 20");
        TestingBrowser.Shown right = liaison.submit(
                liaison.open(address),
                design("volume; theft; 750\nserious; rape and robbery; 250", "interval", "", "20"));
        assertThat(right.text()).contains("88 of 1,000 cases will be").contains("rape and robbery");
        TestingBrowser.Shown again = liaison.submit(
                liaison.open(right.path() + "/design"),
                design("volume; theft; 750; 10\nserious; rape and robbery; 250; 20", "by-hand", "", "20"));
        assertThat(again.text()).contains("30 of 1,000 cases will be");
    }

    @Test
    void an_answer_that_is_missing_is_asked_for_and_what_was_typed_is_kept() {
        TestingBrowser liaison = liaison();
        User first = user(TestingRegister.FORCE, "Reviewer A", Role.ACTION_OWNER);
        String round = drawn(liaison);
        liaison.submit(liaison.open(round + "/assignments"), Map.of("reviewers", option(first)));
        TestingBrowser one = browser(first);
        String address = "/reviews/cases/" + sample(round).getFirst().id();

        TestingBrowser.Shown wrong = one.submit(one.open(address), Map.of("note", "Half a note"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Answer question 1").contains("Half a note");
        assertThat(wrong.page().select("input[type=radio]").eachAttr("value"))
                .containsExactly("yes", "no", "not-applicable");
        one.submit(one.open(address), Map.of("q1", "no"));
        TestingBrowser.Shown correcting = one.open(address + "?correct=yes");
        assertThat(correcting.page().select("input[checked]").eachAttr("value")).containsExactly("no");
    }

    @Test
    void a_case_that_cannot_be_reviewed_is_replaced_with_a_reason() {
        TestingBrowser liaison = liaison();
        String round = drawn(liaison);
        String address = "/reviews/cases/" + sample(round).getFirst().id();

        assertThat(liaison.submit(liaison.open(address + "/replacement"), Map.of("reason", ""))
                        .status())
                .isEqualTo(422);
        TestingBrowser.Shown replaced =
                liaison.submit(liaison.open(address + "/replacement"), Map.of("reason", "With the court"));

        assertThat(replaced.text()).contains("Cases: 5").contains("replaced");
        assertThat(liaison.open(address).text()).contains("With the court");
    }

    @Test
    void cases_are_seen_by_the_force_alone_and_every_look_is_kept() {
        TestingBrowser liaison = liaison();
        String round = drawn(liaison);
        ReviewedCase one = sample(round).getFirst();
        TestingBrowser inspector = browser(user(TestingRegister.INSPECTORATE, "Inspector", Role.INSPECTOR));

        assertThat(inspector.open(round).text())
                .contains("4 cases are drawn")
                .doesNotContain(one.drawn().reference());
        assertThat(inspector.open("/reviews/cases/" + one.id()).status()).isEqualTo(404);
        assertThat(inspector.open(round + "/sample").status()).isEqualTo(403);
        assertThat(inspector.open(round + "/draw").status()).isEqualTo(403);
        TestingBrowser reader = browser(user(TestingRegister.FORCE, "Reader", Role.READER));
        assertThat(reader.open(round).text()).doesNotContain(one.drawn().reference());
        assertThat(reader.open("/reviews/cases/" + one.id()).status()).isEqualTo(403);
        TestingBrowser panel = browser(user(TestingRegister.PANEL, "Member", Role.READER));
        assertThat(panel.open(round).status()).isEqualTo(404);

        assertThat(liaison.open("/record/" + one.lastEntry()).text())
                .contains("read on its own page")
                .doesNotContain(one.drawn().reference());
        int before = looks.of(one.id(), 100).size();
        liaison.open("/reviews/cases/" + one.id());
        assertThat(looks.of(one.id(), 100)).hasSize(before + 1);
        liaison.open("/reviews/cases/" + one.id() + "/replacement");
        liaison.open("/reviews/cases/" + one.id() + "/settlement?question=1");
        assertThat(looks.of(one.id(), 100)).hasSize(before + 3);
        assertThat(liaison.open("/reviews/cases/" + one.id()).text()).contains("Who looked last");
    }

    @Test
    void an_action_owner_judges_and_neither_designs_nor_closes() {
        TestingBrowser liaison = liaison();
        String round = drawn(liaison);
        TestingBrowser owner = browser(user(TestingRegister.FORCE, "Owner", Role.ACTION_OWNER));

        assertThat(owner.open(round + "/closure").status()).isEqualTo(403);
        assertThat(owner.open("/reviews/question-sets/new").status()).isEqualTo(403);
        assertThat(owner.open(round).page().select("a[href$=assignments]")).isEmpty();
    }

    @Test
    void what_an_inspectorate_published_is_taken_down_beside_the_rounds() {
        TestingBrowser liaison = liaison();
        String set = set(liaison);
        Map<String, String> answers = new HashMap<>();
        answers.put("by", "HMICFRS");
        answers.put("title", "PEEL 2023");
        answers.putAll(Typed.boxed("periodFrom", LocalDate.of(2023, 9, 1)));
        answers.putAll(Typed.boxed("periodUntil", LocalDate.of(2023, 9, 30)));
        answers.putAll(Typed.boxed("from", LocalDate.of(2023, 12, 22)));
        answers.put("q1", "82 of 36");
        answers.put("caution", "Chosen in another way.");
        answers.put("document", "PEEL report");
        answers.put("place", "Investigating crime");
        answers.put("seen", "force");
        String address = "/reviews/published-rounds/new?set=" + id(set);

        assertThat(liaison.submit(liaison.open(address), answers).text()).contains("Write how many of how many");
        answers.put("q1", "36 of 82");
        TestingBrowser.Shown published = liaison.submit(liaison.open(address), answers);

        assertThat(published.text())
                .contains("Published by HMICFRS on 22 December 2023.")
                .contains("Yes in 36 of 82 cases: 44%, between 34% and 55%.")
                .contains("Chosen in another way.")
                .contains("PEEL report, Investigating crime");
    }

    @Test
    void a_set_that_a_round_asked_offers_its_next_version_and_no_change() {
        TestingBrowser liaison = liaison();
        String set = set(liaison);
        assertThat(liaison.open(set).page().select("a[href*='/questions?number=1']"))
                .hasSize(1);
        liaison.submit(liaison.open("/reviews/rounds/new?set=" + id(set)), design("20", "number", "4", "0"));

        TestingBrowser.Shown used = liaison.open(set);
        assertThat(used.page().select("a[href*='/questions']")).isEmpty();
        TestingBrowser.Shown next = liaison.submit(liaison.open(set + "/versions"), Map.of("seen", "force"));

        assertThat(next.text()).contains("version 2").contains("Question 1: Was the supervision effective?");
        TestingBrowser.Shown struck = liaison.submit(
                liaison.open(next.path() + "/struck-questions?number=1"), Map.of("reason", "Asked otherwise."));
        assertThat(struck.text()).contains("0 questions");
        assertThat(liaison.submit(liaison.open(set + "/questions?number=1"), question())
                        .text())
                .contains("A round has asked these questions");
    }

    private static Map<String, String> question() {
        return Map.of(
                "text", "Else?", "key", "else", "guidance", "", "good", "no", "asked", "every", "finding", "none");
    }

    @Test
    void nothing_is_offered_at_another_vantage() {
        TestingBrowser liaison = liaison();
        String round = drawn(liaison);

        TestingBrowser.Shown moved = liaison.open(round + "?on=" + today() + "&known=" + today() + "T23:59");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.page().select("a[href$=assignments]")).isEmpty();
    }
}
