package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Goes through a long list page by page, or, with titles, to the page before and after this one. */
public record Pagination(
        @Nullable Step previous,
        List<PageItem> items,
        @Nullable Step next,
        String label) implements HtmlContent {

    private static final String USUAL_LABEL = "Pagination";

    /** The way back or on; {@code title} names what is there, where that is known. */
    public record Step(String href, String text, @Nullable String title) {

        public static Step back(String href) {
            return new Step(href, "Previous", null);
        }

        public static Step on(String href) {
            return new Step(href, "Next", null);
        }

        boolean usual() {
            return text.equals("Previous") || text.equals("Next");
        }
    }

    public Pagination {
        items = List.copyOf(items);
    }

    /** Pages {@code 1} to {@code last} with {@code current} marked; long runs of pages are left out. Empty for one page. */
    public static Pagination of(int current, int last, IntFunction<String> hrefOfPage) {
        return new Pagination(
                current > 1 ? Step.back(hrefOfPage.apply(current - 1)) : null,
                PageItem.around(current, last, hrefOfPage),
                current < last ? Step.on(hrefOfPage.apply(current + 1)) : null,
                USUAL_LABEL);
    }

    /** One thing after another, such as the parts of a guide. */
    public static Pagination between(@Nullable Step previous, @Nullable Step next) {
        return new Pagination(previous, List.of(), next, USUAL_LABEL);
    }

    /** Tells two paginations on one page apart, for a screen reader. */
    public Pagination withLabel(String label) {
        return new Pagination(previous, items, next, label);
    }

    @Override
    public boolean isEmptyContent() {
        return previous == null && next == null && items.size() < 2;
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        if (!isEmptyContent()) {
            JtePaginationGenerated.render(output, NoInterception.HERE, this);
        }
    }
}
