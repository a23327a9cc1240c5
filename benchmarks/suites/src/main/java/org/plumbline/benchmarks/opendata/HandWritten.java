package org.plumbline.benchmarks.opendata;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.opendata.measures.OutcomeWordings;

/** The peer: one query over all files, told all that a careful person would tell DuckDB about them. */
final class HandWritten {
    private HandWritten() {}

    /** Counts by force, month and crime type, and by force, month and outcome group. */
    static Map<String, Long> counts(Path folder, int threads, String memory) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("threads", String.valueOf(threads));
        properties.setProperty("memory_limit", memory);
        String sql = """
                SELECT "Falls within", "Month", "Crime type", "Last outcome category", count(*)
                FROM read_csv('%s/*/*-street.csv', auto_detect=false, header=true, delim=',', quote='"', escape='"',
                  new_line='\\r\\n', columns={'Crime ID': 'VARCHAR', 'Month': 'VARCHAR', 'Reported by': 'VARCHAR',
                  'Falls within': 'VARCHAR', 'Longitude': 'VARCHAR', 'Latitude': 'VARCHAR', 'Location': 'VARCHAR',
                  'LSOA code': 'VARCHAR', 'LSOA name': 'VARCHAR', 'Crime type': 'VARCHAR',
                  'Last outcome category': 'VARCHAR', 'Context': 'VARCHAR'})
                GROUP BY ALL""".formatted(folder.toString().replace("'", "''"));
        Map<String, Long> counts = new TreeMap<>();
        Map<String, String> codes = new HashMap<>();
        Map<String, String> groups = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String code = codes.computeIfAbsent(
                        rows.getString(1), name -> Forces.named(name).code());
                String cell = code + " " + rows.getString(2) + " ";
                String type = rows.getString(3);
                counts.merge(cell + type, rows.getLong(5), Long::sum);
                if (!type.equals("Anti-social behaviour")) {
                    String outcome = rows.getString(4);
                    String group = groups.computeIfAbsent(
                            outcome == null ? "" : outcome,
                            wording -> OutcomeWordings.groupOf(wording).inWords());
                    counts.merge(cell + group, rows.getLong(5), Long::sum);
                }
            }
        }
        return counts;
    }
}
