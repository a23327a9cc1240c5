package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** Markup of a published example, as it stands, where a component takes content. */
record Raw(String html) implements HtmlContent {

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        output.writeContent(html);
    }
}
