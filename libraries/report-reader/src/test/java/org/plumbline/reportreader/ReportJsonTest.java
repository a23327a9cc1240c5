package org.plumbline.reportreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.reportreader.InspectionReport.Due;
import org.plumbline.reportreader.InspectionReport.Figure;
import org.plumbline.reportreader.InspectionReport.Finding;
import org.plumbline.reportreader.InspectionReport.Judgment;
import org.plumbline.reportreader.InspectionReport.Source;
import org.plumbline.reportreader.InspectionReport.Warning;

class ReportJsonTest {

    @Test
    void every_field_is_written_under_its_name_and_unknown_is_null() {
        InspectionReport report = new InspectionReport(
                "Northshire Police",
                null,
                LocalDate.of(2024, 5, 2),
                "A \"title\"",
                List.of(
                        new Judgment("Investigating crime", Grade.REQUIRES_IMPROVEMENT),
                        new Judgment("Custody", Grade.UNGRADED)),
                List.of(new Finding(
                        "CoC-1/R-1",
                        FindingKind.RECOMMENDATION,
                        null,
                        "review",
                        "review;\nand report",
                        "CoC-1",
                        new Due("immediately", LocalDate.of(2024, 5, 2)),
                        new Source(0, 12, null))),
                List.of(),
                List.of(new Figure("3.6", "percent", null, "It is 3.6 percent.", new Source(4, 13, "Figures"))),
                List.of(new Warning("look", null)));

        assertThat(report.toJson())
                .isEqualTo(
                        "{\"force\":\"Northshire Police\",\"programme\":null,\"published\":\"2024-05-02\",\"title\":\"A \\\"title\\\"\","
                                + "\"judgments\":[{\"area\":\"Investigating crime\",\"grade\":\"Requires improvement\"},{\"area\":\"Custody\",\"grade\":\"ungraded\"}],"
                                + "\"findings\":[{\"ref\":\"CoC-1/R-1\",\"kind\":\"recommendation\",\"area\":null,\"title\":\"review\",\"text\":\"review;\\nand report\","
                                + "\"partOf\":\"CoC-1\",\"due\":{\"phrase\":\"immediately\",\"by\":\"2024-05-02\"},\"source\":{\"page\":null,\"line\":12,\"heading\":null}}],"
                                + "\"practice\":[],"
                                + "\"figures\":[{\"value\":\"3.6\",\"unit\":\"percent\",\"period\":null,\"text\":\"It is 3.6 percent.\",\"source\":{\"page\":4,\"line\":13,\"heading\":\"Figures\"}}],"
                                + "\"warnings\":[{\"message\":\"look\",\"source\":null}]}");
    }

    @Test
    void control_characters_and_broken_surrogates_are_escaped() {
        InspectionReport report = new InspectionReport(
                "a\u0001\\\ud800b\ud83d\ude80",
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(report.toJson()).startsWith("{\"force\":\"a\\u0001\\\\\\ud800b\ud83d\ude80\",");
    }
}
