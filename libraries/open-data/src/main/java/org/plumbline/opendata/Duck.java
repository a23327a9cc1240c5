package org.plumbline.opendata;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** One DuckDB in this process, for one reading; what does not fit into its memory goes to a folder. */
final class Duck implements AutoCloseable {
    private final Connection connection;

    Duck(Settings settings, Path spill) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("threads", String.valueOf(settings.threads()));
        properties.setProperty("memory_limit", settings.memory());
        properties.setProperty("temp_directory", spill.toString());
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        connection = DriverManager.getConnection("jdbc:duckdb:", properties);
        run("SET TimeZone = 'UTC'");
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** For adding rows to a table of this DuckDB. */
    DuckDBAppender appender(String table) throws SQLException {
        return connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    /** What hears one row of an answer. */
    @FunctionalInterface
    interface Row {
        void hear(ResultSet row) throws SQLException, java.io.IOException;
    }

    void each(String sql, Row hearer) throws SQLException, java.io.IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                hearer.hear(rows);
            }
        }
    }

    /** A value as a literal of SQL: quotes doubled, so a name with an apostrophe stays a name. */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
