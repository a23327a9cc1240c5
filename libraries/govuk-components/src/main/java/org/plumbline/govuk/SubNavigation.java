package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/** The views of one thing, as links side by side; each is a page of its own, so nothing depends on a script. */
public record SubNavigation(String label, List<NavigationItem> items) implements HtmlContent {

    public SubNavigation {
        items = List.copyOf(items);
    }

    /** {@code label} tells this navigation from the page's others, for a screen reader. */
    public static SubNavigation of(String label, List<NavigationItem> items) {
        return new SubNavigation(label, items);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteSubNavigationGenerated.render(output, NoInterception.HERE, this);
    }
}
