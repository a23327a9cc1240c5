package org.plumbline.measures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.findings.TestingRegister;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.record.Entries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class MeasurePagesTest {
    private static final String PASSWORD = "three words unlike";
    private static int tests;

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
    private String measure = "";
    private TestingRegister register;
    private TestingBrowser liaison;

    @BeforeEach
    void a_measure_of_its_own() {
        register = new TestingRegister(entries, organisations, transactions, "measure-pages-" + ++tests);
        register.organisations();
        liaison = browser(TestingRegister.FORCE, Role.LIAISON_OFFICER);
        name = "Visits late " + tests;
        measure = "/measures/visits-late-" + tests;
        Map<String, String> answers = new HashMap<>(Map.of(
                "name", name,
                "counts", "Visits that were due and not made.",
                "unit", "visits",
                "good", "lower",
                "basis", "not-said",
                "source", "cases",
                "cadence", "monthly",
                "seen", "force"));
        TestingBrowser.Shown defined = liaison.submit(liaison.open("/measures/new"), "/measures", answers);
        assertThat(defined.text()).contains("Recorded.", name);
    }

    private TestingBrowser browser(String organisation, Role role) {
        User user = users.create(
                "user-" + System.nanoTime() + "@plumbline.example", "Somebody", organisation, Set.of(role));
        users.setPassword(user.id(), PASSWORD);
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(user.signInName(), PASSWORD);
        return browser;
    }

    private TestingBrowser.Shown follow(String words) {
        String address = liaison.open(measure)
                .page()
                .select("main a:contains(" + words + ")")
                .attr("href");
        assertThat(address).as("a link “%s”", words).isNotEmpty();
        return liaison.open(address);
    }

    private TestingBrowser.Shown record(String words, Map<String, String> typed) {
        TestingBrowser.Shown form = follow(words);
        return liaison.submit(form, form.page().select("main form[method=post]").attr("action"), typed);
    }

    private void state(String value, String end) {
        assertThat(record("A figure", Map.of("value", value, "end", end, "by", "The force", "document", "A paper"))
                        .text())
                .contains("Recorded.");
    }

    @Test
    void a_target_is_set_and_given_up() {
        state("14", "2024-03-31");
        assertThat(record("A target", Map.of("value", "0", "setter", "The force", "document", "The plan"))
                        .text())
                .contains("Recorded.", "Target");

        assertThat(record("That the target is given up", Map.of("document", "The board’s minutes"))
                        .status())
                .isEqualTo(422);
        TestingBrowser.Shown given =
                record("That the target is given up", Map.of("because", "It was never agreed.", "document", "Minutes"));
        assertThat(given.text()).contains("Recorded.");
        assertThat(given.page().select("main a:contains(That the target is given up)"))
                .isEmpty();
    }

    @Test
    void limits_are_calculated_anew_only_where_somebody_understands_why_and_that_can_be_taken_back() {
        state("14", "2024-03-31");
        Map<String, String> answers = new HashMap<>(Map.of(
                "begins-day", "3",
                "begins-month", "4",
                "begins-year", "2023",
                "because", "Local policing areas replaced the old model on that day.",
                "understood", "no"));
        assertThat(record("Limits anew from a day", answers).text())
                .contains("only where somebody understands what made the process another one");
        assertThat(liaison.open(measure).page().select("main a:contains(limits are not calculated anew)"))
                .isEmpty();

        answers.put("understood", "yes");
        assertThat(record("Limits anew from a day", answers).text()).contains("Recorded.", "3 April 2023");
        TestingBrowser.Shown back = record(
                "limits are not calculated anew",
                Map.of("begins", LocalDate.of(2023, 4, 3).toString(), "because", "The day was another."));
        assertThat(back.text()).contains("Recorded.");
        assertThat(back.page().select("main a:contains(limits are not calculated anew)"))
                .isEmpty();
    }

    @Test
    void a_measure_tests_a_finding_until_that_is_taken_back() {
        state("14", "2024-03-31");
        String finding = register.confirm(
                "CoC-1", FindingKind.CAUSE_OF_CONCERN, "Visits are made in time", null, TestingRegister.inside());
        assertThat(record("That it tests a finding", Map.of("finding", finding, "target", "0", "periods", "3"))
                        .text())
                .contains("Recorded.", "3 times in a row. It holds for 0.");
        assertThat(record("tests a finding no more", Map.of("finding", finding, "because", "Another tests it."))
                        .text())
                .contains("Recorded.")
                .doesNotContain("times in a row");
    }

    @Test
    void a_form_that_nobody_drew_is_not_there() {
        assertThat(liaison.open(measure + "/nothing").status()).isEqualTo(404);
    }

    @Test
    void a_long_line_is_shown_by_its_last_points_and_whole_where_somebody_wants_it() {
        StringBuilder rows = new StringBuilder();
        for (int month = 0; month < 61; month++) {
            LocalDate last = LocalDate.of(2019, 1, 1).plusMonths(month + 1L).minusDays(1);
            rows.append(
                    "%s,%d,visits,%s,%s,,The force%n".formatted(name, 30 + month % 7, last.withDayOfMonth(1), last));
        }
        TestingBrowser.Shown taken =
                liaison.submit(offered(liaison, rows.toString()), "/taking", Map.of("seen", "force"));
        assertThat(taken.text()).contains("Taken in.");

        TestingBrowser.Shown page = liaison.open(measure);
        assertThat(rows(page)).containsExactly(60, 25);
        assertThat(page.page().select("main table").text()).doesNotContain("January 2019");
        TestingBrowser.Shown whole = liaison.open(
                page.page().select("main a:contains(Show all 61 statements)").attr("href"));
        assertThat(rows(whole)).containsExactly(61, 61);
        assertThat(whole.page().select("main table").text()).contains("January 2019");
        assertThat(whole.text()).doesNotContain("Show all");
    }

    /** How many rows the tables have: beneath the chart, and of what was stated. */
    private static List<Integer> rows(TestingBrowser.Shown page) {
        return page.page().select("main table").stream()
                .map(table -> table.select("tbody tr").size())
                .toList();
    }

    private TestingBrowser.Shown offered(TestingBrowser browser, String rows) {
        return browser.upload(
                browser.open("/measures/import"),
                "late.csv",
                "measure,value,unit,period_start,period_end,as_at,stated_by\n" + rows,
                Map.of("document", "Monthly return", "area", TestingRegister.FORCE, "source", "cases"));
    }

    @Test
    void a_file_is_seen_before_it_is_taken_and_withdrawn_only_by_those_who_took_it() {
        TestingBrowser.Shown preview = offered(
                liaison,
                name + ",15,visits,,,2024-04-30,The force\n" + name + ",about 20,visits,,,2024-05-31,The force\n");
        assertThat(preview.text()).contains("would be read as 20");

        TestingBrowser.Shown asked = liaison.submit(preview, "/taking", Map.of("seen", "force"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Choose what to do with the doubtful rows");
        TestingBrowser.Shown taken = liaison.submit(asked, "/taking", Map.of("seen", "oversight", "doubtful", "leave"));
        assertThat(taken.text()).contains("Taken in.");
        assertThat(liaison.open(measure).text()).contains("15 visits").doesNotContain("20 visits");

        String withdrawal = taken.page().select("main a:contains(Withdraw)").attr("href");
        TestingBrowser panel = browser(TestingRegister.PANEL, Role.BODY_OFFICER);
        assertThat(panel.open(withdrawal).status()).isIn(403, 404);
        TestingBrowser.Shown form = liaison.open(withdrawal);
        assertThat(form.text()).contains("1 figures of Monthly return.");
        TestingBrowser.Shown silent = liaison.submit(form, "/withdrawal", Map.of("because", ""));
        assertThat(silent.status()).isEqualTo(422);
        TestingBrowser.Shown gone = liaison.submit(form, "/withdrawal", Map.of("because", "The month was wrong."));
        assertThat(gone.text()).contains("Withdrawn.", "withdrawn: The month was wrong.");
        assertThat(liaison.open(measure).text()).doesNotContain("15 visits");
        assertThat(liaison.submit(form, "/withdrawal", Map.of("because", "Twice."))
                        .text())
                .contains("These figures are withdrawn already.");
    }
}
