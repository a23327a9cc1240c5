package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** A status in a word or two; the colour repeats what the word says. */
public record Tag(String text, Colour colour) implements HtmlContent {

    /** The design system's tints. */
    public enum Colour {
        PLAIN(""),
        BLUE(" govuk-tag--blue"),
        GREY(" govuk-tag--grey"),
        LIGHT_BLUE(" govuk-tag--light-blue"),
        TURQUOISE(" govuk-tag--turquoise"),
        GREEN(" govuk-tag--green"),
        PURPLE(" govuk-tag--purple"),
        PINK(" govuk-tag--pink"),
        RED(" govuk-tag--red"),
        ORANGE(" govuk-tag--orange"),
        YELLOW(" govuk-tag--yellow");

        private final String modifier;

        Colour(String modifier) {
            this.modifier = modifier;
        }
    }

    public static Tag of(String text) {
        return new Tag(text, Colour.PLAIN);
    }

    public static Tag of(String text, Colour colour) {
        return new Tag(text, colour);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteTagGenerated.render(output, NoInterception.HERE, this);
    }

    String classes() {
        return "govuk-tag" + colour.modifier;
    }
}
