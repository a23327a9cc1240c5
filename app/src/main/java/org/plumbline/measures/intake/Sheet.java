package org.plumbline.measures.intake;

import java.util.List;

/**
 * A table as a file holds it.
 *
 * @param rows without the heading and without empty ones
 * @param notes what a reader should know of how it was read
 */
record Sheet(List<String> headings, List<Row> rows, List<String> notes) {
    Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** @param line in the file, from 1 */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean empty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
