package org.plumbline.documents.word;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.documents.Picture;
import org.plumbline.documents.markup.Markup;
import org.plumbline.documents.pdf.PictureDrawing;

/** What the main part of a Word file refers to: its fixed companions, addresses outside, pictures, and own bookmarks. */
final class Relations {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final Map<String, String> bookmarks = new LinkedHashMap<>();

    String address(String href) {
        return addresses.computeIfAbsent(href, _ -> "link" + (addresses.size() + 1));
    }

    /** Adds the picture as PNG, which every version of Word can show, and returns the identifier of the relation. */
    String picture(Picture picture) {
        int number = pictures.size() + 1;
        pictures.put("media/image" + number + ".png", PictureDrawing.png(picture));
        return "picture" + number;
    }

    /** The bookmark for an identifier of the document, in the letters and the 40 places that Word allows. */
    String bookmark(String id) {
        return bookmarks.computeIfAbsent(id, _ -> {
            var letters = id.replaceAll("\\W", "_");
            return letters.substring(0, Math.min(30, letters.length())) + "_" + (bookmarks.size() + 1);
        });
    }

    Map<String, byte[]> pictures() {
        return Collections.unmodifiableMap(pictures);
    }

    String xml() {
        var markup = new Markup();
        markup.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        relation(markup, "styles", "styles", "styles.xml");
        relation(markup, "settings", "settings", "settings.xml");
        relation(markup, "numbering", "numbering", "numbering.xml");
        relation(markup, "header", "header", "header1.xml");
        relation(markup, "footer", "footer", "footer1.xml");
        int number = 0;
        for (var name : pictures.keySet()) {
            number++;
            relation(markup, "picture" + number, "image", name);
        }
        addresses.forEach((href, id) -> markup.empty(
                "Relationship", "Id", id, "Type", TYPES + "hyperlink", "Target", href, "TargetMode", "External"));
        return markup.close("Relationships").toString();
    }

    private static void relation(Markup markup, String id, String type, String target) {
        markup.empty("Relationship", "Id", id, "Type", TYPES + type, "Target", target);
    }
}
