package org.plumbline.govuk;

import gg.jte.Content;

/** What stands in one place of a table. */
public record Cell(Content content, boolean numeric) {

    public static Cell of(String text) {
        return new Cell(Text.of(text), false);
    }

    public static Cell of(Content content) {
        return new Cell(content, false);
    }

    /** A figure, aligned to the right even where its column is not numeric. */
    public static Cell numeric(String text) {
        return new Cell(Text.of(text), true);
    }
}
