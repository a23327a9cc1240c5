package org.plumbline.inspections.imports;

/**
 * One line of the file's text as it was read.
 *
 * @param page from 1; 0 where the format has no pages
 * @param line from 1 in the whole text
 * @param style the reader's word for what the format says of the line
 */
public record TextLine(int page, int line, String style, String text) {
    /** Running headers and footers, which are no part of what the report says. */
    boolean furniture() {
        return style.equals("FURNITURE") || text.isBlank();
    }
}
