package org.plumbline.benchmarks.record;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.Plumbline;
import org.plumbline.ledger.RecordVerifier;
import org.plumbline.ledger.Verdict;
import org.plumbline.platform.DataFolder;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Exports;
import org.plumbline.record.Fact;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The application's own record, without its web server, on its own embedded database in a folder of its own. */
public final class RecordUnderTest implements AutoCloseable {
    static final LocalDate EFFECTIVE_ON = LocalDate.of(2024, 1, 1);

    private final ConfigurableApplicationContext parts;
    private final Entries entries;
    private final TransactionTemplate transaction;
    private long subjects;

    RecordUnderTest(Path dataFolder) {
        this(dataFolder, "plumbline");
    }

    /** A database of a data folder, of this name. */
    public RecordUnderTest(Path dataFolder, String database) {
        parts = new SpringApplicationBuilder(Plumbline.class, NoteVocabulary.class)
                .web(WebApplicationType.NONE)
                .run("--plumbline.data=" + dataFolder, "--plumbline.database=" + database);
        if (!parts.getBean(DataFolder.class).equals(new DataFolder(dataFolder)) || !url().contains("//127.0.0.1:")) {
            throw new IllegalStateException("this would have been measured on somebody's own record: " + url());
        }
        entries = parts.getBean(Entries.class);
        transaction = new TransactionTemplate(parts.getBean(PlatformTransactionManager.class));
    }

    /** Appends each fact in a transaction of its own; gives the seconds for one. */
    double append(String kind, List<? extends Fact> facts) {
        long start = System.nanoTime();
        for (Fact fact : facts) {
            Draft draft = new Draft(
                    new Subject(kind, "measured-" + subjects++),
                    fact,
                    EFFECTIVE_ON,
                    Actor.SYSTEM,
                    Source.enteredHere(),
                    Audience.everybody());
            transaction.executeWithoutResult(status -> entries.append(draft));
        }
        return (System.nanoTime() - start) / 1e9 / facts.size();
    }

    long size() throws SQLException {
        return number("select count(*) from entry");
    }

    private long number(String query) throws SQLException {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** SHA-256 over the payloads of the last so many entries, newest first. */
    String digestOfLast(int count) throws SQLException {
        try (Connection owner = asOwner()) {
            return PlainTable.digestOfLast(owner, "select content from payload order by index desc limit " + count);
        }
    }

    /** What a stranger would say of an export of the whole record. */
    Verdict verdict(Path export) throws IOException {
        parts.getBean(Exports.class).write(export);
        return RecordVerifier.verify(export, Optional.empty());
    }

    String url() {
        return setting("spring.datasource.url");
    }

    String applicationRole() {
        return setting("spring.datasource.username");
    }

    String password() {
        return setting("spring.datasource.password");
    }

    /** As the one who made the database and owns the server. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), setting("spring.flyway.user"), setting("spring.flyway.password"));
    }

    /** "PostgreSQL 18.6". */
    public String serverVersion() throws SQLException {
        try (Connection owner = asOwner()) {
            return "PostgreSQL " + owner.getMetaData().getDatabaseProductVersion();
        }
    }

    /** A setting of the server, by its name. */
    String serverSetting(String name) throws SQLException {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("show " + name)) {
            rows.next();
            return name + " " + rows.getString(1);
        }
    }

    private String setting(String name) {
        return parts.getEnvironment().getRequiredProperty(name);
    }

    @Override
    public void close() {
        parts.close();
    }
}
