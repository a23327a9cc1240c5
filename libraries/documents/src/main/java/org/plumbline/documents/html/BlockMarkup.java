package org.plumbline.documents.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.documents.Block;
import org.plumbline.documents.Picture;
import org.plumbline.documents.Table;
import org.plumbline.documents.markup.Markup;

/** Writes the blocks of a document in their order. */
final class BlockMarkup {

    private static final List<String> HEADING_SIZES = List.of("l", "m", "s", "s");

    private final Markup markup;
    private final Medium medium;
    private final TextMarkup texts;
    private int headings = 0;

    BlockMarkup(Markup markup, Medium medium, Function<String, Optional<String>> complete) {
        this.markup = markup;
        this.medium = medium;
        this.texts = new TextMarkup(markup, medium, complete);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> {
                markup.open("p", "class", "govuk-body");
                texts.write(paragraph.runs());
                markup.close("p");
            }
            case Block.BulletList list -> list("ul", "govuk-list govuk-list--bullet", list);
            case Block.NumberedList list -> list("ol", "govuk-list govuk-list--number", list);
            case Table table -> new TableMarkup(markup, medium, texts).write(table);
            case Block.KeyFacts keyFacts -> keyFacts(keyFacts);
            case Block.Callout callout -> callout(callout);
            case Block.PageBreak _ -> pageBreak();
            case Picture picture -> picture(picture);
        }
    }

    private void heading(Block.Heading heading) {
        headings++;
        var tag = "h" + (heading.level() + 1);
        var size = HEADING_SIZES.get(heading.level() - 1);
        markup.element(
                tag,
                heading.words(),
                "class",
                "govuk-heading-" + size,
                "id",
                heading.id().orElse("section-" + headings));
    }

    private void list(String tag, String classes, Block.Listing list) {
        markup.open(tag, "class", classes);
        for (var item : list.items()) {
            markup.open("li");
            texts.write(item.runs());
            item.nested().forEach(this::write);
            markup.close("li");
        }
        markup.close(tag);
    }

    private void keyFacts(Block.KeyFacts keyFacts) {
        if (medium == Medium.PAPER) {
            keyFactsOnPaper(keyFacts);
            return;
        }
        markup.open("dl", "class", "govuk-summary-list");
        for (var fact : keyFacts.facts()) {
            markup.open("div", "class", "govuk-summary-list__row");
            markup.element("dt", fact.term(), "class", "govuk-summary-list__key");
            markup.open("dd", "class", "govuk-summary-list__value");
            texts.write(fact.description());
            markup.close("dd").close("div");
        }
        markup.close("dl");
    }

    /** Tagged PDF has no description list; a table whose rows are named by their first cell reads the same. */
    private void keyFactsOnPaper(Block.KeyFacts keyFacts) {
        markup.open("table", "class", "facts").open("tbody");
        for (var fact : keyFacts.facts()) {
            markup.open("tr").element("th", fact.term(), "scope", "row").open("td");
            texts.write(fact.description());
            markup.close("td").close("tr");
        }
        markup.close("tbody").close("table");
    }

    private void callout(Block.Callout callout) {
        markup.open("div", "class", "govuk-inset-text");
        callout.title()
                .ifPresent(title -> markup.open("p", "class", "govuk-body callout-title")
                        .element("strong", title)
                        .close("p"));
        markup.open("p", "class", "govuk-body");
        texts.write(callout.runs());
        markup.close("p").close("div");
    }

    private void pageBreak() {
        if (medium != Medium.EMBEDDED) {
            markup.open("div", "class", "page-break").close("div");
        }
    }

    private void picture(Picture picture) {
        var source = address(picture, picture.base64());
        markup.open("div", "class", "picture");
        var narrow = picture.narrow().filter(_ -> medium != Medium.PAPER);
        narrow.ifPresent(drawn -> markup.open("picture")
                .empty("source", "media", "(max-width: 40em)", "srcset", address(picture, drawn)));
        markup.empty(
                "img",
                "src",
                source,
                "alt",
                picture.alternative(),
                "style",
                "width:" + picture.widthPercent() + "%;height:auto");
        narrow.ifPresent(_ -> markup.close("picture"));
        picture.caption().ifPresent(caption -> markup.element("p", caption, "class", "govuk-body-s picture-caption"));
        markup.close("div");
    }

    private static String address(Picture picture, String base64) {
        return "data:" + picture.format().mediaType() + ";base64," + base64;
    }
}
