package org.plumbline.benchmarks.record;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.postgresql.PGConnection;

/** Rows on their way into a table by COPY, all columns in their order. */
final class CopiedRows {
    private final String table;
    private final StringBuilder rows = new StringBuilder();

    CopiedRows(String table) {
        this.table = table;
    }

    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            if (values[i] instanceof OptionalLong number && number.isEmpty()) {
                rows.append("\\N");
            } else if (values[i] instanceof byte[] bytes) {
                rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            } else {
                rows.append(String.valueOf(values[i]).replace("\\", "\\\\"));
            }
        }
        rows.append('\n');
    }

    void into(Connection connection) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
    }
}
