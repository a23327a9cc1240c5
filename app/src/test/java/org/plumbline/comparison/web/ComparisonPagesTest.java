package org.plumbline.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.DemonstrationTest;
import org.plumbline.TestingBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over the published figures of all forces that the demonstration brings. */
@DemonstrationTest
class ComparisonPagesTest {
    private static final String CHARGED =
            "/comparison?measure=home-office.outcome-share-of-offences&group=outcome:+Charged+or+summonsed"
                    + "&period=2025-01-01_2025-03-31";
    private static final String RATES = "/comparison?measure=home-office.crimes-per-1000&period=2024-04-01_2025-03-31";

    @LocalServerPort
    int port;

    private TestingBrowser browser = new TestingBrowser(0);

    @BeforeEach
    void sign_in() {
        browser = new TestingBrowser(port);
        browser.signIn("liaison@plumbline.example", DemonstrationTest.Loaded.password());
    }

    @Test
    void forces_stand_side_by_side_with_ours_marked() {
        TestingBrowser.Shown shown = browser.open(CHARGED);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.page().select("main td:contains(West Midlands Police)"))
                .isNotEmpty();
        assertThat(shown.text())
                .contains(
                        "None of 43 forces lies beyond the 99.8% limits",
                        "A rank by itself says nothing", "No list of most similar forces")
                .contains("Open Government Licence v3.0");
        assertThat(shown.page().select("svg")).isNotEmpty();
    }

    @Test
    void a_rate_by_residents_leaves_the_city_of_london_out_of_the_ranking() {
        TestingBrowser.Shown shown = browser.open(RATES);

        assertThat(shown.text()).contains("few residents");
        // 308,491 crimes of 3,036,605 residents are 101.59 per 1,000.
        assertThat(shown.page().select("tr:contains(West Midlands Police) td").text())
                .contains("101.59", "308,491 of 3,036,605");
        assertThat(shown.page().select("tr:contains(City of London Police) td").eachText())
                .first()
                .isEqualTo("–");
    }

    @Test
    void forces_without_a_figure_are_not_known_and_not_last() {
        TestingBrowser.Shown shown =
                browser.open("/comparison?measure=home-office.crimes-per-1000&period=2018-04-01_2019-03-31");

        assertThat(shown.text()).contains("Not known for 4 forces").contains("Dyfed-Powys Police");
    }

    @Test
    void a_list_of_most_similar_forces_is_loaded_with_version_and_day_and_used_from_that_day_on() {
        TestingBrowser panel = new TestingBrowser(port);
        panel.signIn("panel.officer@plumbline.example", DemonstrationTest.Loaded.password());
        TestingBrowser.Shown form = panel.open("/comparison/similar-forces");
        Map<String, String> answers = new HashMap<>(Map.of(
                "document", "A list for a test",
                "seen", "force",
                "table", "force_code,version,from,members\nWest Midlands,2024,yesterday,West Yorkshire|Merseyside\n"));
        TestingBrowser.Shown wrong = panel.submit(form, "/similar-forces", answers);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("should be a day such as 2024-04-01; found “yesterday”");
        answers.put("table", "force_code,version,from,members\nWest Midlands,2024,2024-04-01,Narnia\n");
        assertThat(panel.submit(form, "/similar-forces", answers).text()).contains("known by the name \"Narnia\"");

        answers.put(
                "table", "force_code,version,from,members\nWest Midlands,2025,2025-01-01,West Yorkshire|Merseyside\n");
        assertThat(panel.submit(form, "/similar-forces", answers).text()).contains("Recorded.");

        assertThat(panel.open(CHARGED).text())
                .contains("by the grouping 2025, in use from 1 January 2025: ", "similar to the one that is marked");
        assertThat(panel.open(CHARGED.replace("2025-01-01_2025-03-31", "2024-10-01_2024-12-31"))
                        .text())
                .contains("No list of most similar forces");
        assertThat(panel.open(CHARGED + "&known=2024-12-31").text()).doesNotContain("the grouping 2025");
        assertThat(browser.open(CHARGED).text()).doesNotContain("the grouping 2025");
        TestingBrowser member = new TestingBrowser(port);
        member.signIn("panel.member@plumbline.example", DemonstrationTest.Loaded.password());
        assertThat(member.open("/comparison/similar-forces").status()).isEqualTo(403);
    }

    @Test
    void what_is_known_of_the_areas_of_one_force_is_no_comparison_of_forces() {
        TestingBrowser.Shown shown = browser.open("/comparison");

        assertThat(shown.page().select("select[name=measure]").text()).doesNotContain("Patrols");
        assertThat(shown.text()).doesNotContain("These are plain counts");
        assertThat(shown.page().select("svg")).isNotEmpty();
    }

    @Test
    void an_unknown_measure_is_answered_with_a_sentence() {
        assertThat(browser.open("/comparison?measure=nothing").text()).contains("There is no measure of which");
    }

    @Test
    void the_page_of_a_measure_leads_to_the_comparison() {
        assertThat(browser.open("/measures/home-office.crimes-per-1000").page().select("main a[href^=/comparison]"))
                .isNotEmpty();
    }

    @Test
    void searches_by_ethnicity_stand_beside_the_residents_of_one_census() {
        TestingBrowser.Shown shown =
                browser.open("/disparity?force=west-midlands-police&period=home_office_2018-04-01_2019-03-31");

        // 2,972 of 164,069 are 18.11 per 1,000; 6,988 of 1,919,138 are 3.64: 4.97 times.
        assertThat(shown.text())
                .contains(
                        "census 2011", "18.11", "3.64", "4.97", "above 1.25", "812 searches of people who did not say");
    }

    @Test
    void a_scan_says_how_many_tests_it_made_and_leads_to_two_pages_of_one_force() {
        TestingBrowser.Shown scan = browser.open("/scan");

        assertThat(scan.text()).contains("tests were made", "Benjamini and Yekutieli", "stand out");
        TestingBrowser.Shown one = browser.open("/scan/west-midlands-police");
        assertThat(one.text()).contains("Which findings are open", "cause", "How sure that is");
        assertThat(new String(
                        browser.fetch("/scan/west-midlands-police/summary.pdf").body(),
                        0,
                        5,
                        StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(browser.open("/scan/nowhere").status()).isEqualTo(404);
    }

    @Test
    void what_stands_out_is_kept_as_an_entry() {
        TestingBrowser.Shown kept = browser.submit(browser.open("/scan"), "/scan/results", Map.of());

        assertThat(kept.path()).isEqualTo("/scan");
        assertThat(kept.text()).contains("What stands out now is kept.", "tests stood out");
    }
}
