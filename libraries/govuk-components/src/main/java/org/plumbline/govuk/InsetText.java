package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** Words set apart from those around them: a quotation, an example, something more to say. */
public record InsetText(Content content) implements HtmlContent {

    public static InsetText of(String text) {
        return new InsetText(Text.of(text));
    }

    public static InsetText of(Content content) {
        return new InsetText(content);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteInsetTextGenerated.render(output, NoInterception.HERE, this);
    }
}
