package org.plumbline.reportreader;

import java.util.Objects;

/**
 * One line of a document as a reader meets it, with its place. The page is 1-based, or 0 where the format has no pages;
 * the line is 1-based in the whole extracted text.
 */
public record SourceLine(int page, int line, String text, Style style) {

    /** What the format itself says of the line: where it says nothing, {@link #PLAIN}. */
    public enum Style {
        PLAIN,
        HEADING_1,
        HEADING_2,
        HEADING_3,
        HEADING_4,
        BULLET,
        NUMBERED,
        TABLE_ROW,
        FURNITURE,
        BLANK
    }

    public SourceLine {
        if (page < 0) {
            throw new IllegalArgumentException("page is 0 where there are none, never " + page);
        }
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1, not from " + line);
        }
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
    }
}
