package org.plumbline.charts.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.001, 0",
        "1, 1",
        "1.5, 1.5",
        "1.25, 1.25",
        "1.254, 1.25",
        "1.256, 1.26",
        "-3.07, -3.07",
        "1234567, 1234567"
    })
    void coordinates_have_two_decimals_at_most(double value, String words) {
        StringBuilder out = new StringBuilder();
        Numerals.append(out, value);
        assertThat(out).hasToString(words);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e9, -1e9})
    void a_mark_outside_all_sheets_is_refused(double value) {
        assertThatThrownBy(() -> Numerals.append(new StringBuilder(), value))
                .hasMessageContaining("cannot be drawn at");
    }

    @Test
    void text_is_escaped_and_cleaned_of_what_xml_forbids() {
        String svg = new Svg("a", 10, 10, 16, "<&>\"'", "tab\tbell\u0007")
                .text(0, 0, Svg.Anchor.START, "lone \uD83D, pair \uD83D\uDE00, \uFFFE")
                .close();

        assertThat(svg)
                .contains("&lt;&amp;&gt;&quot;&#39;</title>")
                .contains("tab bell\uFFFD</desc>")
                .contains("lone \uFFFD, pair \uD83D\uDE00, \uFFFD</text>");
    }

    @Test
    void a_drawing_is_closed_once() {
        Svg svg = new Svg("a", 10, 10, 16, "t", "d");
        assertThat(svg.close()).endsWith("</svg>");
        assertThatThrownBy(svg::close).hasMessage("This drawing is closed already.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Colour.class,
            names = {"DARK_BLUE", "TURQUOISE", "DARK_PINK", "ORANGE", "DARK_GREY", "LIGHT_PURPLE", "QUIET_INK"})
    void what_carries_meaning_stands_out_from_white_three_to_one(Colour colour) {
        assertThat(colour.contrastWith(Colour.WHITE)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void words_stand_out_from_white_and_from_the_band_seven_to_one() {
        assertThat(Colour.QUIET_INK.contrastWith(Colour.WHITE)).isGreaterThan(7);
        assertThat(Colour.INK.contrastWith(Colour.BAND)).isGreaterThan(7);
        assertThat(Colour.WHITE.contrastWith(Colour.RULE)).isLessThan(3);
    }

    @Test
    void words_are_as_wide_as_their_letters_with_a_little_to_spare() {
        // Arial: A 667, v 500, e 556 thousandths.
        assertThat(new Lettering(1000, false).width("Ave")).isBetween(1723.0, 1723 * 1.05);
        assertThat(new Lettering(16, true).width("Ave")).isGreaterThan(new Lettering(16, false).width("Ave"));
    }

    @Test
    void wrapped_words_fit_and_none_is_lost() {
        Lettering letters = new Lettering(16, false);
        String words = "one two three Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch four";

        List<String> lines = letters.wrapped(words, 120, 100);

        assertThat(lines).allMatch(line -> letters.width(line) <= 120);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(words.replace(" ", ""));
        assertThat(letters.wrapped(words, 120, 2)).hasSize(2).last().asString().endsWith("…");
        assertThat(letters.wrapped("one", 120, 1)).containsExactly("one");
    }
}
