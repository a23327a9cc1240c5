package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** The first link of a page: past the header, to what the page is about. */
public record SkipLink(String text, String href) implements HtmlContent {

    /** Goes to the element whose id is {@code main}. */
    public static SkipLink toMain() {
        return new SkipLink("Skip to main content", "#main");
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteSkipLinkGenerated.render(output, NoInterception.HERE, this);
    }
}
