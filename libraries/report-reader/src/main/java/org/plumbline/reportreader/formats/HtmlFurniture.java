package org.plumbline.reportreader.formats;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.plumbline.reportreader.SourceLine.Style;

/** What a web page shows that is not its content, and what it does not show at all. */
final class HtmlFurniture {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "iframe",
            "object",
            "canvas",
            "video",
            "audio",
            "head",
            "title",
            "button",
            "select",
            "datalist",
            "textarea");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "dialog");
    private static final Pattern NAMED = Pattern.compile("cookie|breadcrumb|skip-link|site-header|site-footer");
    private static final Pattern HIDING = Pattern.compile("(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    /** The element that holds most of the words and says that it is the content, where there is one. */
    private final @Nullable Element main;

    private @Nullable Element outermost;
    private boolean inMain;

    private HtmlFurniture(@Nullable Element main) {
        this.main = main;
    }

    static HtmlFurniture of(Document page) {
        Element main = page.selectFirst("main, [role=main]");
        boolean most =
                main != null && main.text().length() * 5L > page.body().text().length() * 2L;
        return new HtmlFurniture(most ? main : null);
    }

    boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (element.hasAttr("style")
                        && HIDING.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                                .find());
    }

    void enter(Element element) {
        inMain |= element.equals(main);
        if (outermost == null && isFurniture(element)) {
            outermost = element;
        }
    }

    void leave(Element element) {
        inMain &= !element.equals(main);
        if (element.equals(outermost)) {
            outermost = null;
        }
    }

    private boolean isFurniture(Element element) {
        String name = element.normalName();
        return name.equals("nav")
                || ROLES.contains(element.attr("role"))
                || (name.equals("footer") && element.closest("article, main, section, blockquote") == null)
                || NAMED.matcher(element.id() + " " + element.className()).find();
    }

    Style or(Style style) {
        return outermost != null || (main != null && !inMain) ? Style.FURNITURE : style;
    }
}
