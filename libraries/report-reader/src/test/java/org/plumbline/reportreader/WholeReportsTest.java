package org.plumbline.reportreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.reportreader.InspectionReport.Due;
import org.plumbline.reportreader.InspectionReport.Finding;

/**
 * Whole reports in our own words, each laid out as one kind of report is, beside what a person reads in it. Every finding
 * is compared: reference, area, deadline and title, in order; a title or an area that ends in "…" is compared so far.
 */
class WholeReportsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accelerated-cause",
                "agency-2023",
                "carried-over",
                "causes-plural-2024",
                "causes-unlabelled-recommendations",
                "causes-without-titles",
                "child-protection-2016",
                "child-protection-2019",
                "child-protection-2024",
                "closure-letter",
                "commissioners-response",
                "committee-paper",
                "crime-data-2018",
                "crime-inspection-2014",
                "custody-2018-hmip",
                "custody-2022",
                "custody-2024",
                "definitions-trap",
                "docx-boxes",
                "efficiency-2015-wrapped",
                "engage-notice",
                "fire-2018-lost-marks",
                "fire-2019",
                "fire-2021",
                "fire-2024",
                "fire-accelerated-letter",
                "fire-letter-lettered",
                "fire-revisit-letter",
                "flat-grid-2022",
                "guarding-2020",
                "html-headings",
                "joint-2017-roman",
                "joint-2024-letter",
                "joint-targeted-area",
                "layout-2021",
                "legitimacy-2017",
                "lost-bullets",
                "pack-two-reports",
                "pack-with-fire-report",
                "peel-2018-boxes",
                "peel-2021-table-in-cause",
                "peel-2023-markdown",
                "peel-2024-web-page",
                "peel-2025",
                "peel-2025-inline-titles",
                "peel-effectiveness-2016-pdf",
                "progress-letter",
                "revisit-2022",
                "revisit-letter-web",
                "run-together-2014",
                "running-text-pages",
                "thematic-2021",
                "thematic-2022",
                "thematic-2023-many-bodies",
                "tracker",
                "tracker-fields",
                "wrapped-pdf-2023"
            })
    void a_report_is_read_as_a_person_reads_it(String name) {
        InspectionReport report = Documents.read(Documents.resource(name + ".txt"));

        List<String> expected = Documents.resource(name + ".expected")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        List<String> warned = expected.stream()
                .filter(line -> line.startsWith("warn"))
                .map(WholeReportsTest::wanted)
                .toList();
        List<String> told =
                expected.stream().filter(line -> !line.startsWith("warn")).toList();

        assertThat(lines(report, told)).as(name).isEqualTo(told);
        for (String warning : warned) {
            assertThat(report.warnings())
                    .as(name)
                    .anyMatch(given -> given.message().contains(warning));
        }
    }

    private static String wanted(String line) {
        return line.substring(line.indexOf('|') + 1).strip();
    }

    private static List<String> lines(InspectionReport report, List<String> told) {
        List<String> lines = new ArrayList<>();
        fact(lines, told, "force", report.force());
        fact(lines, told, "programme", report.programme());
        fact(lines, told, "published", report.published());
        report.judgments()
                .forEach(given -> lines.add(
                        "grade | " + given.area() + " | " + given.grade().words()));
        Stream.concat(report.findings().stream(), report.practice().stream())
                .map(WholeReportsTest::line)
                .forEach(lines::add);
        for (int i = 0; i < Math.min(lines.size(), told.size()); i++) {
            lines.set(i, likeTold(lines.get(i), told.get(i)));
        }
        return lines;
    }

    /** Force, programme and date are compared where the expectation names them. */
    private static void fact(List<String> lines, List<String> told, String name, @Nullable Object value) {
        if (told.stream().anyMatch(line -> line.startsWith(name + " |"))) {
            lines.add(name + " | " + value);
        }
    }

    private static String line(Finding finding) {
        return "%s | %s | %s | %s"
                .formatted(
                        finding.ref(),
                        finding.area() == null ? "" : finding.area(),
                        finding.due() == null ? "" : due(finding.due()),
                        finding.title())
                .replaceAll("\\|\\s+(?=\\|)", "| ");
    }

    private static String due(Due due) {
        return due.phrase() + "=" + due.by();
    }

    /** Fields that the expectation cuts short, or leaves open with a question mark, are taken as it has them. */
    private static String likeTold(String line, String told) {
        String[] fields = line.split(" \\| ", -1);
        String[] wanted = told.split(" \\| ", -1);
        if (fields.length != wanted.length) {
            return line;
        }
        for (int i = 0; i < fields.length; i++) {
            String cut = wanted[i].endsWith("…") ? wanted[i].substring(0, wanted[i].length() - 1) : null;
            if (wanted[i].endsWith("?") && wanted[i].length() > 1 && wanted[0].startsWith("R-") && i == 1) {
                fields[i] = wanted[i];
            } else if (cut != null && fields[i].startsWith(cut)) {
                fields[i] = wanted[i];
            }
        }
        return String.join(" | ", fields);
    }
}
