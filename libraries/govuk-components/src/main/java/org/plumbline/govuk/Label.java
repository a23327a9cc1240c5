package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** The label of one control; {@code controlId} is null only where the label is shown without a control. */
public record Label(Question question, @Nullable String controlId) implements HtmlContent {

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteLabelGenerated.render(output, NoInterception.HERE, this);
    }

    String classes() {
        return "govuk-label" + question.size().modifierOf("govuk-label");
    }
}
