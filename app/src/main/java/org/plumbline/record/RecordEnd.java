package org.plumbline.record;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.ledger.Hash;
import org.plumbline.ledger.TreeNode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where the record ends, remembered from one append to the next so that an append need not ask. It is a belief: the database
 * refuses an entry that does not follow the last one, and then the end is read again.
 */
@Component
final class RecordEnd {
    private final EntryRows rows;
    private volatile End committed = End.UNKNOWN;

    RecordEnd(EntryRows rows) {
        this.rows = rows;
    }

    /**
     * An end of the record.
     *
     * @param size how many entries there are; -1 where that is not known
     * @param recordedAt when the last was recorded; {@link Instant#EPOCH} while there is none
     * @param nodes of the tree, of each level the last that was completed since the end was read
     */
    record End(long size, Instant recordedAt, Map<Integer, TreeNode> nodes) {
        static final End UNKNOWN = new End(-1, Instant.EPOCH, Map.of());

        End {
            nodes = Map.copyOf(nodes);
        }

        Optional<Hash> node(int level, long position) {
            return Optional.ofNullable(nodes.get(level))
                    .filter(node -> node.position() == position)
                    .map(TreeNode::hash);
        }

        End after(Instant at, List<TreeNode> completed) {
            Map<Integer, TreeNode> last = new HashMap<>(nodes);
            completed.forEach(node -> last.put(node.level(), node));
            return new End(size + 1, at, last);
        }
    }

    /** As the running transaction, which must be one that writes, believes it to be. */
    End believed() {
        return TransactionSynchronizationManager.getResource(this) instanceof Moving moving
                ? moving.end
                : committed.size() < 0 ? read() : committed;
    }

    /** As it is. */
    End read() {
        EntryRows.End end = rows.end();
        return new End(end.size(), end.recordedAt(), Map.of());
    }

    /** The running transaction has moved it; others learn so when it has committed. */
    void moved(End end) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Moving moving) {
            moving.end = end;
            return;
        }
        Moving moving = new Moving(end);
        TransactionSynchronizationManager.bindResource(this, moving);
        TransactionSynchronizationManager.registerSynchronization(moving);
    }

    private final class Moving implements TransactionSynchronization {
        private End end;

        Moving(End end) {
            this.end = end;
        }

        @Override
        public void afterCommit() {
            committed = end;
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(RecordEnd.this);
        }
    }
}
