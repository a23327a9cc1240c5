package org.plumbline.reportreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real report as other extractors would have left it: whatever the form, the findings are the same. */
class SeedAsOtherFormatsTest {

    private static final long SEED = 3L;

    static Stream<Named<UnaryOperator<List<String>>>> forms() {
        return Stream.of(
                Named.of("bullets as round marks", lines -> each(lines, line -> line.replaceFirst("^- ", "• "))),
                Named.of("bullets without a space", lines -> each(lines, line -> line.replaceFirst("^- ", "•"))),
                Named.of("bullets as the letter o", lines -> each(lines, line -> line.replaceFirst("^- ", "  o  "))),
                Named.of(
                        "bullets on lines of their own", lines -> each(lines, line -> line.replaceFirst("^- ", "•\n"))),
                Named.of(
                        "no blank lines",
                        lines -> lines.stream().filter(line -> !line.isBlank()).toList()),
                Named.of(
                        "contents with dots",
                        lines -> each(lines, line -> line.replaceFirst("\t(\\d+)$", " ........ $1"))),
                Named.of("contents with spaces", lines -> each(lines, line -> line.replaceFirst("\t(\\d+)$", " $1"))),
                Named.of("curly quotes", lines -> each(lines, line -> line.replace('\'', '’'))),
                Named.of(
                        "another force",
                        lines -> each(
                                lines,
                                line -> line.replace("West Midlands Police", "Loamshire and Vale Constabulary"))),
                Named.of(
                        "no lines with grades alone",
                        lines -> without(lines, "Adequate|Inadequate|Requires improvement|Requires|improvement")),
                Named.of("no headings for main findings", lines -> without(lines, "Main findings")),
                Named.of("lines of 90 characters", lines -> wrapped(lines, 90)),
                Named.of("lines of 70 characters", lines -> wrapped(lines, 70)),
                Named.of("pages of ragged lines with header and footer", lines -> paged(wrapped(lines, 90), 42)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_findings_do_not_depend_on_the_form(UnaryOperator<List<String>> form) {
        List<String> pack = Shared.seed("001_").lines().toList();
        List<String> plain = each(
                pack.subList(945, 1753),
                line -> line.replaceAll("\\[([^\\]]*)]\\(#\\)", "$1")
                        .replace("\\(", "(")
                        .replace("\\)", ")"));

        InspectionReport report = Documents.read(String.join("\n", form.apply(plain)));

        assertThat(List.of(
                        count(report, FindingKind.CAUSE_OF_CONCERN),
                        count(report, FindingKind.RECOMMENDATION),
                        count(report, FindingKind.AREA_FOR_IMPROVEMENT),
                        count(report, FindingKind.INNOVATIVE_PRACTICE),
                        count(report, FindingKind.PROMISING_PRACTICE),
                        (long) report.judgments().size()))
                .as(
                        "causes, recommendations, areas for improvement, innovative and promising practices, grades (seed %d)",
                        SEED)
                .containsExactly(4L, 23L, 17L, 6L, 2L, 8L);
        assertThat(report.programme()).isEqualTo("PEEL 2023–25");
    }

    private static long count(InspectionReport report, FindingKind kind) {
        return Stream.concat(report.findings().stream(), report.practice().stream())
                .filter(finding -> finding.kind() == kind)
                .count();
    }

    private static List<String> each(List<String> lines, UnaryOperator<String> change) {
        return lines.stream().map(change).toList();
    }

    private static List<String> without(List<String> lines, String pattern) {
        return lines.stream().filter(line -> !line.matches(pattern)).toList();
    }

    /** Lines broken at about a width, as a proportional type does it. */
    private static List<String> wrapped(List<String> lines, int width) {
        Random random = new Random(SEED);
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            if (line.contains("\t") || line.isBlank()) {
                out.add(line);
                continue;
            }
            StringBuilder open = new StringBuilder();
            int room = width + random.nextInt(9) - 4;
            for (String word : line.strip().split(" ", -1)) {
                if (!open.isEmpty() && open.length() + 1 + word.length() > room) {
                    out.add(open.toString());
                    open.setLength(0);
                    room = width + random.nextInt(9) - 4;
                }
                open.append(open.isEmpty() ? "" : " ").append(word);
            }
            out.add(open.toString());
        }
        return out;
    }

    private static List<String> paged(List<String> lines, int length) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && i % length == 0) {
                out.addAll(List.of(
                        "www.inspectorate.example",
                        String.valueOf(i / length),
                        "\f",
                        "An inspection of West Midlands Police"));
            }
            out.add(lines.get(i));
        }
        return out;
    }
}
