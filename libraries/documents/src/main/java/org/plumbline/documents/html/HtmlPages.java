package org.plumbline.documents.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.plumbline.documents.Document;
import org.plumbline.documents.Marking;
import org.plumbline.documents.markup.Markup;

/** Writes documents as accessible HTML in British English. */
public final class HtmlPages {

    private static final String SCREEN_STYLE = resource("screen.css");
    private static final String PAPER_STYLE = resource("paper.css");

    /** A whole page that stands alone in a file: style included, nothing fetched, ready for the printer. */
    public String page(Document document) {
        var markup = new Markup();
        var imprint = document.imprint();
        markup.raw("<!DOCTYPE html>\n");
        markup.open("html", "lang", "en-GB");
        head(markup, document, SCREEN_STYLE);
        markup.close("head");
        markup.open("body").open("main", "class", "paper");
        imprint.marking().ifPresent(marking -> marking(markup, marking));
        title(markup, document);
        new BlockMarkup(markup, Medium.SCREEN, imprint::complete).write(document.blocks());
        imprint.marking().ifPresent(marking -> marking(markup, marking));
        markup.close("main").close("body").close("html");
        return markup.toString();
    }

    /** The blocks alone, with GOV.UK classes; the embedding page says the title in its own {@code h1}. */
    public String fragment(Document document) {
        var markup = new Markup();
        new BlockMarkup(markup, Medium.EMBEDDED, document.imprint()::complete).write(document.blocks());
        return markup.toString();
    }

    /**
     * The page from which a PDF is set: well-formed XML with a paper style sheet, bookmarks, and a description on every
     * link.
     */
    public String forPaper(Document document) {
        var markup = new Markup();
        var imprint = document.imprint();
        markup.open("html", "lang", "en-GB");
        head(markup, document, new PaperMargins(document).style() + PAPER_STYLE);
        Bookmarks.of(document).write(markup);
        markup.close("head");
        markup.open("body");
        title(markup, document);
        new BlockMarkup(markup, Medium.PAPER, imprint::complete).write(document.blocks());
        markup.close("body").close("html");
        return markup.toString();
    }

    private static void head(Markup markup, Document document, String style) {
        var imprint = document.imprint();
        markup.open("head").empty("meta", "charset", "utf-8");
        markup.element("title", document.title());
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.empty("meta", "name", "author", "content", imprint.organisation());
        markup.empty("meta", "name", "subject", "content", imprint.subject());
        markup.empty("meta", "name", "description", "content", imprint.subject());
        markup.open("style").raw(style).close("style");
    }

    private static void title(Markup markup, Document document) {
        markup.open("div", "class", "masthead");
        markup.element("p", document.imprint().organisation(), "class", "issuer");
        markup.element("h1", document.title(), "class", "govuk-heading-xl", "id", "title");
        markup.close("div");
    }

    private static void marking(Markup markup, Marking marking) {
        markup.element("p", marking.words(), "class", "marking");
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlPages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The style sheet " + name + " is missing from the library");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
