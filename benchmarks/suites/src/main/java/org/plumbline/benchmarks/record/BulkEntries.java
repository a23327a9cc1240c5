package org.plumbline.benchmarks.record;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.plumbline.ledger.Entry;
import org.plumbline.ledger.Hash;
import org.plumbline.ledger.InMemoryTree;
import org.plumbline.ledger.MerkleTree;
import org.plumbline.ledger.SaltedPayload;
import org.plumbline.ledger.TreeNode;

/**
 * Fills the record to a size with the rows that as many appends would have written, by COPY, because a million appends would
 * take longer than everything that is measured on them.
 */
public final class BulkEntries {
    private static final int AT_A_TIME = 20_000;

    private final RecordUnderTest tested;
    private final String seenBy;
    private final SplittableRandom random;
    private final Instant recordedAt;

    /**
     * Entries that one organisation sees.
     *
     * @param seenBy its slug
     */
    public BulkEntries(RecordUnderTest tested, String seenBy, long seed, Clock clock) {
        this.tested = tested;
        this.seenBy = seenBy;
        this.random = new SplittableRandom(seed);
        this.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Adds entries until there are so many. */
    public void fillTo(long size) throws Exception {
        try (Connection owner = tested.asOwner();
                Statement statement = owner.createStatement()) {
            // Each row's keys are right by the way it is made; checking two million of them is no part of what is
            // measured.
            statement.execute("set session_replication_role = replica");
            InMemoryTree tree = tree(owner);
            while (tree.size() < size) {
                copy(owner, tree, Math.min(size, tree.size() + AT_A_TIME));
            }
            for (String table : List.of("entry", "payload", "tree_node", "sight")) {
                statement.execute("vacuum analyze " + table);
            }
            statement.execute("checkpoint");
        }
    }

    private static InMemoryTree tree(Connection owner) throws SQLException {
        InMemoryTree tree = new InMemoryTree();
        try (Statement statement = owner.createStatement();
                ResultSet leaves =
                        statement.executeQuery("select hash from tree_node where level = 0 order by position")) {
            while (leaves.next()) {
                tree.append(Hash.of(leaves.getBytes(1)));
            }
        }
        return tree;
    }

    private void copy(Connection owner, InMemoryTree tree, long until) throws Exception {
        CopiedRows entries = new CopiedRows("entry");
        CopiedRows payloads = new CopiedRows("payload");
        CopiedRows sights = new CopiedRows("sight");
        CopiedRows nodes = new CopiedRows("tree_node");
        List<TreeNode> completed = new ArrayList<>();
        for (long index = tree.size(); index < until; index++) {
            String content = NoteFact.Written.of((int) index, random).canonicalJson();
            SaltedPayload payload = SaltedPayload.of(content.getBytes(StandardCharsets.UTF_8), random);
            Entry entry = Notes.entry(index, seenBy, recordedAt, payload.digest());
            Hash leaf = entry.leafHash();
            completed.addAll(MerkleTree.append(index, leaf, tree));
            tree.append(leaf);
            entries.row(
                    index,
                    NoteFact.KIND,
                    Notes.id(index),
                    entry.fact(),
                    entry.effectiveOn(),
                    recordedAt,
                    entry.actor(),
                    entry.source(),
                    "",
                    "{" + seenBy + "}",
                    entry.corrects(),
                    payload.digest().bytes());
            payloads.row(index, payload.salt(), content);
            sights.row(index, seenBy, recordedAt, index);
        }
        completed.forEach(
                node -> nodes.row(node.level(), node.position(), node.hash().bytes()));
        for (CopiedRows rows : List.of(entries, payloads, sights, nodes)) {
            rows.into(owner);
        }
    }

    /** The shape of a prepared entry, one for the record and for exports. */
    static final class Notes {
        private Notes() {}

        static String id(long index) {
            return "prepared-" + index;
        }

        static Entry entry(long index, String seenBy, Instant recordedAt, Hash payload) {
            return new Entry(
                    index,
                    NoteFact.KIND + "/" + id(index),
                    "benchmark-note.written",
                    RecordUnderTest.EFFECTIVE_ON.toString(),
                    recordedAt,
                    "system",
                    "entered here",
                    List.of(seenBy),
                    OptionalLong.empty(),
                    payload);
        }
    }
}
