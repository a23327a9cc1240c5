package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** A mark in a line of text, quieter than a tag: a grade, a kind, a risk. The colour repeats what the word says. */
public record Badge(String text, Colour colour) implements HtmlContent {

    /** The colour of the words and of the line round them. */
    public enum Colour {
        BLUE(" moj-badge--blue"),
        BLACK(" moj-badge--black"),
        GREY(" moj-badge--grey"),
        GREEN(" moj-badge--green"),
        PURPLE(" moj-badge--purple"),
        RED(" moj-badge--red");

        private final String modifier;

        Colour(String modifier) {
            this.modifier = modifier;
        }
    }

    public static Badge of(String text, Colour colour) {
        return new Badge(text, colour);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteBadgeGenerated.render(output, NoInterception.HERE, this);
    }

    String classes() {
        return "moj-badge" + colour.modifier;
    }
}
