package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The pages of a list, with a count of what is shown; for staff pages. Pages and rows are counted from 1. */
public record ResultsPagination(Results results, int current, IntFunction<String> hrefOfPage) implements HtmlContent {

    /** How many there are, how many go on a page, and what they are called in the plural, such as "findings". */
    public record Results(int total, int perPage, String noun) {

        public Results {
            if (total < 0 || perPage < 1) {
                throw new IllegalArgumentException(total + " results at " + perPage + " a page cannot be counted");
            }
        }

        /** The number of the last page; 1 where there is nothing to show. */
        public int pages() {
            return Math.max(1, Math.ceilDiv(total, perPage));
        }
    }

    public ResultsPagination {
        if (current < 1 || current > results.pages()) {
            throw new IllegalArgumentException("Page " + current + " is not among pages 1 to " + results.pages());
        }
    }

    public static ResultsPagination of(Results results, int current, IntFunction<String> hrefOfPage) {
        return new ResultsPagination(results, current, hrefOfPage);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteResultsPaginationGenerated.render(output, NoInterception.HERE, this);
    }

    int from() {
        return results.total() == 0 ? 0 : (current - 1) * results.perPage() + 1;
    }

    int to() {
        return Math.min(results.total(), current * results.perPage());
    }

    @Nullable
    String previous() {
        return current > 1 ? hrefOfPage.apply(current - 1) : null;
    }

    @Nullable
    String next() {
        return current < results.pages() ? hrefOfPage.apply(current + 1) : null;
    }

    List<PageItem> items() {
        return results.pages() == 1 ? List.of() : PageItem.around(current, results.pages(), hrefOfPage);
    }
}
