package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** Whose record this is, above the page's title: a finding's reference, a case's reference and risk. */
public record IdentityBar(Content title, @Nullable Content actions) implements HtmlContent {

    public static IdentityBar of(String title) {
        return new IdentityBar(Text.of(title), null);
    }

    public static IdentityBar of(Content title) {
        return new IdentityBar(title, null);
    }

    public IdentityBar withActions(Content actions) {
        return new IdentityBar(title, actions);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteIdentityBarGenerated.render(output, NoInterception.HERE, this);
    }
}
