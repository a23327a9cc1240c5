package org.plumbline.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that lives in the data folder, shared by every Plumbline process that uses the folder.
 *
 * <p>The first process to open it starts it; one that finds it running (also after a {@code kill -9} of the process that
 * had started it) adopts it; the last to close it stops it. Each user of the folder holds a shared lock on one file, which
 * the operating system releases when a process dies, so that nobody can die holding the database.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String OWNER = "plumbline_owner";
    private static final String APPLICATION = "plumbline";

    private final PostgresServer server;
    private final FileChannel users;
    private final FileLock using;
    private final String ownerPassword;
    private final String applicationPassword;
    private int port;

    private EmbeddedDatabase(
            PostgresServer server,
            FileChannel users,
            FileLock using,
            String ownerPassword,
            String applicationPassword) {
        this.server = server;
        this.users = users;
        this.using = using;
        this.ownerPassword = ownerPassword;
        this.applicationPassword = applicationPassword;
    }

    /** Starts or adopts the database of a data folder. */
    public static EmbeddedDatabase open(DataFolder data) {
        Path folder = data.folder("database");
        try (FileChannel gate = channel(folder.resolve("starting.lock"));
                FileLock starting = gate.lock()) {
            String ownerPassword = secret(folder.resolve("owner.password"));
            String applicationPassword = secret(folder.resolve("application.password"));
            PostgresServer server = new PostgresServer(
                    PostgresBinaries.unpackedIn(data), folder, OWNER, folder.resolve("owner.password"));
            FileChannel users = channel(folder.resolve("users.lock"));
            FileLock using = users.lock(0, 1, true);
            EmbeddedDatabase database = new EmbeddedDatabase(server, users, using, ownerPassword, applicationPassword);
            database.port = database.startOrAdopt();
            if (!starting.isValid()) {
                throw new IllegalStateException("lost the lock on " + folder);
            }
            return database;
        } catch (IOException e) {
            throw new UnusableDataFolder("The data folder " + folder + " cannot be locked: " + e.getMessage(), e);
        }
    }

    private int startOrAdopt() {
        @Nullable Integer running = server.runningPort();
        if (running != null && answers(running)) {
            return running;
        }
        return server.start();
    }

    private boolean answers(int candidate) {
        try (Connection connection = DriverManager.getConnection(url(candidate, "postgres"), OWNER, ownerPassword)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** The settings with which Spring reaches one database here; the database is made when it is not there. */
    public Settings settings(String name) {
        if (!name.matches("[a-z_][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        try (Connection connection = DriverManager.getConnection(url(port, "postgres"), OWNER, ownerPassword);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + APPLICATION + "'")) {
                statement.execute("create role " + APPLICATION + " login password '" + applicationPassword + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + OWNER);
            }
        } catch (SQLException e) {
            throw new UnusableDataFolder(
                    "The database in the data folder refused to be prepared: " + e.getMessage(), e);
        }
        return new Settings(url(port, name), APPLICATION, applicationPassword, OWNER, ownerPassword);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Gives the database up; the last process to do so stops it. */
    @Override
    public void close() {
        try (users) {
            using.release();
            try (@Nullable FileLock alone = users.tryLock()) {
                if (alone != null) {
                    server.stop();
                }
            }
        } catch (IOException e) {
            throw new UnusableDataFolder("The lock on the database could not be released: " + e.getMessage(), e);
        }
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * How to reach one database.
     *
     * @param user the application's role, which can add to the record but not change it
     * @param owner the role that owns the tables and runs the migrations
     */
    public record Settings(String url, String user, String password, String owner, String ownerPassword) {
        /** Spring's names for these settings, with their values. */
        public List<String> asProperties() {
            return List.of(
                    "spring.datasource.url=" + url,
                    "spring.datasource.username=" + user,
                    "spring.datasource.password=" + password,
                    "spring.flyway.user=" + owner,
                    "spring.flyway.password=" + ownerPassword);
        }
    }
}
