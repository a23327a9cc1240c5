package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/** A filter at the left and the list that it narrows; above the list, with a link past it, where the page is narrow. */
public record FilteredList(Content filter, Content list) implements HtmlContent {

    public static FilteredList of(Content filter, Content list) {
        return new FilteredList(filter, list);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteFilteredListGenerated.render(output, NoInterception.HERE, this);
    }
}
