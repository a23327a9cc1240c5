package org.plumbline.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.DemonstrationTest;
import org.plumbline.TestingBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the story's figures say, and what they cannot say. */
@DemonstrationTest
class MeasuresOfTheStoryTest {
    @LocalServerPort
    int port;

    private TestingBrowser browser = new TestingBrowser(0);

    @BeforeEach
    void sign_in() {
        browser = new TestingBrowser(port);
        browser.signIn("liaison@plumbline.example", DemonstrationTest.Loaded.password());
    }

    private String measure(String id, String query) {
        return browser.open("/measures/" + id + query).text();
    }

    @Test
    void the_backlog_of_online_child_abuse_fell_by_more_than_chance() {
        assertThat(measure("ocset-packages-waiting", ""))
                .contains(
                        "81 packages in May 2023, 21 packages on 17 August 2023: improving, more than chance.",
                        "−60 packages (−74.1%)",
                        "told by the force");
    }

    @Test
    void in_november_2023_nobody_but_the_force_the_inspectorate_and_the_office_knew_the_figure_of_june() {
        assertThat(measure("ocset-packages-waiting", "?on=2023-11-24&known=2023-11-24T09:00"))
                .contains("81 packages on 8 June 2023");
        TestingBrowser panel = new TestingBrowser(port);
        panel.signIn("panel.member@plumbline.example", DemonstrationTest.Loaded.password());
        assertThat(panel.open("/measures/ocset-packages-waiting?on=2023-11-24&known=2023-11-24T09:00")
                        .text())
                .contains("No figure is known.");
    }

    @Test
    void three_definitions_of_the_outcome_rate_never_share_a_line() {
        assertThat(measure("offences-brought-to-justice-annual", ""))
                .contains("3.6%")
                .doesNotContain("8%", "11%");
        assertThat(measure("positive-outcome-rate-annual", "")).contains("8%").doesNotContain("3.6%");
        assertThat(measure("outcome-rate-weekly", "")).contains("11%");
    }

    @Test
    void a_misprinted_year_is_kept_beside_its_correction() {
        assertThat(measure("outcome-rate-weekly", ""))
                .contains("4 December 2013", "corrected by a later statement", "4 December 2023 to 10 December 2023");
        assertThat(measure("outcome-rate-weekly", "?on=2023-12-20&known=2023-12-20"))
                .contains("4 December 2013")
                .doesNotContain("corrected by a later statement");
    }

    @Test
    void claims_are_held_against_the_figures_known_then_and_now() {
        assertThat(measure("arms-assessments-outstanding", ""))
                .contains(
                        "By the figures known then: cannot be told. No figure is known that speaks of a time up to 23"
                                + " November 2023.",
                        "By those known now: cannot be told.");
        assertThat(measure("ocset-packages-waiting", ""))
                .contains("The last figure up to 30 September 2023 is 21 packages on 17 August 2023, 44 days before");
    }

    @Test
    void a_measure_that_is_not_sustained_stops_a_finding_from_closing() {
        String finding = browser.open("/measures/investigations-effective")
                .page()
                .select("main a[href^=/findings/]")
                .attr("href");

        assertThat(browser.open(finding).text())
                .contains(
                        "“Investigations judged effective” should reach 80% 2 times in a row; it holds for 0 figures.");
        assertThat(browser.open(finding + "/views/measure").text())
                .contains("54.0% (54 of 100)", "Not sustained: it holds for 0 of 2.");
    }

    @Test
    void every_published_figure_is_in_and_what_cannot_be_right_is_found_with_its_sum() {
        assertThat(browser.open("/measures/files").text()).contains("figures in");
        assertThat(browser.open("/measures/contradictions").text())
                .contains(
                        "6 + 18 + 9 = 33; stated 66",
                        "2,988 + 1,174 = 4,162; stated 4,163",
                        "3,022 + 1,010 = 4,032; stated 4,222",
                        "1,243 + 12 = 1,255; stated 1,257");
    }

    @Test
    void figures_of_different_areas_and_forces_do_not_disagree() {
        assertThat(browser.open("/measures/contradictions").text())
                .contains("22 GBP million", "27 GBP million")
                .doesNotContain("by its return states", "Home Office states");
    }

    @Test
    void dates_that_cannot_be_right_are_found_with_the_days_counted() {
        assertThat(browser.open("/measures/contradictions").text())
                .contains(
                        "Stated: 23 December 2023; the document is of 18 December 2023, 5 days earlier.",
                        "It would fit as 23 November 2023, one month earlier.",
                        "3 dates: 28 November 2023",
                        "4 December 2013 is a Wednesday; stated: Monday.",
                        "Stated: 20 December 2024; the document is of 3 January 2024, 352 days earlier.",
                        "15 January 2025",
                        "It would fit as January 2024, one year later.",
                        "After 23 comes 24; stated 23/34.",
                        "The last day of the revisits on three causes of concern: 2 dates",
                        "to 2 May 2024 (the first revisit ends) 160 days; to 22 May 2024 (the second revisit ends) 180 days;"
                                + " to 13 June 2024 (the only visit in June ends, a thematic one) 202 days; 6 months end on"
                                + " 24 May 2024");
    }

    @Test
    void a_measure_can_be_had_as_a_file_of_each_kind() {
        assertThat(new String(
                        browser.fetch("/measures/ocset-packages-waiting/figures.csv")
                                .body(),
                        StandardCharsets.UTF_8))
                .contains("81", "West Midlands Police, told to HMICFRS");
        assertThat(new String(
                        browser.fetch("/measures/ocset-packages-waiting/figures.json")
                                .body(),
                        StandardCharsets.UTF_8))
                .contains("\"asAt\" : \"2023-05\"");
        assertThat(new String(
                        browser.fetch("/measures/ocset-packages-waiting/figures.svg")
                                .body(),
                        StandardCharsets.UTF_8))
                .startsWith("<?xml")
                .contains("Source:");
        for (String kind : new String[] {"xlsx", "ods"}) {
            assertThat(browser.fetch("/measures/ocset-packages-waiting/figures." + kind)
                            .body())
                    .startsWith("PK".getBytes(StandardCharsets.UTF_8));
        }
    }
}
