package org.plumbline.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The comparison itself: it sees what a reader would notice and is blind to how markup is laid out. */
class DomTest {

    @Test
    void layout_and_the_order_of_classes_and_attributes_make_no_difference() {
        assertThat(Dom.outline("<p id=a class='b c'>\n  Some\n  words\n</p>\n"))
                .isEqualTo(Dom.outline("<p class='c b' id=a>Some words</p>"));
    }

    @Test
    void a_space_lost_between_words_in_one_line_is_seen() {
        assertThat(Dom.outline("<p><span>Error:</span> no</p>"))
                .isNotEqualTo(Dom.outline("<p><span>Error:</span>no</p>"));
    }

    @Test
    void a_class_an_attribute_and_an_element_too_many_are_seen() {
        String plain = Dom.outline("<p class=a>x</p>");

        assertThat(Dom.outline("<p class='a b'>x</p>")).isNotEqualTo(plain);
        assertThat(Dom.outline("<p class=a id=c>x</p>")).isNotEqualTo(plain);
        assertThat(Dom.outline("<p class=a><b>x</b></p>")).isNotEqualTo(plain);
    }
}
