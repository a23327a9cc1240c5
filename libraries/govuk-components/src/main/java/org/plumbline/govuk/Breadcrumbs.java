package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page stands below the others, from the top down. */
public record Breadcrumbs(List<Crumb> crumbs, boolean collapsing) implements HtmlContent {

    /** A place on the way; {@code href} is null for the page itself. */
    public record Crumb(String text, @Nullable String href) {

        public static Crumb of(String text, String href) {
            return new Crumb(text, href);
        }

        public static Crumb here(String text) {
            return new Crumb(text, null);
        }
    }

    public Breadcrumbs {
        crumbs = List.copyOf(crumbs);
    }

    public static Breadcrumbs of(Crumb... crumbs) {
        return new Breadcrumbs(List.of(crumbs), false);
    }

    /** Shows only the first and last where the page is narrow. */
    public Breadcrumbs asCollapsing() {
        return new Breadcrumbs(crumbs, true);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteBreadcrumbsGenerated.render(output, NoInterception.HERE, this);
    }
}
