package org.plumbline.documents.sheets;

import java.util.List;
import org.plumbline.documents.Characters;

/**
 * One table of data with typed columns.
 *
 * @param rows read once while a file is written, so that a long table need not be held in memory; each row has one
 *     value for each column, of the column's kind or {@link Value.Unknown}
 */
public record Sheet(String name, List<Column> columns, Iterable<List<Value>> rows, Notes notes) {

    public Sheet {
        if (name.isBlank() || columns.isEmpty()) {
            throw new IllegalArgumentException("A sheet needs a name and at least one column");
        }
        name = Characters.legal(name);
        columns = List.copyOf(columns);
    }

    /** What the values of a column are. */
    public enum Kind {
        TEXT(30),
        WHOLE(12),
        DECIMAL(14),
        PERCENT(12),
        DATE(13),
        INSTANT(19);

        private final int width;

        Kind(int width) {
            this.width = width;
        }
    }

    /** A column and the width, in letters, that shows its usual content. */
    public record Column(String header, Kind kind, int width) {
        public Column {
            if (header.isBlank() || width < 1 || width > 200) {
                throw new IllegalArgumentException(
                        "A column needs a header and a width of 1 to 200 letters, found \"" + header + "\", " + width);
            }
            header = Characters.legal(header);
        }

        public static Column of(String header, Kind kind) {
            return new Column(header, kind, kind.width);
        }

        boolean isText() {
            return kind == Kind.TEXT;
        }
    }

    /** The rows, each checked against the columns as it is reached. */
    Iterable<List<Value>> checkedRows() {
        return () -> new CheckedRows(columns, rows.iterator());
    }
}
