package org.plumbline.govuk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A page's number among the pages, or the gap where numbers are left out. */
public sealed interface PageItem {

    /** A page that can be gone to, or is here. */
    record Page(int number, String href, boolean current) implements PageItem {}

    /** Pages left out. */
    record Gap() implements PageItem {}

    /** The first page, the last, the current one and its neighbours, with gaps between. */
    static List<PageItem> around(int current, int last, IntFunction<String> hrefOfPage) {
        if (current < 1 || current > last) {
            throw new IllegalArgumentException("Page " + current + " is not among pages 1 to " + last);
        }
        var shown = IntStream.concat(IntStream.of(1, last), IntStream.rangeClosed(current - 1, current + 1))
                .filter(page -> page >= 1 && page <= last)
                .distinct()
                .sorted()
                .toArray();
        var items = new ArrayList<PageItem>();
        int before = 0;
        for (int page : shown) {
            if (page == before + 2) {
                items.add(new Page(page - 1, hrefOfPage.apply(page - 1), false));
            } else if (page > before + 2) {
                items.add(new Gap());
            }
            items.add(new Page(page, hrefOfPage.apply(page), page == current));
            before = page;
        }
        return items;
    }
}
