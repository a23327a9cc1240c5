package org.plumbline.documents.html;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.Block;
import org.plumbline.documents.Document;
import org.plumbline.documents.markup.Markup;

/** The outline that a PDF reader shows at the side: the headings, one below the other by level. */
record Bookmarks(String words, String id, List<Bookmarks> below) {

    static Bookmarks of(Document document) {
        var root = new Bookmarks(document.title(), "title", new ArrayList<>());
        var path = new ArrayList<>(List.of(root));
        int number = 0;
        for (var block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                number++;
                var bookmark =
                        new Bookmarks(heading.words(), heading.id().orElse("section-" + number), new ArrayList<>());
                path.subList(heading.level(), path.size()).clear();
                path.getLast().below().add(bookmark);
                path.add(bookmark);
            }
        }
        return root;
    }

    void write(Markup markup) {
        markup.open("bookmarks");
        writeThis(markup);
        markup.close("bookmarks");
    }

    private void writeThis(Markup markup) {
        markup.open("bookmark", "name", words, "href", "#" + id);
        below.forEach(bookmark -> bookmark.writeThis(markup));
        markup.close("bookmark");
    }
}
