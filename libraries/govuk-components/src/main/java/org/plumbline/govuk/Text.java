package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** Plain words where markup could go; they are escaped. */
public record Text(String text) implements HtmlContent {

    public static Text of(String text) {
        return new Text(text);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        output.writeUserContent(text);
    }
}
