package org.plumbline.opendata.street;

import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/**
 * What came of a stretch of a file.
 *
 * @param lines that begin in it, empty ones and the headings among them
 * @param ids of its rows, as numbers
 * @param refused with lines counted from the beginning of the stretch, the first of them zero
 */
record PieceRead(Piece piece, long lines, Map<StreetCell, Long> cells, LongBuffer ids, List<Refusal> refused) {
    record Refusal(long line, Wrong wrong, String found) {}
}
