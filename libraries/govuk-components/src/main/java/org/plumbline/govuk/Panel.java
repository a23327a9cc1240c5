package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** Says that something long is done, and how to refer to it; its title is the page's {@code h1}. */
public record Panel(String title, @Nullable Content body) implements HtmlContent {

    public static Panel of(String title) {
        return new Panel(title, null);
    }

    public static Panel of(String title, String body) {
        return new Panel(title, Text.of(body));
    }

    public static Panel of(String title, Content body) {
        return new Panel(title, body);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtePanelGenerated.render(output, NoInterception.HERE, this);
    }
}
