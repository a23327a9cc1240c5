package org.plumbline.papers.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.documents.html.HtmlPages;
import org.plumbline.findings.FindingFact;
import org.plumbline.inspections.FindingKind;

class ProofTest {
    private final MadeUp record = new MadeUp();

    /** 119 submitted, 33 of them since the last meeting: 6 + 18 + 9. */
    @BeforeEach
    void theTableOfJune() {
        submit(FindingKind.AREA_FOR_IMPROVEMENT, 3, 7, 0);
        submit(FindingKind.AREA_FOR_IMPROVEMENT, 2, 12, 6);
        submit(FindingKind.RECOMMENDATION, 4, 18, 18);
        submit(FindingKind.RECOMMENDATION, 3, 34, 9);
        submit(FindingKind.RECOMMENDATION, 2, 48, 0);
    }

    private int next;

    private void submit(FindingKind kind, int level, int all, int since) {
        for (int i = 0; i < all; i++) {
            LocalDate published = LocalDate.of(2023, 12, 22);
            String finding = record.finding(next++, kind, published);
            record.add(finding, new FindingFact.Levelled(level), published);
            record.submit(finding, i < since ? LocalDate.of(2024, 5, 1) : LocalDate.of(2024, 1, 1));
        }
    }

    private List<String> problems(String words) {
        return record.edition(Map.of(Part.TALLY, words)).problems().stream()
                .map(Problem::sentence)
                .toList();
    }

    @Test
    void the_published_total_of_119_with_66_more_is_found_out() {
        assertThat(problems("Total 119 (+66)")).containsExactly("You wrote 66; the parts sum to 33.");
        assertThat(problems("Total 119 (+33)")).isEmpty();
    }

    @Test
    void a_table_of_the_authors_own_is_added_up() {
        String table = """
                AFI Lv3 %s
                AFI Lv2 12 (+6)
                Recommendation Lv4 18 (+18)
                Recommendation Lv3 34 (+9)
                Recommendation Lv2 48
                Total %s""";

        assertThat(problems(table.formatted("7", "119 (+66)"))).containsExactly("You wrote 66; the parts sum to 33.");
        assertThat(problems(table.formatted("7", "119 (+33)"))).isEmpty();
        assertThat(problems(table.formatted("7", "120 (+33)"))).containsExactly("You wrote 120; the parts sum to 119.");
    }

    @Test
    void a_sum_within_a_sentence_is_added_up() {
        assertThat(problems("That is 6 + 18 + 9 = 66.")).containsExactly("You wrote 66; the parts sum to 33.");
        assertThat(problems("That is 6 + 18 + 9 = 33.")).isEmpty();
    }

    @Test
    void a_change_of_one_line_is_set_beside_its_entries() {
        assertThat(problems("12 (+7) areas")).containsExactly("You wrote 7; the entries give 6.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"81 packages wait", "a fall of 58%", "1,234 cases", "+5 since", "8.4 weeks"})
    void a_figure_that_no_entry_supports_is_named(String words) {
        assertThat(problems(words)).singleElement().asString().contains("no entry supports it");
    }

    @Test
    void a_number_in_words_before_what_is_counted_is_read_too() {
        assertThat(problems("We sent in twenty recommendations.")).hasSize(1);
        assertThat(problems("We sent in eighteen recommendations in six weeks."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting of 27 June 2024 heard it.",
                "18th and 22nd March",
                "between 29 April and 2 May",
                "PEEL 2023/25 and PEEL 2023–25",
                "at level 4 and levels 2 and 3",
                "Lv3",
                "CoC-1/R-5 and AFI-12",
                "see section 7 and [41]",
                "at 10:00 on 2023-11-24",
                "The total is 119, of which 33 are new."
            })
    void days_references_and_supported_figures_are_no_problem(String words) {
        assertThat(problems(words)).isEmpty();
    }

    @Test
    void a_figure_put_in_by_name_becomes_the_figure_and_an_unknown_name_is_a_problem() {
        Edition edition = record.edition(Map.of(
                Part.PURPOSE, "In all {submitted.total}, {submitted.total.since} of them new.\n\n- {nothing.such}"));

        assertThat(edition.problems())
                .containsExactly(new Problem(Part.PURPOSE, "There is no figure called {nothing.such} in this paper."));
        assertThat(new HtmlPages().fragment(edition.document(java.util.Optional.empty(), true)))
                .containsPattern("In all <a [^>]*href=\"#figure-\\d+\"[^>]*>119</a>")
                .containsPattern(">\\+33</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "-",
                "- ",
                "{",
                "{}",
                "{{submitted.total}}",
                "<script>alert(1)</script>",
                "99999999999999999999999999",
                "\u0001\uD800",
                "+",
                "1+",
                "(+3)",
                "0 (+0)",
                "a\r\nb\r\n\r\nc"
            })
    void whatever_an_author_types_makes_a_paper(String words) {
        Edition edition = record.edition(Map.of(Part.NOTES, words));

        assertThat(new HtmlPages().page(edition.document(java.util.Optional.empty(), true)))
                .doesNotContain("<script>alert");
    }
}
