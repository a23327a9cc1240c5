package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** Something that only some people need, behind a line that opens it. */
public record Details(String summary, Content content, boolean open) implements HtmlContent {

    public static Details of(String summary, String text) {
        return new Details(summary, Text.of(text), false);
    }

    public static Details of(String summary, Content content) {
        return new Details(summary, content, false);
    }

    public Details asOpen() {
        return new Details(summary, content, true);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteDetailsGenerated.render(output, NoInterception.HERE, this);
    }
}
