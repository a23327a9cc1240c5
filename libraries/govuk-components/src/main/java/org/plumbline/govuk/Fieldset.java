package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** Several controls that answer one question together. */
public record Fieldset(
        Question legend, Content content, @Nullable String describedBy) implements HtmlContent {

    public static Fieldset of(String legend, Content content) {
        return new Fieldset(Question.of(legend), content, null);
    }

    public Fieldset withSize(Size size) {
        return new Fieldset(legend.withSize(size), content, describedBy);
    }

    public Fieldset asPageHeading() {
        return new Fieldset(legend.asPageHeading(), content, describedBy);
    }

    /** {@code describedBy} is the ids of elements that say more, with spaces between. */
    public Fieldset withDescribedBy(String describedBy) {
        return new Fieldset(legend, content, describedBy);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteFieldsetGenerated.render(output, NoInterception.HERE, this);
    }
}
