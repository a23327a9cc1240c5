package org.plumbline.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.DemonstrationTest;
import org.plumbline.TestingBrowser;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.RealityTest;
import org.plumbline.evidence.RealityTests;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.responses.Response;
import org.plumbline.responses.Responses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the demonstration holds as evidence, and what became of the reports that had to be answered. */
@DemonstrationTest
class AnsweredTest {
    private static final String PEEL = "west-midlands-police-peel-2023-25";
    private static final String PANEL = "west-midlands-police-and-crime-panel";

    @LocalServerPort
    int port;

    @Autowired
    Evidence evidence;

    @Autowired
    RealityTests tests;

    @Autowired
    Responses responses;

    private static Vantage on(LocalDate day, String organisation) {
        return Vantage.at(day, Instant.parse(day + "T23:00:00Z"), Viewer.of(organisation));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-08, 0, 0",
        "2024-01-09, 2, 2",
        "2024-04-16, 3, 2",
        "2024-06-18, 3, 2",
        "2024-06-19, 3, 3",
    })
    void evidence_for_the_packages_that_waited_comes_in_piece_by_piece(LocalDate day, int force, int panel) {
        assertThat(evidence.count(PEEL + ".CoC-4.R-2", on(day, "west-midlands-police")))
                .isEqualTo(force);
        assertThat(evidence.count(PEEL + ".CoC-4.R-2", on(day, PANEL))).isEqualTo(panel);
    }

    @Test
    void two_reality_tests_are_told_and_called_assumed() {
        Vantage autumn = on(LocalDate.of(2024, 9, 30), "west-midlands-police");

        List<RealityTest> told = tests.all(autumn);

        assertThat(told).hasSize(2);
        assertThat(told.stream().filter(test -> test.retestLate(autumn.asAt()))).hasSize(1);
        assertThat(told)
                .allSatisfy(test -> assertThat(tests.history(test.id(), autumn)
                                .getFirst()
                                .source()
                                .place())
                        .contains("assumed for the demonstration"));
    }

    @Test
    void the_panel_reads_the_response_to_the_report_of_december_from_the_day_of_its_publication() {
        assertThat(responses.to(PEEL, on(LocalDate.of(2024, 2, 13), PANEL))).isEmpty();

        Response response =
                responses.to(PEEL, on(LocalDate.of(2024, 2, 14), PANEL)).getFirst();

        assertThat(response.latest().orElseThrow().answers()).hasSize(23);
        assertThat(response.latest().orElseThrow().due()).isEqualTo(LocalDate.of(2024, 2, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-07, due in 1 day",
        "2024-07-08, due today",
        "2024-07-09, late by 1 day",
    })
    void the_report_on_serious_and_organised_crime_stays_unanswered(String day, String standing) {
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn("panel.member@plumbline.example", DemonstrationTest.Loaded.password());

        assertThat(browser.open("/responses?on=" + day + "&known=" + day + "T23:00")
                        .text())
                .contains("8 July 2024", "no response is known, " + standing);
    }
}
