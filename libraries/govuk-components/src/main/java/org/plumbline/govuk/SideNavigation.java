package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places beside the page, in sections where there are many. */
public record SideNavigation(String label, List<Section> sections) implements HtmlContent {

    /** Places under a heading, or, where it is null, without one. */
    public record Section(@Nullable String heading, List<NavigationItem> items) {

        public Section {
            items = List.copyOf(items);
        }
    }

    public SideNavigation {
        sections = List.copyOf(sections);
    }

    public static SideNavigation of(String label, List<NavigationItem> items) {
        return new SideNavigation(label, List.of(new Section(null, items)));
    }

    public static SideNavigation inSections(String label, Section... sections) {
        return new SideNavigation(label, List.of(sections));
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteSideNavigationGenerated.render(output, NoInterception.HERE, this);
    }
}
