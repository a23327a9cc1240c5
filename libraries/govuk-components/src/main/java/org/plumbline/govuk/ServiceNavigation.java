package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of the service, below the header; with the script it folds behind "Menu" where the page is narrow. */
public record ServiceNavigation(@Nullable Link service, List<NavigationItem> items, String id, String label)
        implements HtmlContent {

    public ServiceNavigation {
        items = List.copyOf(items);
    }

    public static ServiceNavigation of(List<NavigationItem> items) {
        return new ServiceNavigation(null, items, "navigation", "Menu");
    }

    /** Names the service before its parts, for an installation whose header names an organisation. */
    public ServiceNavigation withService(String name, String href) {
        return new ServiceNavigation(Link.of(name, href), items, id, label);
    }

    /** Needed where a page holds two, so that their ids and names differ. */
    public ServiceNavigation withIdAndLabel(String id, String label) {
        return new ServiceNavigation(service, items, id, label);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteServiceNavigationGenerated.render(output, NoInterception.HERE, this);
    }

    boolean folds() {
        return items.size() > 1;
    }

    @Nullable
    String current(NavigationItem item) {
        return switch (item.here()) {
            case ELSEWHERE -> null;
            case THIS_PAGE -> "page";
            case WITHIN -> "true";
        };
    }
}
