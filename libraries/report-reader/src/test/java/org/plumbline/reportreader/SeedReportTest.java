package org.plumbline.reportreader;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.reportreader.InspectionReport.Due;
import org.plumbline.reportreader.InspectionReport.Finding;
import org.plumbline.reportreader.InspectionReport.Judgment;

/** The real report inside a panel's pack, held against the control table that was made by hand. */
class SeedReportTest {

    private static final List<String> AREAS = List.of(
            "Police powers and treating the public fairly and respectfully",
            "Preventing and deterring crime and antisocial behaviour, and reducing vulnerability",
            "Responding to the public",
            "Investigating crime",
            "Protecting vulnerable people",
            "Managing offenders and suspects",
            "Building, supporting and protecting the workforce",
            "Leadership and force management");

    @Test
    void the_report_is_found_in_the_pack_with_its_force_programme_and_day() {
        InspectionReport report = Documents.read(Shared.seed("001_"));

        assertThat(report.force()).isEqualTo("West Midlands Police");
        assertThat(report.programme()).isEqualTo("PEEL 2023–25");
        assertThat(report.published()).isEqualTo(LocalDate.of(2023, 12, 22));
        assertThat(report.title()).contains("An inspection of West Midlands Police");
    }

    @Test
    void the_eight_grades_are_those_of_the_sections() {
        InspectionReport report = Documents.read(Shared.seed("001_"));

        assertThat(report.judgments()).extracting(Judgment::area).isEqualTo(AREAS);
        assertThat(report.judgments())
                .extracting(Judgment::grade)
                .containsExactly(
                        Grade.ADEQUATE,
                        Grade.ADEQUATE,
                        Grade.REQUIRES_IMPROVEMENT,
                        Grade.INADEQUATE,
                        Grade.INADEQUATE,
                        Grade.INADEQUATE,
                        Grade.REQUIRES_IMPROVEMENT,
                        Grade.REQUIRES_IMPROVEMENT);
    }

    @Test
    void findings_come_to_4_causes_23_recommendations_and_17_areas_for_improvement() {
        InspectionReport report = Documents.read(Shared.seed("001_"));

        assertThat(count(report.findings(), FindingKind.CAUSE_OF_CONCERN)).isEqualTo(4);
        assertThat(count(report.findings(), FindingKind.RECOMMENDATION)).isEqualTo(23);
        assertThat(count(report.findings(), FindingKind.AREA_FOR_IMPROVEMENT)).isEqualTo(17);
        assertThat(count(report.practice(), FindingKind.INNOVATIVE_PRACTICE)).isEqualTo(6);
        assertThat(count(report.practice(), FindingKind.PROMISING_PRACTICE)).isEqualTo(2);
        assertThat(perArea(report.findings(), FindingKind.AREA_FOR_IMPROVEMENT).values())
                .containsExactly(1L, 2L, 3L, 2L, 2L, 1L, 3L, 3L);
        assertThat(perArea(report.findings(), FindingKind.CAUSE_OF_CONCERN))
                .containsExactly(Map.entry(AREAS.get(3), 1L), Map.entry(AREAS.get(4), 1L), Map.entry(AREAS.get(5), 2L));
        assertThat(perArea(report.practice(), FindingKind.INNOVATIVE_PRACTICE).values())
                .containsExactly(3L, 1L, 1L, 1L);
    }

    @Test
    void each_recommendation_belongs_to_its_cause_and_has_its_day() {
        InspectionReport report = Documents.read(Shared.seed("001_"));

        Map<String, Long> groups = report.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.RECOMMENDATION)
                .collect(groupingBy(finding -> finding.partOf() + " " + due(finding), LinkedHashMap::new, counting()));
        assertThat(groups)
                .containsExactly(
                        Map.entry("CoC-1 Within six months 2024-06-22", 5L),
                        Map.entry("CoC-2 Immediately 2023-12-22", 2L),
                        Map.entry("CoC-2 Within six months 2024-06-22", 2L),
                        Map.entry("CoC-3 Immediately 2023-12-22", 6L),
                        Map.entry("CoC-4 Immediately 2023-12-22", 8L));
    }

    @Test
    void every_finding_can_be_found_again_at_its_line() {
        String text = Shared.seed("001_");
        List<String> lines = text.lines().toList();
        InspectionReport report = Documents.read(text);

        assertThat(report.findings()).allSatisfy(finding -> {
            String line =
                    PlainText.squeeze(PlainText.of(lines.get(finding.source().line() - 1)));
            assertThat(line).contains(finding.title());
            assertThat(finding.text()).contains(finding.title());
        });
        assertThat(report.findings())
                .filteredOn(finding -> finding.partOf() != null)
                .extracting(finding -> finding.source().heading())
                .containsOnly("Recommendation", "Recommendations");
        assertThat(report.findings())
                .filteredOn(finding -> finding.ref().equals("CoC-4"))
                .extracting(
                        finding -> finding.source().line(),
                        finding -> finding.source().heading())
                .containsExactly(tuple(1548, "Causes of concern"));
    }

    @Test
    void the_table_in_a_cause_and_the_figures_of_the_report_are_kept() {
        InspectionReport report = Documents.read(Shared.seed("001_"));

        Finding cause = report.findings().stream()
                .filter(finding -> finding.ref().equals("CoC-1"))
                .findFirst()
                .orElseThrow();
        assertThat(cause.text()).contains("1 – Charged/summonsed 2.7% 5.2%").endsWith("better justice.");
        assertThat(report.figures())
                .anySatisfy(figure -> {
                    assertThat(figure.value()).isEqualTo("75.2");
                    assertThat(figure.unit()).isEqualTo("percent");
                    assertThat(figure.period()).isEqualTo("year ending 30 June 2023");
                })
                .anySatisfy(figure -> {
                    assertThat(figure.value()).isEqualTo("54");
                    assertThat(figure.unit()).isEqualTo("of 100 investigations");
                });
        assertThat(report.figures()).noneMatch(figure -> figure.value().equals("2023"));
    }

    @Test
    void the_other_documents_hold_no_report_and_say_so() {
        for (String seed : List.of("000_", "002_", "003_", "004_")) {
            InspectionReport report = Documents.read(Shared.seed(seed));

            assertThat(report.findings()).as(seed).isEmpty();
            assertThat(report.judgments()).as(seed).isEmpty();
            assertThat(report.warnings().getFirst().message()).as(seed).startsWith("No inspection report was found");
        }
        assertThat(Documents.read(Shared.seed("003_")).warnings())
                .filteredOn(warning -> warning.message().contains("Area for Improvement"))
                .hasSize(3);
    }

    private static String due(Finding finding) {
        Due due = finding.due();
        return due == null ? "none" : due.phrase() + " " + due.by();
    }

    private static long count(List<Finding> findings, FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    private static Map<String, Long> perArea(List<Finding> findings, FindingKind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .collect(groupingBy(finding -> String.valueOf(finding.area()), LinkedHashMap::new, counting()));
    }
}
