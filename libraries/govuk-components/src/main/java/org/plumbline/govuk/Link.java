package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** A link; {@code hidden} is words that only a screen reader needs, so that "Change" says what. */
public record Link(String text, String href, @Nullable String hidden, boolean unvisited) implements HtmlContent {

    public static Link of(String text, String href) {
        return new Link(text, href, null, false);
    }

    public Link withHidden(@Nullable String hidden) {
        return new Link(text, href, hidden, unvisited);
    }

    /** Never takes the colour of a visited link: for places that change from day to day. */
    public Link asUnvisited() {
        return new Link(text, href, hidden, true);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteLinkGenerated.render(output, NoInterception.HERE, this);
    }
}
