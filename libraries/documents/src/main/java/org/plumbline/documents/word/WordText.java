package org.plumbline.documents.word;

import java.util.List;
import org.plumbline.documents.Imprint;
import org.plumbline.documents.Text;
import org.plumbline.documents.markup.Markup;

/** Writes runs of words within a paragraph, with links and bookmarks. */
final class WordText {

    private final Markup markup;
    private final Relations relations;
    private final Imprint imprint;
    private int bookmarks = 0;

    WordText(Markup markup, Relations relations, Imprint imprint) {
        this.markup = markup;
        this.relations = relations;
        this.imprint = imprint;
    }

    void write(List<Text> runs) {
        runs.forEach(this::write);
    }

    /** Words that a link arrives at. */
    void anchored(String id, String words) {
        bookmarks++;
        var number = Integer.toString(bookmarks);
        markup.empty("w:bookmarkStart", "w:id", number, "w:name", relations.bookmark(id));
        plain(words);
        markup.empty("w:bookmarkEnd", "w:id", number);
    }

    void plain(String words) {
        markup.open("w:r").element("w:t", words, "xml:space", "preserve").close("w:r");
    }

    private void write(Text run) {
        switch (run) {
            case Text.Plain plain -> plain(plain.words());
            case Text.Strong strong -> styled("Strong", strong.words());
            case Text.Emphasis emphasis -> styled("Emphasis", emphasis.words());
            case Text.Note note -> styled("Note", note.words());
            case Text.Anchor anchor -> anchored(anchor.id(), anchor.words());
            case Text.Figure figure -> link("Figure", figure.words(), figure.href());
            case Text.Link link -> link("Hyperlink", link.words(), link.href());
        }
    }

    private void styled(String style, String words) {
        markup.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", style).close("w:rPr");
        markup.element("w:t", words, "xml:space", "preserve").close("w:r");
    }

    private void link(String style, String words, String href) {
        var address = imprint.complete(href);
        if (address.isEmpty()) {
            plain(words);
        } else if (href.startsWith("#")) {
            markup.open("w:hyperlink", "w:anchor", relations.bookmark(href.substring(1)), "w:history", "1");
            styled(style, words);
            markup.close("w:hyperlink");
        } else {
            markup.open("w:hyperlink", "r:id", relations.address(address.get()), "w:history", "1");
            styled(style, words);
            markup.close("w:hyperlink");
        }
    }
}
