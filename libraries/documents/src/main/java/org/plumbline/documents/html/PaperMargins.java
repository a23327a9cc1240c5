package org.plumbline.documents.html;

import org.plumbline.documents.Document;
import org.plumbline.documents.Marking;

/** What stands in the margins of every page: the marking above and below, the title, and "Page 2 of 7". */
record PaperMargins(Document document) {

    String style() {
        var marking = quoted(document.imprint().marking().map(Marking::words).orElse(""));
        return """
                @page {
                  size: A4;
                  margin: 24mm 20mm 24mm 20mm;
                  @top-center { content: %s; %s font-weight: bold; color: #0b0c0c; }
                  @bottom-left { content: %s; %s text-align: left; }
                  @bottom-center { content: %s; %s font-weight: bold; color: #0b0c0c; }
                  @bottom-right { content: "Page " counter(page) " of " counter(pages); %s text-align: right; }
                }
                """.formatted(marking, TYPE, quoted(shortened(document.title())), TYPE, marking, TYPE, TYPE);
    }

    private static final String TYPE = "font-family: Paper; font-size: 8pt; color: #505a5f;";

    private static String shortened(String title) {
        return title.length() <= 60
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 40)).strip() + "…";
    }

    /** A CSS string; everything but plain letters and digits goes in as a code point, so nothing can end it early. */
    private static String quoted(String words) {
        var quoted = new StringBuilder("\"");
        words.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) && point < 0x80) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append("\\%06x".formatted(point));
            }
        });
        return quoted.append('"').toString();
    }
}
