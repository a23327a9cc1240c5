package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** What was wrong with an answer, said beside it; a screen reader hears "Error:" first. */
public record ErrorMessage(String text, @Nullable String id) implements HtmlContent {

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteErrorMessageGenerated.render(output, NoInterception.HERE, this);
    }
}
