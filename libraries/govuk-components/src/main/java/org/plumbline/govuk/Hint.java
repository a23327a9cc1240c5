package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** Words of help beside a question. */
public record Hint(String text, @Nullable String id) implements HtmlContent {

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteHintGenerated.render(output, NoInterception.HERE, this);
    }
}
