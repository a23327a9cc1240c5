package org.plumbline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void what_was_committed_outlives_the_killing_of_java_and_of_the_database() throws Exception {
        killedAfterWriting();
        long orphan = databaseProcess();
        assertThat(ProcessHandle.of(orphan))
                .as("the database goes on without the process that started it")
                .isPresent();

        killedAfterWriting();
        assertThat(databaseProcess()).as("the running database was adopted").isEqualTo(orphan);

        ProcessHandle.of(orphan).orElseThrow().destroyForcibly();
        ProcessHandle.of(orphan).ifPresent(dying -> dying.onExit().join());
        try (EmbeddedDatabase database = EmbeddedDatabase.open(new DataFolder(folder))) {
            assertThat(rows(database)).isEqualTo(2);
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
        }

        assertThat(folder.resolve("database/cluster/postmaster.pid"))
                .as("the last user stopped it")
                .doesNotExist();
    }

    @Test
    void the_database_stays_while_somebody_else_uses_it() throws Exception {
        Process other = start();
        try {
            EmbeddedDatabase.open(new DataFolder(folder)).close();

            assertThat(folder.resolve("database/cluster/postmaster.pid")).exists();
        } finally {
            other.destroyForcibly().waitFor();
            EmbeddedDatabase.open(new DataFolder(folder)).close();
        }
    }

    private void killedAfterWriting() throws Exception {
        start().destroyForcibly().waitFor();
    }

    private Process start() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsDatabase.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).isEqualTo("written");
        return process;
    }

    private long databaseProcess() throws Exception {
        return Long.parseLong(Files.readAllLines(folder.resolve("database/cluster/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static int rows(EmbeddedDatabase database) throws Exception {
        return Integer.parseInt(ask(database, "select count(*) from kept"));
    }

    private static String setting(EmbeddedDatabase database, String name) throws Exception {
        return ask(database, "show " + name);
    }

    private static String ask(EmbeddedDatabase database, String query) throws Exception {
        EmbeddedDatabase.Settings settings = database.settings("kept");
        try (Connection connection =
                        DriverManager.getConnection(settings.url(), settings.owner(), settings.ownerPassword());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
