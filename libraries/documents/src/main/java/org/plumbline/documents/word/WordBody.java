package org.plumbline.documents.word;

import java.util.List;
import org.plumbline.documents.Block;
import org.plumbline.documents.Document;
import org.plumbline.documents.Picture;
import org.plumbline.documents.Table;
import org.plumbline.documents.Text;
import org.plumbline.documents.markup.Markup;

/** The main part of a Word file: the title and the blocks of a document in their order. */
final class WordBody {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Document document;
    private final Relations relations;
    private final Numbering numbering;
    private final Markup markup = new Markup();
    private final WordText texts;
    private boolean newPage = false;

    WordBody(Document document, Relations relations, Numbering numbering) {
        this.document = document;
        this.relations = relations;
        this.numbering = numbering;
        this.texts = new WordText(markup, relations, document.imprint());
    }

    String xml() {
        markup.open(
                "w:document",
                "xmlns:w",
                NAMESPACE,
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        markup.open("w:body");
        words("Issuer", document.imprint().organisation());
        words("Title", document.title());
        document.blocks().forEach(this::write);
        markup.open("w:sectPr")
                .empty("w:headerReference", "w:type", "default", "r:id", "header")
                .empty("w:footerReference", "w:type", "default", "r:id", "footer")
                .empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                .raw("<w:pgMar w:top=\"1361\" w:right=\"1134\" w:bottom=\"1361\" w:left=\"1134\""
                        + " w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/>")
                .close("w:sectPr");
        return markup.close("w:body").close("w:document").toString();
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> {
                open("BodyText");
                texts.write(paragraph.runs());
                markup.close("w:p");
            }
            case Block.Listing list -> list(list, 0, true);
            case Table table -> table(table);
            case Block.KeyFacts keyFacts -> keyFacts.facts().forEach(this::fact);
            case Block.Callout callout -> callout(callout);
            case Block.PageBreak _ -> newPage = true;
            case Picture picture -> picture(picture);
        }
    }

    private void heading(Block.Heading heading) {
        open("Heading" + heading.level());
        heading.id().ifPresentOrElse(id -> texts.anchored(id, heading.words()), () -> texts.plain(heading.words()));
        markup.close("w:p");
    }

    /** The paragraph that ends the outermost list leaves the space that follows a paragraph of text. */
    private void list(Block.Listing list, int level, boolean ends) {
        var place = Integer.toString(Math.min(level, 8));
        var number = Integer.toString(numbering.list(list, Math.min(level, 8)));
        for (int i = 0; i < list.items().size(); i++) {
            var item = list.items().get(i);
            boolean last = ends && i == list.items().size() - 1;
            start("ListParagraph");
            markup.open("w:numPr").empty("w:ilvl", "w:val", place).empty("w:numId", "w:val", number);
            markup.close("w:numPr");
            if (last && item.nested().isEmpty()) {
                markup.empty("w:spacing", "w:after", "160");
            }
            markup.close("w:pPr");
            texts.write(item.runs());
            markup.close("w:p");
            for (var nested : item.nested()) {
                list(nested, level + 1, last && nested.equals(item.nested().getLast()));
            }
        }
    }

    private void table(Table table) {
        words("Caption", table.caption());
        new WordTable(markup, texts).write(table);
        words("Source", table.source().orElse(""));
    }

    private void fact(Block.Fact fact) {
        open("KeyFact");
        texts.write(List.of(new Text.Strong(fact.term())));
        markup.open("w:r").empty("w:tab").close("w:r");
        texts.write(fact.description());
        markup.close("w:p");
    }

    private void callout(Block.Callout callout) {
        callout.title().ifPresent(title -> words("CalloutTitle", title));
        open("Callout");
        texts.write(callout.runs());
        markup.close("w:p");
    }

    private void picture(Picture picture) {
        open("Picture");
        new WordPicture(markup)
                .write(picture, relations.picture(picture), relations.pictures().size());
        markup.close("w:p");
        picture.caption().ifPresent(caption -> words("Source", caption));
    }

    private void words(String style, String words) {
        open(style);
        texts.plain(words);
        markup.close("w:p");
    }

    private void open(String style) {
        start(style);
        markup.close("w:pPr");
    }

    private void start(String style) {
        markup.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (newPage) {
            markup.empty("w:pageBreakBefore");
            newPage = false;
        }
    }
}
