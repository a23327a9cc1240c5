package org.plumbline.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.DemonstrationTest;
import org.plumbline.TestingBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the overview of the story says on days on which it mattered. */
@DemonstrationTest
class OverviewOfTheStoryTest {
    @LocalServerPort
    int port;

    private String overview(String who, String query) {
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(who, DemonstrationTest.Loaded.password());
        return browser.open("/" + query).text();
    }

    @Test
    void six_days_before_christmas_the_commissioners_office_sees_what_comes_and_what_waits() {
        assertThat(overview("analyst@plumbline.example", "?on=2023-12-19&known=2023-12-19"))
                .contains(
                        "has been in Engage, the inspectorate’s enhanced monitoring, for 25 days, since 24 November 2023",
                        "16 January 2024: Policing Performance Oversight Group",
                        "Out of Engage, set by Police and Crime Commissioner for 31 March 2024. Still to come, in 103 days.",
                        "10 questions are unanswered");
    }

    @Test
    void on_the_morning_of_the_announcement_the_panel_saw_nothing_of_it_before_ten() {
        String before = overview("panel.member@plumbline.example", "?on=2023-11-24&known=2023-11-24T09:59");
        String after = overview("panel.member@plumbline.example", "?on=2023-11-24&known=2023-11-24T10:05");

        assertThat(before).contains("is in routine monitoring (Scan)").doesNotContain("in Engage,");
        assertThat(after).contains("has been in Engage");
    }

    @Test
    void in_october_2024_each_cause_shows_its_three_facts_its_actions_and_its_evidence() {
        assertThat(overview("deputy@plumbline.example", "?on=2024-10-01&known=2024-10-01"))
                .contains(
                        "is in routine monitoring (Scan), and has been since 18 September 2024",
                        "One of four causes of concern is open.",
                        "outcome achieved, judged 23 July 2024",
                        "closed, by the inspectorate, 23 July 2024",
                        "Of 5 recommendations: 3 closed, 2 late.",
                        "pieces of evidence.",
                        "actions: ");
    }
}
