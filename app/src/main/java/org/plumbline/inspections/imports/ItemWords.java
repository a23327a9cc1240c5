package org.plumbline.inspections.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an item says; all of it can be amended.
 *
 * @param area empty where the report names none
 * @param partOf the number of the cause of concern to which it belongs
 * @param duePhrase the deadline in the report's own words
 */
public record ItemWords(
        ItemKind kind,
        String area,
        String title,
        String text,
        @Nullable Integer partOf,
        @Nullable String duePhrase,
        @Nullable LocalDate dueBy) {
    public ItemWords {
        area = area.strip();
        title = title.strip();
        text = text.strip();
    }

    ItemWords saying(String otherTitle, String otherText) {
        return new ItemWords(kind, area, otherTitle, otherText, partOf, duePhrase, dueBy);
    }

    ItemWords under(@Nullable Integer cause) {
        return new ItemWords(kind, area, title, text, cause, duePhrase, dueBy);
    }

    ItemWords dueBy(@Nullable LocalDate date) {
        return new ItemWords(kind, area, title, text, partOf, duePhrase, date);
    }
}
