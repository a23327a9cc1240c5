package org.plumbline.rules.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.TestingBrowser.Shown;
import org.plumbline.TestingClock;
import org.plumbline.people.OrganisationFact;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.Users;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Source;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlumblineTest
class RulePagesTest {
    private static final String PASSWORD = "three words unlike";
    private static final String S55 = "/rules/s55.days";
    private static int forces;

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Organisations organisations;

    @Autowired
    TestingClock.Settable clock;

    private String force = "";
    private String panel = "";

    @BeforeEach
    void a_force_and_its_panel() {
        force = establish("force-of-rules-" + ++forces, OrganisationType.FORCE);
        panel = establish("panel-of-rules-" + forces, OrganisationType.SCRUTINY_PANEL);
    }

    private String establish(String slug, OrganisationType type) {
        organisations.establish(
                slug,
                new OrganisationFact.Established("Name of " + slug, type.code(), LocalDate.of(2000, 1, 1), null),
                Actor.SYSTEM,
                Source.enteredHere());
        return slug;
    }

    private TestingBrowser browser(String organisation, Role role) {
        String name = "user-" + System.nanoTime() + "@plumbline.example";
        users.setPassword(
                users.create(name, "Head of standards", organisation, Set.of(role))
                        .id(),
                PASSWORD);
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private static Map<String, String> typed(String value, LocalDate from) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "value", value,
                "reason", "Agreed <b>with</b> the office",
                "source", "Letter of the office",
                "confidence", "L"));
        typed.put("from-day", String.valueOf(from.getDayOfMonth()));
        typed.put("from-month", String.valueOf(from.getMonthValue()));
        typed.put("from-year", String.valueOf(from.getYear()));
        return typed;
    }

    private Shown change(TestingBrowser browser, Map<String, String> typed) {
        return browser.submit(browser.open(S55 + "/amendment"), "/amendment", typed);
    }

    private LocalDate today() {
        return London.dateAt(clock.instant());
    }

    @Nested
    class Access {
        @ParameterizedTest
        @ValueSource(strings = {"/rules", S55, S55 + "/amendment", S55 + "/retraction?entry=1"})
        void nobody_who_has_not_signed_in_sees_a_rule(String path) {
            assertThat(new TestingBrowser(port).open(path).path()).startsWith("/sign-in?to=");
        }

        @Test
        void a_reader_counts_and_changes_nothing() {
            TestingBrowser reader = browser(force, Role.READER);

            assertThat(reader.open(S55).page().select("main a[href*=amendment]"))
                    .isEmpty();
            assertThat(reader.open(S55 + "/amendment").status()).isEqualTo(403);
            assertThat(reader.open(S55 + "/retraction?entry=1").status()).isEqualTo(403);
        }

        @ParameterizedTest
        @CsvSource({"LIAISON_OFFICER", "SENIOR_OFFICER", "ADMINISTRATOR"})
        void those_who_manage_findings_and_administrators_change_a_rule(Role role) {
            TestingBrowser browser = browser(force, role);

            assertThat(browser.open(S55).page().select("main a[href=" + S55 + "/amendment]"))
                    .hasSize(1);
            assertThat(browser.open(S55 + "/amendment").status()).isEqualTo(200);
        }

        @Test
        void the_panel_sees_a_change_only_when_it_is_named_and_counts_as_before() {
            TestingBrowser liaison = browser(force, Role.LIAISON_OFFICER);
            TestingBrowser member = browser(panel, Role.READER);
            change(liaison, typed("42", today().minusDays(2)));

            assertThat(member.open(S55).page().select("main").text()).doesNotContain("Agreed", "Name of " + force);

            Map<String, String> named = typed("49", today().minusDays(1));
            named.put("seen", panel);
            change(liaison, named);

            assertThat(member.open(S55).page().select("main").text())
                    .contains("How others count", "49 inclusive days from", "Name of " + force);
            assertThat(member.open("/rules?q=s55.days").text())
                    .contains("56 days")
                    .doesNotContain("49 days");
        }
    }

    @Nested
    class The_list {
        @Test
        void shows_each_rule_with_value_validity_source_and_badge() {
            Shown shown = browser(force, Role.READER).open("/rules");

            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.page().select("main tbody tr")).hasSizeGreaterThan(80);
            assertThat(row(shown, "s55.days"))
                    .contains("56 days, beginning with the day itself", "from 2 May 2017", "Police Act 1996")
                    .doesNotContain("not verified", "changed here");
            assertThat(row(shown, "mappa.meeting.level-2")).contains("84 days after", "not verified");
            assertThat(row(shown, "precept.review")).contains("the next 8 February");
        }

        @ParameterizedTest
        @CsvSource({"s55.days,1", "S55.DAYS COMMENTS,1", "zymurgy,0"})
        void is_narrowed_by_words(String words, int found) {
            Shown shown = browser(force, Role.READER).open("/rules?q=" + words.replace(' ', '+'));

            assertThat(shown.page().select("main tbody tr")).hasSize(found);
            assertThat(shown.page().select("input[name=q]").attr("value")).isEqualTo(words);
        }

        @Test
        void is_reached_from_the_reports() {
            assertThat(browser(force, Role.READER).open("/reports").page().select("main a[href=/rules]"))
                    .hasSize(1);
        }

        @Test
        void marks_what_the_organisation_changed_and_what_is_to_come() {
            TestingBrowser browser = browser(force, Role.LIAISON_OFFICER);
            change(browser, typed("42", today()));
            change(browser, typed("28", today().plusYears(1)));

            assertThat(row(browser.open("/rules"), "s55.days"))
                    .contains("42 days", "changed here", "not verified", "Then 28 days");
            assertThat(browser.open("/rules?q=changed+here").page().select("main tbody tr"))
                    .hasSize(1);
        }

        private static String row(Shown shown, String key) {
            return shown.page().select("main tbody tr").stream()
                    .filter(row -> row.select("th a").text().equals(key))
                    .findFirst()
                    .orElseThrow()
                    .text();
        }
    }

    @Nested
    class Counting {
        @ParameterizedTest
        @CsvSource({
            "s55.days,22,12,2023,15 February 2024,beginning with the day itself",
            "s55.days,14,5,2024,8 July 2024,Day 1 is Tuesday 14 May 2024",
            "rec.due.within-six-months,22,12,2023,22 June 2024,6 calendar months after",
            "panel.papers,18,12,2023,8 December 2023,Days that were not counted: 4"
        })
        void gives_the_date_and_how_it_was_counted(
                String key, String day, String month, String year, String date, String how) {
            Shown shown = counted(key, day, month, year, "");

            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.page().select("#counted strong").text()).isEqualTo(date);
            assertThat(shown.page().select("#counted").text()).contains(how);
        }

        @Test
        void names_each_day_that_did_not_count_and_why() {
            assertThat(counted("panel.papers", "18", "12", "2023", "")
                            .page()
                            .select("#counted li")
                            .eachText())
                    .contains("17 December 2023: weekend (Sunday)");
        }

        @Test
        void of_hours_takes_the_time_and_gives_the_moment() {
            assertThat(counted("dvds.steps.initial", "30", "3", "2024", "&time=14:30")
                            .page()
                            .select("#counted strong")
                            .text())
                    .isEqualTo("31 March 2024 at 15:30");
        }

        @Test
        void of_hours_refuses_a_time_that_is_none() {
            assertThat(counted("dvds.steps.initial", "30", "3", "2024", "&time=25:00")
                            .page()
                            .select("#time-error")
                            .text())
                    .contains("such as 14:30");
        }

        @ParameterizedTest
        @CsvSource({
            "31,2,2024,real date",
            "1,1,999999999,real date",
            "x,1,2024,real date",
            "1,5,2017,The table has no rule s55.days for 1 May 2017"
        })
        void of_what_cannot_be_counted_says_so_beside_the_date(String day, String month, String year, String sentence) {
            Shown shown = counted("s55.days", day, month, year, "");

            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.page().select(".govuk-error-message").text()).contains(sentence);
            assertThat(shown.page().select(".govuk-error-summary a").attr("href"))
                    .isEqualTo("#day-day");
        }

        @Test
        void goes_by_the_value_that_holds_on_the_day() {
            TestingBrowser browser = browser(force, Role.LIAISON_OFFICER);
            change(browser, typed("42", LocalDate.of(2024, 1, 1)));

            assertThat(browser.open(S55 + "?day-day=31&day-month=12&day-year=2023")
                            .page()
                            .select("#counted")
                            .text())
                    .contains("56 days");
            assertThat(browser.open(S55 + "?day-day=1&day-month=1&day-year=2024")
                            .page()
                            .select("#counted")
                            .text())
                    .contains("42 days", "(not verified)", "11 February 2024");
        }

        private Shown counted(String key, String day, String month, String year, String more) {
            return browser(force, Role.READER)
                    .open("/rules/" + key + "?day-day=" + day + "&day-month=" + month + "&day-year=" + year + more);
        }
    }

    @Nested
    class Changing {
        @Test
        void leaves_the_earlier_value_in_the_history_with_reason_who_and_when() {
            LocalDate from = today().plusDays(30);
            Shown shown = change(browser(force, Role.LIAISON_OFFICER), typed("42", from));

            assertThat(shown.path()).isEqualTo(S55);
            List<String> rows = shown.page().select("main tbody tr").eachText();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst()).contains("56 days", "Comes with Plumbline");
            assertThat(rows.getLast())
                    .contains("42 days", "Agreed <b>with</b> the office.", "Letter of the office", "not verified")
                    .contains("Head of standards", "Name of " + force, "Correct", "Retract");
            assertThat(shown.page().select("main tbody b")).isEmpty();
        }

        @Test
        void asks_for_value_day_reason_source_and_confidence() {
            TestingBrowser browser = browser(force, Role.LIAISON_OFFICER);
            Shown shown = browser.submit(browser.open(S55 + "/amendment"), "/amendment", Map.of("value", "soon"));

            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.page().select(".govuk-error-summary a").eachText())
                    .containsExactly(
                            "“soon” is no value for the unit inclusive-days.",
                            "Enter the day from which the value holds",
                            "Say why the rule changes",
                            "Name the Act, document or decision it comes from",
                            "Choose how sure this is");
            assertThat(browser.open(S55).page().select("main tbody tr")).hasSize(1);
        }

        @Test
        void what_the_table_cannot_take_is_refused_beside_the_day() {
            Shown shown = change(browser(force, Role.LIAISON_OFFICER), typed("42", LocalDate.of(2016, 1, 1)));

            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.page().select("#from-error").text()).contains("The table has no rule s55.days");
            assertThat(shown.page().select("input[name=value]").attr("value")).isEqualTo("42");
        }

        @Test
        void can_be_corrected_and_retracted_and_everything_stays() {
            TestingBrowser browser = browser(force, Role.LIAISON_OFFICER);
            Shown changed = change(browser, typed("42", today()));

            Shown form = browser.open(changed.page().select("a[href*=corrects]").attr("href"));
            assertThat(form.page().select("input[name=value]").attr("value")).isEqualTo("42");
            Shown corrected = browser.submit(
                    form,
                    changed.page().select("a[href*=corrects]").attr("href").replace(S55, ""),
                    Map.of("value", "49"));
            assertThat(corrected.text()).contains("49 days", "Changes that do not count", "Corrected by entry");

            Shown retracted = browser.submit(
                    browser.open(corrected.page().select("a[href*=retraction]").attr("href")),
                    Map.of("reason", "Another rule was meant"));
            assertThat(retracted.page().select("main tbody tr")).hasSize(1);
            assertThat(retracted.text()).contains("Retracted by entry", "Another rule was meant.");
        }

        @Test
        void is_not_offered_from_another_day() {
            TestingBrowser browser = browser(force, Role.LIAISON_OFFICER);
            change(browser, typed("42", today()));
            String moved = "?on=" + today() + "&known=" + today().minusDays(1);

            Shown shown = browser.open(S55 + moved);
            assertThat(shown.page().select("main a[href*=amendment], main a[href*=retraction]"))
                    .isEmpty();
            assertThat(shown.page().select("main tbody tr")).hasSize(1);
            assertThat(shown.page().select("main form[action=" + S55 + "] input[name=known]"))
                    .hasSize(1);
            assertThat(browser.open(S55 + "/amendment" + moved).status()).isEqualTo(409);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/s99.days", "/rules/nothing", "/rules/s99.days/amendment"})
    void a_rule_that_is_not_there_is_not_found(String path) {
        Shown shown = browser(force, Role.LIAISON_OFFICER).open(path);

        assertThat(shown.status()).isEqualTo(404);
        assertThat(shown.text()).contains("There is no rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules", S55, S55 + "/amendment"})
    void every_page_has_one_heading(String path) {
        assertThat(browser(force, Role.LIAISON_OFFICER).open(path).page().select("h1"))
                .hasSize(1);
    }
}
