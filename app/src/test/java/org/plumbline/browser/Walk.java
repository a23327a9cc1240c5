package org.plumbline.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

    List<String> paths() {
        List<String> walked = new ArrayList<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            boolean begin = walked.isEmpty();
            if ((kinds.add(kind(path)) || begin) && shows(path)) {
                walked.add(path);
                if (!fromElsewhere(path)) {
                    waiting.addAll(links());
                }
            }
        }
        return List.copyOf(walked);
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
