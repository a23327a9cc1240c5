package org.plumbline.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows links from the overview; of pages of one kind, which differ only in an id or a query, it keeps the first. What is seen
 * from another vantage is looked at where a page leads there, and not followed through all of the site again.
 */
final class Walk {
    private final Page page;
    private final String home;
    private final Set<String> kinds;

    /**
     * @param page of somebody who has signed in
     * @param home the address without a path
     * @param kinds of pages that need not be walked again; those walked are added
     */
    Walk(Page page, String home, Set<String> kinds) {
        this.page = page;
        this.home = home;
        this.kinds = kinds;
    }

    /** What each page says, by its path, in the order of the walk. */
    Map<String, Said> pages() {
        Map<String, Said> walked = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            boolean begin = walked.isEmpty();
            if ((kinds.add(kind(path)) || begin) && shows(path)) {
                walked.put(path, Said.by(page));
                if (!fromElsewhere(path)) {
                    waiting.addAll(links());
                }
            }
        }
        return walked;
    }

    /** The words of a page's headings, links, cells and buttons. */
    record Said(Map<String, List<String>> parts) {
        private static final List<String> SELECTORS =
                List.of("main h1", "main h2", "main a[href]", "main td", "main form button");

        static Said by(Page page) {
            Map<String, List<String>> parts = new LinkedHashMap<>();
            SELECTORS.forEach(selector -> parts.put(
                    selector,
                    page.locator(selector).allTextContents().stream()
                            .map(text -> text.replaceAll("\\s+", " ").strip())
                            .toList()));
            return new Said(parts);
        }

        /** What the same page says elsewhere and not here. */
        List<String> missing(Said elsewhere) {
            return elsewhere.parts.entrySet().stream()
                    .filter(part ->
                            !parts.getOrDefault(part.getKey(), List.of()).containsAll(part.getValue()))
                    .map(part -> "%s %s, without JavaScript %s"
                            .formatted(part.getKey(), part.getValue(), parts.get(part.getKey())))
                    .toList();
        }
    }

    /** Asks first, because a file to be downloaded is no page to go to. */
    private boolean shows(String path) {
        if (path.startsWith("/sign-out")) {
            return false;
        }
        APIResponse response = page.request().get(home + path);
        if (response.status() != 200) {
            throw new AssertionError(path + " is linked and answers " + response.status());
        }
        if (!response.headers().getOrDefault("content-type", "").startsWith("text/html")
                || response.headers().containsKey("content-disposition")) {
            return false;
        }
        page.navigate(home + path);
        return true;
    }

    private List<String> links() {
        List<String> links = new ArrayList<>();
        for (Object href : (List<?>) page.evalOnSelectorAll("a[href]", "all => all.map(a => a.getAttribute('href'))")) {
            URI target = URI.create(page.url()).resolve(String.valueOf(href).replace(" ", "%20"));
            if (target.toString().startsWith(home) && target.getRawPath() != null) {
                String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
                links.add((target.getRawPath().isEmpty() ? "/" : target.getRawPath()) + query);
            }
        }
        return links;
    }

    /** {@code /findings/x-2023.CoC-1/level?a=b} and the same of another finding are one kind; another vantage is another. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "")
                        .replaceAll("/[^/]*[0-9.][^/]*", "/*")
                        .replaceAll("/letters/[^/]+", "/letters/*")
                        .replaceAll("/measures/(?!new$|import$|files$|contradictions)[^/]+", "/measures/*")
                        .replaceAll("/scan/[^/]+", "/scan/*")
                + (fromElsewhere(path) ? " from elsewhere" : "");
    }

    private static boolean fromElsewhere(String path) {
        return path.contains("known=");
    }
}
