package org.plumbline.returns.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.findings.TestingRegister;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Entries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class ReturnPagesTest {
    private static final String PASSWORD = "three words unlike";
    private static final String SERVICE = "arrest-referral-service";
    private static int forms;

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

    private String name = "";
    private String form = "";
    private String period = "";

    @BeforeEach
    void organisations() {
        TestingRegister register = new TestingRegister(entries, organisations, transactions, "return-pages");
        register.organisations();
        register.establish(SERVICE, "Arrest referral service", OrganisationType.PARTNER_AGENCY);
        name = "Service activity " + ++forms;
        form = "/returns/service-activity-" + forms;
        period = form + "/periods/2023-04-01";
    }

    private TestingBrowser browser(String organisation, Role role) {
        User user = users.create(
                "user-" + System.nanoTime() + "@plumbline.example", "Somebody", organisation, Set.of(role));
        users.setPassword(user.id(), PASSWORD);
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(user.signInName(), PASSWORD);
        return browser;
    }

    private TestingBrowser liaison() {
        return browser(TestingRegister.FORCE, Role.LIAISON_OFFICER);
    }

    private TestingBrowser service() {
        return browser(SERVICE, Role.ACTION_OWNER);
    }

    private Map<String, String> design(String... more) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "name", name,
                "filler", SERVICE,
                "cadence", "quarterly",
                "begins-day", "1",
                "begins-month", "4",
                "begins-year", "2023",
                "due", "30",
                "lines", "Contacts; count\nNothing more; count\nAssessments; count; ; At court too",
                "areas", "West Midlands; west-midlands-police"));
        answers.put("source", "other");
        answers.put("seen", "force");
        for (int at = 0; at < more.length; at += 2) {
            answers.put(more[at], more[at + 1]);
        }
        return answers;
    }

    private TestingBrowser.Shown designed(TestingBrowser browser, String... more) {
        return browser.submit(browser.open("/returns/new"), design(more));
    }

    private void withRule(TestingBrowser browser, String hard) {
        designed(browser);
        TestingBrowser.Shown page = browser.open(form + "/rules");
        Map<String, String> rule =
                new HashMap<>(Map.of("kind", "at-most", "line", "contacts", "limit", "100", "hard", hard));
        assertThat(browser.submit(page, rule).text()).contains("Contacts is 100 or less.");
    }

    private static Map<String, String> values(String contacts, String nothing, String assessments) {
        return Map.of(
                "value.contacts.west-midlands-police", contacts,
                "value.nothing-more.west-midlands-police", nothing,
                "value.assessments.west-midlands-police", assessments);
    }

    private TestingBrowser.Shown fill(TestingBrowser browser, String contacts, String nothing, String assessments) {
        return browser.submit(browser.open(period), values(contacts, nothing, assessments));
    }

    private static TestingBrowser.Shown follow(TestingBrowser browser, TestingBrowser.Shown page, String words) {
        return browser.open(page.page().select("main a:contains(" + words + ")").attr("href"));
    }

    @Test
    void a_form_is_designed_filled_in_approved_and_its_figures_stand_on_the_measures_page() {
        TestingBrowser liaison = liaison();
        withRule(liaison, "soft");
        TestingBrowser service = service();
        TestingBrowser.Shown list = follow(service, service.open("/measures"), "Returns");
        TestingBrowser.Shown page = follow(service, follow(service, list, name), "quarter 1 of 2023/24");
        assertThat(page.page().select("h1").text()).isEqualTo(name + ", April to June 2023");
        assertThat(page.text()).contains("To fill in Due on");

        TestingBrowser.Shown draft = service.submit(page, values("103", "not known", "3"));
        assertThat(draft.text())
                .contains("The draft is saved.", "Contacts should be 100 or less; 103 is given, 3 more.");
        TestingBrowser.Shown submission = follow(service, draft, "Submit it for approval");
        TestingBrowser.Shown without = service.submit(submission, Map.of());
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Give the reason");
        TestingBrowser.Shown waiting = service.submit(
                submission, Map.of("reason.1.contacts.west-midlands-police", "A campaign brought three more."));
        assertThat(waiting.text()).contains("It is submitted.", "Waits for approval");
        assertThat(waiting.page().select("main form")).isEmpty();
        assertThat(waiting.page().select("main a:contains(Approve it)")).isEmpty();

        TestingBrowser.Shown approval = follow(liaison, liaison.open(period), "Approve it");
        assertThat(approval.text()).contains("A campaign brought three more.");
        TestingBrowser.Shown approved = liaison.submit(approval, Map.of());
        assertThat(approved.text()).contains("It is approved and locked.", "3 figures stated");
        assertThat(approved.page().select("main td").eachText()).containsExactly("103", "not known", "3");

        TestingBrowser.Shown measure = follow(liaison, approved, "Contacts");
        assertThat(measure.page().select("h1").text()).isEqualTo("Contacts (" + name + ")");
        assertThat(measure.text()).contains("103", "Arrest referral service", name + ", April to June 2023");
    }

    @Test
    void every_box_is_labelled_by_its_line_and_area() {
        designed(liaison());

        TestingBrowser.Shown page = service().open(period);

        assertThat(page.page().select("main form input[type=text]")).hasSize(3);
        page.page()
                .select("main form input[type=text]")
                .forEach(box -> assertThat(page.page()
                                .select("label[for=\"" + box.id() + "\"]")
                                .text())
                        .endsWith(", West Midlands"));
    }

    @Test
    void what_is_no_number_is_said_beside_its_box_and_nothing_is_stored() {
        designed(liaison());
        TestingBrowser service = service();

        TestingBrowser.Shown wrong = fill(service, "about 30", "1", "2");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary a").text())
                .isEqualTo("Contacts, West Midlands: give a number such as 4,163 or 3.6, or “not known”");
        assertThat(wrong.page().select("input[value=about 30]")).hasSize(1);
        assertThat(service.open(period).page().select("input[value=1]")).isEmpty();
    }

    @Test
    void what_was_saved_stands_in_the_boxes_and_what_was_not_given_is_named() {
        designed(liaison());
        TestingBrowser service = service();

        TestingBrowser.Shown saved = fill(service, "4,163", "not known", "");

        assertThat(saved.page().select("main form input[type=text]").eachAttr("value"))
                .containsExactly("4,163", "not known", "");
        assertThat(saved.text()).contains("One value is not given: Assessments.");
        assertThat(saved.page().select("main a:contains(Submit it)")).isEmpty();
    }

    @Test
    void a_hard_rule_keeps_it_from_being_approved_and_it_is_sent_back_with_a_reason() {
        TestingBrowser liaison = liaison();
        withRule(liaison, "hard");
        TestingBrowser service = service();
        service.submit(follow(service, fill(service, "101", "1", "2"), "Submit it for approval"), Map.of());

        TestingBrowser.Shown refused = liaison.submit(follow(liaison, liaison.open(period), "Approve it"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Contacts should be 100 or less; 101 is given, 1 more.", "Send it back");

        TestingBrowser.Shown back = follow(liaison, liaison.open(period), "Send it back");
        assertThat(liaison.submit(back, Map.of("because", "")).text()).contains("Say why");
        assertThat(liaison.submit(back, Map.of("because", "One was counted twice."))
                        .text())
                .contains("It is sent back.");
        assertThat(service.open(period).text()).contains("Sent back: One was counted twice.");
    }

    @Test
    void an_approved_return_is_opened_again_with_a_reason() {
        TestingBrowser liaison = liaison();
        designed(liaison);
        TestingBrowser service = service();
        service.submit(follow(service, fill(service, "3", "1", "2"), "Submit it for approval"), Map.of());
        liaison.submit(follow(liaison, liaison.open(period), "Approve it"), Map.of());

        TestingBrowser.Shown open = liaison.submit(
                follow(liaison, liaison.open(period), "Open it again"), Map.of("because", "A court was missing."));

        assertThat(open.text()).contains("Opened again: A court was missing.", "The figures of its last approval hold");
        assertThat(service.open(period).page().select("main form input[type=text]"))
                .hasSize(3);
    }

    @Test
    void a_file_fills_the_draft_row_by_row_and_says_what_it_could_not_take() {
        designed(liaison());
        TestingBrowser service = service();
        fill(service, "1", "1", "1");

        TestingBrowser.Shown taken = service.upload(
                follow(service, service.open(period), "Fill it in from a file"),
                "activity.csv",
                "line,area,value\nContacts,West Midlands,\"4,163\"\nnothing-more,,not known\nOther,,3\nAssessments,Leeds,3\n"
                        + "Assessments,,many\nContacts,,5\n");

        assertThat(taken.text()).contains("2 rows are taken into the draft, 4 are not.");
        assertThat(taken.text())
                .contains(
                        "“Other” is no line of the form.",
                        "“Leeds” is no area of the form.",
                        "“many” is no number.",
                        "An earlier row gives the same value.");
        assertThat(service.open(period)
                        .page()
                        .select("main form input[type=text]")
                        .eachAttr("value"))
                .containsExactly("4,163", "not known", "1");
    }

    @Test
    void a_file_without_its_columns_is_refused_whole() {
        designed(liaison());
        TestingBrowser service = service();

        TestingBrowser.Shown refused = service.upload(
                follow(service, service.open(period), "Fill it in from a file"), "activity.csv", "a,b\n1,2\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("no column line");
    }

    @Test
    void only_those_who_fill_in_fill_in_and_only_those_who_approve_approve() {
        TestingBrowser liaison = liaison();
        designed(liaison);
        TestingBrowser service = service();

        assertThat(liaison.open(period).page().select("main form")).isEmpty();
        assertThat(liaison.open(period + "/submission").status()).isEqualTo(403);
        assertThat(service.open(period + "/approval").status()).isEqualTo(403);
        assertThat(service.open(period + "/reopening").status()).isEqualTo(403);
        assertThat(service.open(form + "/rules").status()).isEqualTo(403);
        assertThat(browser(SERVICE, Role.READER).open(period).page().select("main form"))
                .isEmpty();
        TestingBrowser panel = browser(TestingRegister.PANEL, Role.BODY_OFFICER);
        assertThat(panel.open(form).status()).isEqualTo(404);
        assertThat(panel.open("/returns").text()).doesNotContain(name);
    }

    @Test
    void a_moved_vantage_edits_nothing() {
        designed(liaison());

        TestingBrowser.Shown then = service().open(period + "?on=2023-07-01");

        assertThat(then.page().select("main form[method=post]")).isEmpty();
    }

    @Test
    void a_day_on_which_no_period_begins_is_not_there() {
        designed(liaison());
        TestingBrowser service = service();

        assertThat(service.open(form + "/periods/2023-05-01").status()).isEqualTo(404);
        assertThat(service.open(form + "/periods/2023-02-30").status()).isEqualTo(404);
        assertThat(service.open("/returns/no-such-form").status()).isEqualTo(404);
    }

    @Test
    void a_design_is_checked_before_anything_is_stored() {
        TestingBrowser liaison = liaison();

        TestingBrowser.Shown wrong = designed(liaison, "lines", "Contacts", "due", "soon");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Give each line a name and a unit", "Enter a whole number, such as 30");
        assertThat(designed(liaison, "begins-month", "5").text()).contains("No such period begins on 2023-05-01");
        assertThat(liaison.open(form).status()).isEqualTo(404);
    }

    @Test
    void a_form_takes_rules_away_a_later_version_and_its_end() {
        TestingBrowser liaison = liaison();
        withRule(liaison, "soft");
        liaison.submit(
                follow(liaison, liaison.open(form), "Take a rule away"), Map.of("rule", "1", "because", "Too low"));
        assertThat(liaison.open(form).text()).contains("No rule checks what is filled in.");

        TestingBrowser.Shown version = liaison.submit(
                follow(liaison, liaison.open(form), "Design a later version"),
                design("begins-month", "7", "lines", "Contacts; count; Contacts (" + name + ")"));
        assertThat(version.text()).contains("Version 2 asks from 1 July 2023 on");

        TestingBrowser.Shown ended = liaison.submit(
                follow(liaison, liaison.open(form), "End the form"),
                Map.of(
                        "begins-day",
                        "1",
                        "begins-month",
                        "10",
                        "begins-year",
                        "2023",
                        "because",
                        "The service ended."));
        assertThat(ended.text()).contains("It asks for nothing from 1 October 2023 on. The service ended.");
        assertThat(ended.page().select("main .govuk-task-list a").eachText())
                .containsExactly(
                        "July to September 2023 (quarter 2 of 2023/24)", "April to June 2023 (quarter 1 of 2023/24)");
    }
}
