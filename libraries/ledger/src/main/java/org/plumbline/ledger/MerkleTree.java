package org.plumbline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The Merkle tree of RFC 6962, section 2.1, as functions of its size and of the nodes already complete; each reads and
 * makes O(log size) nodes.
 */
public final class MerkleTree {
    private MerkleTree() {}

    /** The nodes that become complete when a leaf joins a tree of that size: the leaf first, then upwards. */
    public static List<TreeNode> append(long size, Hash leafHash, TreeNodes nodes) {
        refuseNegative(size);
        List<TreeNode> completed = new ArrayList<>();
        Hash hash = leafHash;
        long position = size;
        int level = 0;
        completed.add(new TreeNode(level, position, hash));
        while ((position & 1) == 1) {
            hash = Hash.ofNode(nodes.node(level, position - 1), hash);
            position >>= 1;
            level++;
            completed.add(new TreeNode(level, position, hash));
        }
        return List.copyOf(completed);
    }

    /** The root over the first {@code size} leaves. */
    public static Hash root(long size, TreeNodes nodes) {
        refuseNegative(size);
        return size == 0 ? Hash.ofEmptyTree() : subtree(0, size, nodes);
    }

    /** The audit path of the leaf in the tree of that size, lowest sibling first (RFC 6962, section 2.1.1). */
    public static List<Hash> inclusionProof(long index, long size, TreeNodes nodes) {
        Objects.checkIndex(index, size);
        List<Hash> proof = new ArrayList<>();
        path(index, 0, size, nodes, proof);
        return List.copyOf(proof);
    }

    /** The proof that the smaller tree is a beginning of the larger one (RFC 6962, section 2.1.2); {@code oldSize} from 1. */
    public static List<Hash> consistencyProof(long oldSize, long newSize, TreeNodes nodes) {
        if (oldSize < 1 || oldSize > newSize) {
            throw new IllegalArgumentException("no consistency proof from size " + oldSize + " to size " + newSize);
        }
        List<Hash> proof = new ArrayList<>();
        subproof(oldSize, 0, newSize, true, nodes, proof);
        return List.copyOf(proof);
    }

    private static void path(long index, long from, long to, TreeNodes nodes, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, nodes, proof);
            proof.add(subtree(middle, to, nodes));
        } else {
            path(index, middle, to, nodes, proof);
            proof.add(subtree(from, middle, nodes));
        }
    }

    private static void subproof(
            long oldSize, long from, long to, boolean oldRootKnown, TreeNodes nodes, List<Hash> proof) {
        if (oldSize == to) {
            if (!oldRootKnown) {
                proof.add(subtree(from, to, nodes));
            }
            return;
        }
        long middle = from + split(to - from);
        if (oldSize <= middle) {
            subproof(oldSize, from, middle, oldRootKnown, nodes, proof);
            proof.add(subtree(middle, to, nodes));
        } else {
            subproof(oldSize, middle, to, false, nodes, proof);
            proof.add(subtree(from, middle, nodes));
        }
    }

    /** The root over leaves from..to-1, where {@code from} is a multiple of the power of two that spans them. */
    private static Hash subtree(long from, long to, TreeNodes nodes) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return nodes.node(level, from >> level);
        }
        long middle = from + split(width);
        return Hash.ofNode(subtree(from, middle, nodes), subtree(middle, to, nodes));
    }

    /** The largest power of two strictly below the width. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }

    private static void refuseNegative(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree cannot have " + size + " leaves");
        }
    }
}
