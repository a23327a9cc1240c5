package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Narrows a list: what is chosen now, each with a link that lets it go, and the choices. A {@code GET} form stands around it. */
public record Filter(
        String heading, List<Category> selected, @Nullable String clearHref, Content options, String apply)
        implements HtmlContent {

    /** Chosen values of one kind, such as two owners. */
    public record Category(String heading, List<Selected> items) {

        public Category {
            items = List.copyOf(items);
        }
    }

    /** A chosen value and the address of the list without it. */
    public record Selected(String text, String hrefWithout) {}

    public Filter {
        selected = List.copyOf(selected);
    }

    public static Filter of(Content options) {
        return new Filter("Filter", List.of(), null, options, "Apply filters");
    }

    /** {@code clearHref} is the address of the list with nothing chosen. */
    public Filter withSelected(String clearHref, List<Category> selected) {
        return new Filter(heading, selected, clearHref, options, apply);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteFilterGenerated.render(output, NoInterception.HERE, this);
    }
}
