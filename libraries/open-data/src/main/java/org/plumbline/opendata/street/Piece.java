package org.plumbline.opendata.street;

/**
 * A stretch of a file: the rows that begin in it.
 *
 * @param file its place among the files
 * @param from the first byte
 * @param to before which rows begin
 */
record Piece(int file, StreetFile of, long from, long to) {
    /** The headings stand before the first row of a file. */
    boolean first() {
        return from == 0;
    }
}
