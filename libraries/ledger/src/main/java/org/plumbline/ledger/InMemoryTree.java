package org.plumbline.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A whole tree in memory, 64 bytes a leaf; for one thread. */
public final class InMemoryTree implements TreeNodes {
    private final List<Level> levels = new ArrayList<>();

    /** Adds the leaf and answers its index. */
    public long append(Hash leafHash) {
        long index = size();
        for (TreeNode node : MerkleTree.append(index, leafHash, this)) {
            if (node.level() == levels.size()) {
                levels.add(new Level());
            }
            levels.get(node.level()).add(node.hash());
        }
        return index;
    }

    public long size() {
        return levels.isEmpty() ? 0 : levels.getFirst().count;
    }

    public Hash root() {
        return MerkleTree.root(size(), this);
    }

    @Override
    public Hash node(int level, long position) {
        return levels.get(Objects.checkIndex(level, levels.size())).get(position);
    }

    private static final class Level {
        private byte[] hashes = new byte[16 * Hash.LENGTH];
        private int count;

        void add(Hash hash) {
            if ((count + 1) * Hash.LENGTH > hashes.length) {
                hashes = Arrays.copyOf(hashes, Math.multiplyExact(hashes.length, 2));
            }
            hash.copyTo(hashes, count * Hash.LENGTH);
            count++;
        }

        Hash get(long position) {
            return Hash.at(hashes, (int) Objects.checkIndex(position, count) * Hash.LENGTH);
        }
    }
}
