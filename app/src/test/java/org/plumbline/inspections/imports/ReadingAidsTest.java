package org.plumbline.inspections.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.inspections.FindingKind;
import org.plumbline.inspections.imports.WordDifferences.Mark;
import org.plumbline.inspections.imports.WordDifferences.Run;

class ReadingAidsTest {
    private static List<TextLine> lines(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new TextLine(1, i + 1, texts[i].isBlank() ? "BLANK" : "PLAIN", texts[i]))
                .toList();
    }

    @Nested
    class Counting {
        @Test
        void a_report_s_own_numbers_are_found_in_figures_and_words_and_over_line_ends() {
            List<Statement> found = Statements.in(lines(
                    "We identified four causes of concern.",
                    "They carry 23",
                    "recommendations; there are also seventeen areas for improvement."));

            assertThat(found)
                    .extracting(
                            Statement::kind,
                            Statement::number,
                            one -> one.place().line())
                    .containsExactly(
                            tuple(FindingKind.CAUSE_OF_CONCERN, 4, 1),
                            tuple(FindingKind.RECOMMENDATION, 23, 3),
                            tuple(FindingKind.AREA_FOR_IMPROVEMENT, 17, 3));
        }

        @Test
        void other_numbers_are_not_taken_for_counts() {
            assertThat(Statements.in(lines("In 2023 recommendations were made.", "Recommendation 4", "4.")))
                    .isEmpty();
        }

        @Test
        void neither_contents_nor_headings_nor_what_others_recommended_are_counts() {
            assertThat(Statements.in(lines(
                            "What we found 23", "Cause of concern 24", "", "We ask the panel:", "2 Recommendations")))
                    .isEmpty();
            assertThat(Statements.in(lines("We saw good work.", "", "The survey's report makes 20 recommendations.")))
                    .isEmpty();
        }
    }

    @Nested
    class Differences {
        @Test
        void words_that_came_and_went_are_marked() {
            assertThat(WordDifferences.between("The force should act now", "The force should act within six months"))
                    .containsExactly(
                            new Run(Mark.SAME, "The force should act"),
                            new Run(Mark.WENT, "now"),
                            new Run(Mark.CAME, "within six months"));
        }

        @Test
        void the_same_words_have_no_differences() {
            assertThat(WordDifferences.between("one two", "one  two")).containsExactly(new Run(Mark.SAME, "one two"));
        }

        @Test
        void what_stayed_and_came_is_the_later_text_and_what_stayed_and_went_the_earlier() {
            long seed = new Random().nextLong();
            Random random = new Random(seed);
            for (int i = 0; i < 200; i++) {
                String a = words(random);
                String b = words(random);
                List<Run> runs = WordDifferences.between(a, b);
                assertThat(without(runs, Mark.WENT)).as("seed %d", seed).isEqualTo(b);
                assertThat(without(runs, Mark.CAME)).as("seed %d", seed).isEqualTo(a);
            }
        }

        private static String words(Random random) {
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                words.add(List.of("red", "green", "blue", "the").get(random.nextInt(4)));
            }
            return String.join(" ", words);
        }

        private static String without(List<Run> runs, Mark mark) {
            return runs.stream()
                    .filter(run -> run.mark() != mark)
                    .map(Run::words)
                    .collect(Collectors.joining(" "));
        }
    }

    @Nested
    class Places {
        @Test
        void the_lines_of_an_item_are_those_whose_words_stand_in_it() {
            List<TextLine> lines = lines(
                    "Area for improvement",
                    "The force should answer",
                    "999 calls in good time.",
                    "",
                    "Main findings",
                    "Something else");

            assertThat(Passages.lines(lines, 2, "The force should answer 999 calls in good time."))
                    .containsExactly(2, 3);
        }

        @Test
        void a_text_is_cut_after_lines_and_sentences() {
            String text = "Do this. Do that:\nfirst";

            assertThat(Passages.cuts(text).stream().map(text::substring).toList())
                    .containsExactly("Do that:\nfirst", "first");
        }

        @Test
        void the_second_part_of_a_split_begins_on_its_own_line() {
            List<TextLine> lines = lines("Do this.", "", "Do that as well as you can.");

            assertThat(Passages.beginning(lines, 1, "Do that as well as you can."))
                    .isEqualTo(3);
            assertThat(Passages.beginning(lines, 1, "Nowhere to be found")).isEqualTo(1);
        }
    }

    @Test
    void text_is_stored_without_what_no_database_keeps() {
        assertThat(Storable.text("a\0b\ud800c\ud83d\ude00")).isEqualTo("abc\ud83d\ude00");
        assertThat(Storable.json("{\"a\":\"x\\u0000y\"}")).isEqualTo("{\"a\":\"x y\"}");
    }
}
