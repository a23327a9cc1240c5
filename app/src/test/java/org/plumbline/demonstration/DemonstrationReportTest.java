package org.plumbline.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.reportreader.FindingKind;
import org.plumbline.reportreader.InspectionReport;
import org.plumbline.reportreader.InspectionReport.Finding;
import org.plumbline.reportreader.InspectionReports;
import org.plumbline.reportreader.formats.ReportFiles;

/** The reader reads back from each format what the report's text says. */
class DemonstrationReportTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 12, 22);
    private static final LocalDate SIX_MONTHS_LATER = LocalDate.of(2024, 6, 22);

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Files.write(folder.resolve("report.pdf"), DemonstrationReport.pdf());
        Files.write(folder.resolve("report.docx"), DemonstrationReport.docx());
        Files.write(folder.resolve("report.md"), DemonstrationReport.markdown().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "report.docx", "report.md"})
    void every_format_holds_4_causes_23_recommendations_17_areas_8_practices_and_8_grades(String file)
            throws Exception {
        InspectionReport report = read(file);

        assertThat(report.force()).isEqualTo("West Midlands Police");
        assertThat(report.published()).isEqualTo(PUBLISHED);
        assertThat(report.judgments()).hasSize(8);
        assertThat(kinds(report.findings()))
                .isEqualTo(Map.of(
                        FindingKind.CAUSE_OF_CONCERN, 4L,
                        FindingKind.RECOMMENDATION, 23L,
                        FindingKind.AREA_FOR_IMPROVEMENT, 17L));
        assertThat(kinds(report.practice()))
                .isEqualTo(Map.of(FindingKind.INNOVATIVE_PRACTICE, 6L, FindingKind.PROMISING_PRACTICE, 2L));
        assertThat(report.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "report.docx", "report.md"})
    void the_recommendations_stand_under_their_causes_with_their_deadlines(String file) throws Exception {
        InspectionReport report = read(file);

        assertThat(deadlines(report, "CoC-1")).containsExactly(repeated(5, SIX_MONTHS_LATER));
        assertThat(deadlines(report, "CoC-2"))
                .containsExactly(PUBLISHED, PUBLISHED, SIX_MONTHS_LATER, SIX_MONTHS_LATER);
        assertThat(deadlines(report, "CoC-3")).containsExactly(repeated(6, PUBLISHED));
        assertThat(deadlines(report, "CoC-4")).containsExactly(repeated(8, PUBLISHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "report.docx", "report.md"})
    void the_areas_for_improvement_are_spread_over_the_chapters_as_in_the_report(String file) throws Exception {
        assertThat(read(file).findings().stream()
                        .filter(finding -> finding.kind() == FindingKind.AREA_FOR_IMPROVEMENT)
                        .collect(Collectors.groupingBy(
                                finding -> Objects.requireNonNull(finding.area()),
                                LinkedHashMap::new,
                                Collectors.counting()))
                        .values())
                .containsExactly(1L, 2L, 3L, 2L, 2L, 1L, 3L, 3L);
    }

    @Test
    void the_pdf_and_the_word_file_say_the_same() throws Exception {
        assertThat(words(read("report.pdf"))).isEqualTo(words(read("report.docx")));
    }

    private static List<String> words(InspectionReport report) {
        return report.findings().stream()
                .map(finding -> finding.ref() + " " + finding.title() + ": " + finding.text())
                .toList();
    }

    private static InspectionReport read(String file) throws Exception {
        return InspectionReports.read(ReportFiles.open(folder.resolve(file)));
    }

    private static Map<FindingKind, Long> kinds(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::kind, Collectors.counting()));
    }

    private static List<LocalDate> deadlines(InspectionReport report, String cause) {
        return report.findings().stream()
                .filter(finding -> cause.equals(finding.partOf()))
                .map(finding -> Objects.requireNonNull(
                        Objects.requireNonNull(finding.due()).by()))
                .toList();
    }

    private static LocalDate[] repeated(int times, LocalDate date) {
        LocalDate[] dates = new LocalDate[times];
        Arrays.fill(dates, date);
        return dates;
    }
}
