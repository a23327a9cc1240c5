package org.plumbline.benchmarks.opendata;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** A peer of the intake: one COPY of a clean file into a table of twelve columns of text, without a check or an index. */
final class PlainCopy implements AutoCloseable {
    private final Connection connection;
    private final String create;
    private final String options;

    /**
     * @param create how a table is made
     * @param options of the COPY
     */
    PlainCopy(Connection connection, String create, String options) {
        this.connection = connection;
        this.create = create;
        this.options = options;
    }

    /** Makes the table anew, fills it, and gives the seconds of the filling alone. */
    double seconds(Path file) throws SQLException {
        run("DROP TABLE IF EXISTS intake");
        run(create + " intake (crime_id text, month text, reported_by text, falls_within text, longitude text,"
                + " latitude text, location text, lsoa_code text, lsoa_name text, crime_type text, outcome text,"
                + " context text)");
        long start = System.nanoTime();
        run("COPY intake FROM '" + file.toString().replace("'", "''") + "' (" + options + ")");
        return (System.nanoTime() - start) / 1e9;
    }

    /** How many rows each month, force and crime type has in the table. */
    Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT month || ' ' || falls_within || ' ' || crime_type, count(*) FROM intake GROUP BY 1")) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        run("DROP TABLE IF EXISTS intake");
        connection.close();
    }
}
