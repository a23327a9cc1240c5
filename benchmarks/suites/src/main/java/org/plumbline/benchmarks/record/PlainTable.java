package org.plumbline.benchmarks.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

/**
 * The peer of an append: one row with the same values in one table with a primary key and no other index, by plain JDBC, a
 * statement prepared once, a commit after each.
 */
final class PlainTable implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;
    private long next;

    PlainTable(RecordUnderTest tested) throws SQLException {
        try (Connection owner = tested.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("drop table if exists plain_entry");
            statement.execute("""
                    create table plain_entry (
                        index bigint primary key, subject text not null, fact text not null, effective_on date not null,
                        recorded_at timestamptz not null, actor text not null, source text not null,
                        audience text[] not null, content text not null)""");
            statement.execute("grant select, insert on plain_entry to " + tested.applicationRole());
        }
        connection = DriverManager.getConnection(tested.url(), tested.applicationRole(), tested.password());
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("insert into plain_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** Fills the table up to so many rows. */
    void fillTo(RecordUnderTest tested, long rows) throws SQLException {
        try (Connection owner = tested.asOwner();
                PreparedStatement fill = owner.prepareStatement("""
                        insert into plain_entry
                        select n, 'benchmark-note/' || n, 'benchmark-note.written', date '2024-01-01', now(), 'system',
                            'entered here', array['public'], rpad(md5(n::text), 250, 'plain ')
                        from generate_series(?, ? - 1) n""");
                Statement statement = owner.createStatement()) {
            fill.setLong(1, next);
            fill.setLong(2, rows);
            fill.executeUpdate();
            next = rows;
            statement.execute("vacuum analyze plain_entry");
        }
    }

    /** Inserts and commits each note; gives the seconds for one. */
    double append(List<NoteFact.Written> notes) throws SQLException {
        long start = System.nanoTime();
        for (NoteFact.Written note : notes) {
            insert.setLong(1, next);
            insert.setString(2, NoteFact.KIND + "/" + next);
            insert.setString(3, "benchmark-note.written");
            insert.setObject(4, LocalDate.of(2024, 1, 1));
            insert.setObject(5, Instant.ofEpochSecond(1_700_000_000L + next).atOffset(ZoneOffset.UTC));
            insert.setString(6, "system");
            insert.setString(7, "entered here");
            insert.setArray(8, connection.createArrayOf("text", new String[] {"public"}));
            insert.setString(9, note.canonicalJson());
            insert.executeUpdate();
            connection.commit();
            next++;
        }
        return (System.nanoTime() - start) / 1e9 / notes.size();
    }

    /** SHA-256 over the contents of the last so many rows, in order. */
    String digestOfLast(int count) throws SQLException {
        String digest = digestOfLast(connection, "select content from plain_entry order by index desc limit " + count);
        connection.commit();
        return digest;
    }

    static String digestOfLast(Connection connection, String contentsNewestFirst) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(contentsNewestFirst)) {
            MessageDigest digest = Digests.sha256();
            while (rows.next()) {
                digest.update(String.valueOf(rows.getString(1)).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
