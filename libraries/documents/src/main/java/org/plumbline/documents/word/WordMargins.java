package org.plumbline.documents.word;

import org.plumbline.documents.Document;
import org.plumbline.documents.Marking;
import org.plumbline.documents.markup.Markup;

/** What stands above and below the text on every page: the marking, the title and the page number. */
record WordMargins(Document document) {

    String header() {
        var markup = new Markup();
        markup.open("w:hdr", "xmlns:w", WordBody.NAMESPACE);
        paragraph(markup, "Header");
        run(markup, "Marking", marking());
        return markup.close("w:p").close("w:hdr").toString();
    }

    String footer() {
        var markup = new Markup();
        markup.open("w:ftr", "xmlns:w", WordBody.NAMESPACE);
        paragraph(markup, "Footer");
        run(markup, "", shortened(document.title()));
        tab(markup);
        run(markup, "Marking", marking());
        tab(markup);
        run(markup, "", "Page ");
        field(markup, "PAGE");
        run(markup, "", " of ");
        field(markup, "NUMPAGES");
        return markup.close("w:p").close("w:ftr").toString();
    }

    private String marking() {
        return document.imprint().marking().map(Marking::words).orElse("");
    }

    private static String shortened(String title) {
        return title.length() <= 45
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 38)).strip() + "…";
    }

    private static void paragraph(Markup markup, String style) {
        markup.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close("w:pPr");
    }

    private static void run(Markup markup, String style, String words) {
        markup.open("w:r");
        if (!style.isEmpty()) {
            markup.open("w:rPr").empty("w:rStyle", "w:val", style).close("w:rPr");
        }
        markup.element("w:t", words, "xml:space", "preserve").close("w:r");
    }

    private static void tab(Markup markup) {
        markup.open("w:r").empty("w:tab").close("w:r");
    }

    private static void field(Markup markup, String instruction) {
        markup.open("w:fldSimple", "w:instr", " " + instruction + " ");
        run(markup, "", "1");
        markup.close("w:fldSimple");
    }
}
