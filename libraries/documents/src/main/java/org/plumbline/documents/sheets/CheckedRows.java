package org.plumbline.documents.sheets;

import java.util.Iterator;
import java.util.List;

/** Rows as they are read, refused with their place when they do not fit the columns or are too many to open. */
final class CheckedRows implements Iterator<List<Value>> {

    /** What Excel and LibreOffice can open, less the header. */
    static final int MOST = 1_048_575;

    private final List<Sheet.Column> columns;
    private final Iterator<List<Value>> rows;
    private int number = 0;

    CheckedRows(List<Sheet.Column> columns, Iterator<List<Value>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public List<Value> next() {
        var row = rows.next();
        number++;
        if (number > MOST) {
            throw new IllegalArgumentException(
                    "The sheet has more than " + MOST + " rows, which no spreadsheet can open");
        }
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "Row " + number + " has " + row.size() + " values, expected " + columns.size());
        }
        for (int i = 0; i < row.size(); i++) {
            var column = columns.get(i);
            if (!row.get(i).fits(column.kind())) {
                throw new IllegalArgumentException("Row " + number + ", column \"" + column.header() + "\": expected "
                        + column.kind() + ", found " + row.get(i));
            }
        }
        return row;
    }
}
