package org.plumbline.inspections.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.imports.ImportItem;
import org.plumbline.inspections.imports.ItemKind;
import org.plumbline.inspections.imports.ItemWords;

/** What was typed about an item. */
public record ItemForm(
        @Nullable String kind,
        @Nullable String area,
        @Nullable String title,
        @Nullable String text,
        @Nullable String partOf,
        @Nullable String duePhrase,
        @Nullable String dueBy) {
    static ItemForm of(ImportItem item) {
        ItemWords words = item.words();
        return new ItemForm(
                words.kind().code(),
                words.area(),
                words.title(),
                words.text(),
                words.partOf() == null ? "" : String.valueOf(words.partOf()),
                words.duePhrase(),
                words.dueBy() == null ? "" : words.dueBy().toString());
    }

    static ItemForm saying(String text) {
        return new ItemForm(ItemKind.RECOMMENDATION.code(), "", "", text, "", "", "");
    }

    String titleProblem() {
        return Typed.text(title).isEmpty() ? "Enter a title" : "";
    }

    String textProblem() {
        return Typed.text(text).isEmpty() ? "Enter the text as the report has it" : "";
    }

    String dueProblem() {
        return Typed.noDate(dueBy) ? "Enter a date, or leave it empty" : "";
    }

    boolean wrong() {
        return !(titleProblem() + textProblem() + dueProblem()).isEmpty();
    }

    /** The item's words; a deadline and a cause of concern only where the kind has them. */
    ItemWords words() {
        ItemKind chosen = ItemKind.of(Typed.text(kind)).orElse(ItemKind.RECOMMENDATION);
        Optional<Integer> cause = chosen == ItemKind.RECOMMENDATION ? Typed.number(partOf) : Optional.empty();
        String phrase = Typed.text(duePhrase);
        return new ItemWords(
                chosen,
                Typed.text(area),
                Typed.text(title),
                Typed.text(text),
                cause.orElse(null),
                phrase.isEmpty() ? null : phrase,
                Typed.date(dueBy).orElse(null));
    }
}
