package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** The way back to the page before, above everything else on the page. */
public record BackLink(String text, String href) implements HtmlContent {

    public static BackLink to(String href) {
        return new BackLink("Back", href);
    }

    public static BackLink of(String text, String href) {
        return new BackLink(text, href);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteBackLinkGenerated.render(output, NoInterception.HERE, this);
    }
}
