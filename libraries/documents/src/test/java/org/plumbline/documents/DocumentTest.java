package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final Imprint IMPRINT = Imprint.of("Force", "Test", Papers.PRODUCED);

    @Test
    void every_fault_is_named_at_once() {
        var refusal = catchThrowableOfType(
                InvalidDocument.class,
                () -> document(
                        new Block.Heading(2, "Too deep"),
                        new Block.Heading(1, "Right", Optional.of("here")),
                        new Block.Heading(3, "Jump", Optional.of("here")),
                        Block.Paragraph.of(new Text.Link("nowhere", "#gone"))));

        assertThat(refusal.violations())
                .containsExactly(
                        "the heading \"Too deep\" has level 2, but the first heading must have level 1",
                        "the heading \"Jump\" has level 3, but the one before it has level 1",
                        "the identifier \"here\" is used twice",
                        "a link leads to #gone, but nothing has that identifier");
    }

    @Test
    void headings_may_go_one_down_and_any_number_up() {
        assertThat(document(
                                new Block.Heading(1, "a"),
                                new Block.Heading(2, "b"),
                                new Block.Heading(3, "c"),
                                new Block.Heading(4, "d"),
                                new Block.Heading(1, "e"))
                        .blocks())
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void a_heading_outside_one_to_four_is_refused(int level) {
        assertThatThrownBy(() -> new Block.Heading(level, "x")).isInstanceOf(InvalidDocument.class);
    }

    @Test
    void a_ragged_row_and_an_empty_table_are_refused() {
        var columns = List.of(Table.Column.words("a", 1), Table.Column.number("b", 1));

        assertThatThrownBy(() -> Table.of("T", columns, List.of(Table.Row.of("1", "2"), Table.Row.of("1"))))
                .hasMessageContaining("the table \"T\" has 2 columns, but row 2 has 1 cells");
        assertThatThrownBy(() -> Table.of("T", columns, List.of())).hasMessageContaining("has no rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void an_empty_title_is_refused(String title) {
        assertThatThrownBy(() -> new Document(title, IMPRINT, List.of(new Block.PageBreak())))
                .hasMessageContaining("the title is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://x",
                "",
                "x",
                "#1",
                "https://x y",
                "//" + "evil.example"
            })
    void an_address_of_another_kind_is_refused(String href) {
        assertThatThrownBy(() -> new Text.Link("x", href)).isInstanceOf(InvalidDocument.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.example/?a=1&b=2#c", "http://x", "mailto:a@b.example", "/findings/12", "#here"})
    void an_address_of_a_known_kind_is_taken(String href) {
        assertThat(new Text.Link("x", href).href()).isEqualTo(href);
    }

    @Test
    void a_picture_needs_words_and_must_be_what_it_says() {
        var svg = "<svg viewBox='0 0 200 100'/>".getBytes(StandardCharsets.UTF_8);

        assertThat(Picture.of(Picture.Format.SVG, svg, "x", "y").proportion()).isEqualTo(0.5);
        assertThatThrownBy(() -> Picture.of(Picture.Format.SVG, svg, " ", "y"))
                .hasMessageContaining("text alternative");
        assertThatThrownBy(() -> Picture.of(Picture.Format.PNG, svg, "x", "y")).hasMessageContaining("not a PNG");
    }

    @Test
    void characters_that_xml_forbids_are_replaced_and_letters_composed() {
        assertThat(Characters.legal("a\u0000b\uD800c\uFFFEd\te")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\te");
        assertThat(Characters.legal("w\u0302")).isEqualTo("ŵ");
    }

    private static Document document(Block... blocks) {
        return new Document("Title", IMPRINT, List.of(blocks));
    }
}
