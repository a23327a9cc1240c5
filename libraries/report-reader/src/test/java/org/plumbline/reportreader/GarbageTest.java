package org.plumbline.reportreader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, reading ends soon and says something. */
class GarbageTest {

    private static final int MEGABYTE = 1_000_000;
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> WORDS = List.of(
            "Police",
            "Good",
            "should:",
            "Recommendations",
            "Cause of concern",
            "\n",
            "\n\n",
            "•",
            "- ",
            "within six months",
            "\t",
            "Areas for improvement",
            "[",
            "](",
            "12",
            "%",
            "The force",
            ".",
            ":",
            ";",
            "Contents",
            "by 31 March 2020",
            "£",
            "per",
            "of",
            "Requires",
            "improvement",
            "we found",
            "PEEL 2020",
            "\f",
            "**",
            "<sup>",
            "Published on",
            "1.1");

    @Test
    void random_words_of_reports_never_break_the_reader() {
        long seed = 20231222L;
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 150; i++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? "\n" : " ");
            }
            String given = text.toString();
            InspectionReport report = Documents.read(given);
            assertThat(report.toJson())
                    .as("seed %d round %d:%n%s", seed, round, given)
                    .startsWith("{\"force\":");
            assertThat(report.findings())
                    .as("seed %d round %d:%n%s", seed, round, given)
                    .allSatisfy(finding -> assertThat(finding.title()).isNotNull());
        }
    }

    @Test
    void random_characters_never_break_the_reader() {
        long seed = 7L;
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MEGABYTE; i++) {
            text.append((char) (1 + random.nextInt(0x2fff)));
        }

        InspectionReport report = assertTimeoutPreemptively(SOON, () -> Documents.read(text.toString()));

        assertThat(report.findings()).as("seed %d", seed).isEmpty();
        assertThat(report.warnings()).as("seed %d", seed).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[a](",
                "Police ",
                "Aa Bb and of ",
                "Good\n",
                "Recommendation\n",
                "Our judgments\nOne area\nGood\n",
                "- a b c\n",
                "\t",
                "1 2 3,000 of 4 ",
                ".",
                ". ",
                "within ",
                "a",
                "Contents\n",
                "our new key main ",
                "The force should: ",
                "a;",
                "Requires\n",
                "Areas for improvement\nThe force should x\n",
                "Summary of findings\nGood\n",
                "word word word word word word\n",
                "<",
                "*a*",
                "a\tb\n",
                "Figure 1\n"
            })
    void a_quarter_of_a_megabyte_of_the_same_ends_soon(String piece) {
        Supplier<String> text = () -> "Recommendation\n" + piece.repeat(MEGABYTE / 4 / piece.length());

        InspectionReport report = assertTimeoutPreemptively(SOON, () -> Documents.read(text.get()));

        assertThat(report.warnings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\n", "Figure 1\n\n", "We identified areas for improvement\n\n"})
    void a_label_over_thousands_of_lines_that_are_no_finding_ends_soon(String piece) {
        String text = "An inspection of Northshire Police\n\nAreas for improvement\n\n" + piece.repeat(30_000);

        InspectionReport report = assertTimeoutPreemptively(SOON, () -> Documents.read(text));

        assertThat(report.warnings()).isNotEmpty();
    }

    @Test
    void an_empty_document_says_that_it_is_empty() {
        InspectionReport report = InspectionReports.read(new SourceDocument("nothing", List.of()));

        assertThat(report.findings()).isEmpty();
        assertThat(report.warnings())
                .extracting(InspectionReport.Warning::message)
                .containsExactly("The document holds no text.");
    }
}
