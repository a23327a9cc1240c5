package org.plumbline.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.findings.TestingRegister;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Entries;
import org.plumbline.responses.TestingReport;
import org.plumbline.web.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class ResponsePagesTest {
    private static final String PASSWORD = "three words unlike";
    private static int reports;

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

    private String report = "";
    private String response = "";
    private String second = "";

    @BeforeEach
    void a_report() {
        TestingReport made = new TestingReport(entries, organisations, transactions, "answered-by-hand-" + ++reports);
        report = made.id();
        response = "/responses/" + made.response();
        second = made.recommendations().getLast();
    }

    private TestingBrowser browser(String organisation, Role... roles) {
        User user = users.create(
                "user-" + System.nanoTime() + "@plumbline.example", "Analyst", organisation, Set.of(roles));
        users.setPassword(user.id(), PASSWORD);
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(user.signInName(), PASSWORD);
        return browser;
    }

    private TestingBrowser body() {
        return browser(TestingReport.BODY, Role.BODY_OFFICER);
    }

    private TestingBrowser force() {
        return browser(TestingRegister.FORCE, Role.LIAISON_OFFICER);
    }

    private TestingBrowser panelMember() {
        return browser(TestingRegister.PANEL, Role.READER);
    }

    private TestingBrowser.Shown begin(TestingBrowser browser) {
        TestingBrowser.Shown all = browser.open("/responses");
        all.page()
                .select("main form")
                .removeIf(form -> !form.select("[name=report]").attr("value").equals(report));
        return browser.submit(all, Map.of());
    }

    private static TestingBrowser.Shown write(TestingBrowser browser, String path, String... answers) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            typed.put(answers[i], answers[i + 1]);
        }
        return browser.submit(browser.open(path), typed);
    }

    @Test
    void a_response_is_begun_written_by_both_sides_and_published_for_everybody() {
        TestingBrowser body = body();
        assertThat(body.open("/reports/" + report).page().select("main a:contains(Responses to reports)"))
                .isNotEmpty();
        TestingBrowser.Shown begun = begin(body);
        assertThat(begun.path()).isEqualTo(response);
        assertThat(begun.text()).contains("Begun, late by", "15 February 2024", "Incomplete", "R-2: Plan");
        body.submit(body.open(response + "/invitation"), Typed.boxed("by", LocalDate.of(2090, 1, 19)));
        write(force(), response + "/chief-officer-comments", "words", "The force accepts both.");
        write(body, response + "/comments", "words", "The Commissioner will watch.");
        write(body, response + "/answers/" + second.replace("R-2", "R-1"), "acts", "yes", "words", "Training goes on.");

        TestingBrowser.Shown refused = publish(body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Blank: what is said to R-2.", "What would help");
        assertThat(panelMember().open(response).status()).isEqualTo(404);
        assertThat(panelMember().fetch(response + ".pdf").statusCode()).isEqualTo(404);

        write(body, response + "/answers/" + second, "acts", "no", "words", "Plans are made already.");
        TestingBrowser.Shown published = publish(body);
        assertThat(published.text()).contains("Published on 14 February 2024, in time.");

        TestingBrowser.Shown read = panelMember().open(response);
        assertThat(read.text())
                .contains(
                        "The force accepts both.",
                        "The Commissioner will watch.",
                        "Why nothing is done: Plans are made already.")
                .doesNotContain("What is to be written");
        assertThat(panelMember().open("/responses").text()).contains("published on 14 February 2024, in time");
        assertThat(panelMember().open("/reports/" + report).text()).contains("Response of West Midlands P");
    }

    private TestingBrowser.Shown publish(TestingBrowser browser) {
        Map<String, String> typed = new HashMap<>(Typed.boxed("on", LocalDate.of(2024, 2, 14)));
        typed.put("where", "the website");
        return browser.submit(browser.open(response + "/publication"), typed);
    }

    @Test
    void a_draft_is_a_file_for_the_body_alone() {
        TestingBrowser body = body();
        begin(body);

        HttpResponse<byte[]> draft = body.fetch(response + ".html");

        assertThat(new String(draft.body(), StandardCharsets.UTF_8))
                .contains("OFFICIAL – DRAFT", "This response is not published", "Not written yet.");
        assertThat(draft.headers().firstValue("content-disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment").contains("-draft.html"));
        assertThat(force().fetch(response + ".html").statusCode()).isEqualTo(404);
    }

    @Test
    void only_a_local_policing_body_begins_one() {
        TestingBrowser panel = browser(TestingRegister.PANEL, Role.BODY_OFFICER);
        assertThat(panel.open("/responses").page().select("main form")).isEmpty();

        assertThat(panel.open("/responses/exemption?report=" + report).status()).isEqualTo(403);
        assertThat(force().open("/responses/exemption?report=" + report).status())
                .isEqualTo(403);
    }

    @Test
    void a_report_can_need_none_with_a_reason() {
        TestingBrowser body = body();
        TestingBrowser.Shown form = body.open("/responses/exemption?report=" + report);
        assertThat(body.submit(form, Map.of("reason", "")).text()).contains("Say why it needs no response");

        TestingBrowser.Shown all = body.submit(form, Map.of("reason", "A joint inspection"));

        assertThat(all.text()).contains("needs no response: A joint inspection");
    }

    @Test
    void an_answer_says_either_what_is_done_or_why_nothing_is() {
        TestingBrowser body = body();
        begin(body);

        TestingBrowser.Shown shown = write(body, response + "/answers/" + second, "words", "Something");

        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.text()).contains("Choose whether anything is done or proposed");
    }
}
