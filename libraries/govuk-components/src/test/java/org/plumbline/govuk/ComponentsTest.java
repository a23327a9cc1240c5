package org.plumbline.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.govuk.Column.Direction;
import org.plumbline.govuk.DateInput.Part;
import org.plumbline.govuk.DateInput.Typed;
import org.plumbline.govuk.ResultsPagination.Results;

/** What our components do beyond the published markup. */
class ComponentsTest {
    private static final String HOSTILE = "<script>alert('x')</script>\" onfocus=\"x";

    @Nested
    class Escaping {

        @Test
        void words_and_values_that_look_like_markup_stay_words() {
            Document page = parse(Sequence.of(
                    TextInput.of("name", HOSTILE)
                            .withValue(HOSTILE)
                            .withHint(HOSTILE)
                            .withError(HOSTILE),
                    Table.of(HOSTILE, List.of(Column.of(HOSTILE)), List.of(List.of(Cell.of(HOSTILE)))),
                    Tag.of(HOSTILE),
                    Alert.of(Alert.Kind.ERROR, HOSTILE)));

            assertThat(page.select("script, [onfocus]")).isEmpty();
            assertThat(page.select("input").attr("value")).isEqualTo(HOSTILE);
            assertThat(page.select("td").text()).isEqualTo(HOSTILE);
        }

        @Test
        void a_link_that_would_run_a_script_does_not() {
            assertThat(parse(Link.of("Open", "javascript:alert(1)")).select("a").attr("href"))
                    .doesNotContain("javascript:");
        }
    }

    @Nested
    class Questions {

        @Test
        void a_blank_error_is_no_error() {
            assertThat(Markup.of(TextInput.of("a", "A").withError(" "))).doesNotContain("error");
        }

        @Test
        void a_control_that_is_wrong_points_at_its_hint_and_its_error() {
            Document page =
                    parse(Textarea.of("answer", "Answer").withHint("Short").withError("Enter an answer"));

            assertThat(page.select("textarea").attr("aria-describedby")).isEqualTo("answer-hint answer-error");
            assertThat(page.select("#answer-error").text()).isEqualTo("Error: Enter an answer");
        }

        @Test
        void an_id_with_a_space_in_it_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TextInput.of("two words", "A"))
                    .withMessageContaining("two words");
        }

        @Test
        void a_date_is_shown_as_it_is_and_as_it_was_typed() {
            DateInput date = DateInput.of("due", "Due").withValue(LocalDate.of(2024, 6, 2));

            assertThat(parse(date).select("input").eachAttr("value")).containsExactly("2", "6", "2024");
            assertThat(parse(date).select("input").eachAttr("name"))
                    .containsExactly("due-day", "due-month", "due-year");
            assertThat(parse(date.withTyped(new Typed("x", null, "24")))
                            .select("[value]")
                            .eachAttr("value"))
                    .containsExactly("x", "24");
        }
    }

    @Nested
    class Errors {

        @Test
        void each_is_linked_to_the_first_place_where_it_can_be_put_right() {
            Document page = parse(ErrorSummary.of(
                    TextInput.of("fine", "Fine"),
                    DateInput.of("due", "Due").withErrorIn(EnumSet.of(Part.YEAR), "Enter a year"),
                    DateInput.of("met", "Met").withError("Enter a date"),
                    Radios.of("late", "Late?", List.of(Choice.of("y", "Yes"))).withError("Say whether it is late")));

            assertThat(page.select("a").eachAttr("href")).containsExactly("#due-year", "#met-day", "#late");
        }

        @Test
        void nothing_is_written_where_nothing_is_wrong() {
            assertThat(Markup.of(ErrorSummary.of(TextInput.of("fine", "Fine")))).isEmpty();
        }
    }

    @Nested
    class Tables {

        @Test
        void a_row_with_a_cell_too_few_or_too_many_is_refused() {
            var columns = List.of(Column.of("A"), Column.of("B"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Table.of("T", columns, List.of(List.of(Cell.of("1")))));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Table.of("T", columns, List.of(List.of(Cell.of("1"), Cell.of("2"), Cell.of("3")))));
        }

        @Test
        void a_heading_that_sorts_is_a_link_and_says_how_the_rows_stand() {
            Document page = parse(Table.of(
                    "T",
                    List.of(
                            Column.of("A").withSort("?sort=a", Direction.DESCENDING),
                            Column.of("B").withSort("?sort=b", null),
                            Column.of("C")),
                    List.of()));

            assertThat(page.select("th").eachAttr("aria-sort")).containsExactly("descending", "none");
            assertThat(page.select("th a").eachAttr("href")).containsExactly("?sort=a", "?sort=b");
        }

        @Test
        void it_scrolls_in_a_region_that_the_keyboard_reaches_and_that_has_a_name() {
            Document page = parse(Table.of("Open cases", List.of(), List.of()));

            assertThat(page.select("[role=region][tabindex=0]").attr("aria-label"))
                    .isEqualTo("Open cases");
        }

        @Test
        void ticks_are_sent_by_the_form_with_no_script() {
            Document page =
                    parse(RowCheckbox.of("finding", "REC 7", "Select REC 7").withChosen(true));

            assertThat(page.select("input[type=checkbox][name=finding][checked]")
                            .attr("value"))
                    .isEqualTo("REC 7");
            assertThat(page.select("label[for=" + page.select("input").attr("id") + "]")
                            .text())
                    .isEqualTo("Select REC 7");
        }
    }

    @Nested
    class Pages {

        @Test
        void the_first_the_last_the_current_and_its_neighbours_are_shown() {
            assertThat(shown(1, 1)).isEqualTo("[1]");
            assertThat(shown(1, 2)).isEqualTo("[1] 2");
            assertThat(shown(3, 5)).isEqualTo("1 2 [3] 4 5");
            assertThat(shown(4, 7)).isEqualTo("1 2 3 [4] 5 6 7");
            assertThat(shown(5, 9)).isEqualTo("1 … 4 [5] 6 … 9");
            assertThat(shown(1, 9)).isEqualTo("[1] 2 … 9");
            assertThat(shown(9, 9)).isEqualTo("1 … 8 [9]");
        }

        @Test
        void a_page_that_is_not_there_is_refused() {
            assertThatIllegalArgumentException().isThrownBy(() -> shown(0, 3));
            assertThatIllegalArgumentException().isThrownBy(() -> shown(4, 3));
        }

        @Test
        void one_page_needs_no_pagination() {
            assertThat(Markup.of(Pagination.of(1, 1, page -> "#"))).isEmpty();
        }

        @Test
        void the_count_is_right_on_the_last_page_and_where_there_is_nothing() {
            assertThat(count(3, 60)).isEqualTo("Showing 51 to 60 of 60 findings");
            assertThat(count(2, 50)).isEqualTo("Showing 26 to 50 of 50 findings");
            assertThat(count(1, 0)).isEqualTo("Showing 0 to 0 of 0 findings");
        }

        private static String shown(int current, int last) {
            var shown = new StringBuilder();
            for (PageItem item : PageItem.around(current, last, page -> "#")) {
                shown.append(
                        switch (item) {
                            case PageItem.Gap() -> " …";
                            case PageItem.Page(int number, String _, boolean here) ->
                                here ? " [" + number + "]" : " " + number;
                        });
            }
            return shown.substring(1);
        }

        private static String count(int current, int total) {
            var pagination = ResultsPagination.of(new Results(total, 25, "findings"), current, page -> "#");
            return parse(pagination).select("p").text();
        }
    }

    private static Document parse(Content content) {
        return Jsoup.parse(Markup.of(content));
    }
}
