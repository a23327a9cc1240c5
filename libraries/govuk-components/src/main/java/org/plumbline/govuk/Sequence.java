package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/** Several pieces of content, one after another. */
public record Sequence(List<Content> pieces) implements HtmlContent {

    public Sequence {
        pieces = List.copyOf(pieces);
    }

    public static Sequence of(Content... pieces) {
        return new Sequence(List.of(pieces));
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        pieces.forEach(output::writeUserContent);
    }
}
