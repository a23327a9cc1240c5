package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** Something with consequences that a person should know before going on. */
public record WarningText(String text) implements HtmlContent {

    public static WarningText of(String text) {
        return new WarningText(text);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteWarningTextGenerated.render(output, NoInterception.HERE, this);
    }
}
