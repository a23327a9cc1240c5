package org.plumbline.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table with its caption and one row of column headers; the first cell of each row names the row when
 * {@code rowHeaders} says so.
 *
 * @param source a line in small type below the table: where its content comes from
 */
public record Table(String caption, List<Column> columns, List<Row> rows, boolean rowHeaders, Optional<String> source)
        implements Block {

    public Table {
        caption = Characters.required("caption of a table", caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        source = source.map(words -> Characters.required("source of a table", words));
        var violations = violations(caption, columns, rows);
        if (!violations.isEmpty()) {
            throw new InvalidDocument(violations);
        }
    }

    /** A table whose first column names the rows, without a source line. */
    public static Table of(String caption, List<Column> columns, List<Row> rows) {
        return new Table(caption, columns, rows, true, Optional.empty());
    }

    public Table from(String words) {
        return new Table(caption, columns, rows, rowHeaders, Optional.of(words));
    }

    /** A column; numeric ones are set flush right, and wider ones get that many shares of the width. */
    public record Column(String header, boolean numeric, int share) {
        public Column {
            header = Characters.required("header of a column", header);
            if (share < 1 || share > 100) {
                throw new InvalidDocument(List.of(
                        "the column \"" + header + "\" has " + share + " shares of the width; expected 1 to 100"));
            }
        }

        public static Column words(String header, int share) {
            return new Column(header, false, share);
        }

        public static Column number(String header, int share) {
            return new Column(header, true, share);
        }
    }

    /** The cells of one row from left to right; a total is set apart by weight and rule. */
    public record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(each(cells), false);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(String... cells) {
            return new Row(each(cells), true);
        }

        public static Row total(Cell... cells) {
            return new Row(List.of(cells), true);
        }

        private static List<Cell> each(String... cells) {
            return List.of(cells).stream()
                    .map(words -> Cell.of(Text.plain(words)))
                    .toList();
        }
    }

    public record Cell(List<Text> runs) {
        public Cell {
            runs = List.copyOf(runs);
        }

        public static Cell of(Text... runs) {
            return new Cell(List.of(runs));
        }

        public static Cell of(String words) {
            return of(Text.plain(words));
        }
    }

    private static List<String> violations(String caption, List<Column> columns, List<Row> rows) {
        var violations = new ArrayList<String>();
        if (columns.isEmpty()) {
            violations.add("the table \"" + caption + "\" has no columns");
        }
        if (rows.isEmpty()) {
            violations.add("the table \"" + caption + "\" has no rows; say in words that there is nothing");
        }
        IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).cells().size() != columns.size())
                .mapToObj(row -> "the table \"" + caption + "\" has " + columns.size() + " columns, but row "
                        + (row + 1) + " has " + rows.get(row).cells().size() + " cells")
                .forEach(violations::add);
        return violations;
    }
}
