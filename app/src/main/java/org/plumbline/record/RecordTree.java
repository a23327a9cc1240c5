package org.plumbline.record;

import static org.plumbline.platform.tables.Tables.TREE_NODE;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plumbline.ledger.Hash;
import org.plumbline.ledger.MerkleTree;
import org.plumbline.ledger.TreeNode;
import org.plumbline.ledger.TreeNodes;
import org.springframework.stereotype.Component;

/** The Merkle tree of the record, its complete subtrees kept as rows so that an append and a proof read only a few. */
@Component
final class RecordTree implements TreeNodes {
    private static final long APPENDING = 0x706c756d62L;

    private final DSLContext sql;

    RecordTree(DSLContext sql) {
        this.sql = sql;
    }

    /** Lets one transaction append at a time, until it ends. */
    void lock() {
        sql.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(APPENDING)))
                .fetch();
    }

    /** The nodes that a leaf completes when it joins a tree that ends there. */
    List<TreeNode> completed(RecordEnd.End end, Hash leaf) {
        return MerkleTree.append(
                end.size(),
                leaf,
                (level, position) -> end.node(level, position).orElseGet(() -> node(level, position)));
    }

    Hash root(long size) {
        return MerkleTree.root(size, this);
    }

    List<Hash> inclusionProof(long index, long size) {
        return MerkleTree.inclusionProof(index, size, this);
    }

    @Override
    public Hash node(int level, long position) {
        byte[] hash = sql.select(TREE_NODE.HASH)
                .from(TREE_NODE)
                .where(TREE_NODE.LEVEL.eq((short) level), TREE_NODE.POSITION.eq(position))
                .fetchSingle(row -> row.value1());
        return Hash.of(hash);
    }
}
