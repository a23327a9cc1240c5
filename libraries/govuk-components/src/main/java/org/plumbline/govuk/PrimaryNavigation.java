package org.plumbline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a staff service, side by side, with room for a search at the end. */
public record PrimaryNavigation(
        String label, List<NavigationItem> items, @Nullable Content search) implements HtmlContent {

    public PrimaryNavigation {
        items = List.copyOf(items);
    }

    public static PrimaryNavigation of(String label, List<NavigationItem> items) {
        return new PrimaryNavigation(label, items, null);
    }

    public PrimaryNavigation withSearch(Content search) {
        return new PrimaryNavigation(label, items, search);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtePrimaryNavigationGenerated.render(output, NoInterception.HERE, this);
    }
}
