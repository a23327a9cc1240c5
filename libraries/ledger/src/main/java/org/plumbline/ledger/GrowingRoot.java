package org.plumbline.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The root over leaves that come one after another, in the memory of one path: the complete subtrees so far. */
final class GrowingRoot {
    private final Deque<TreeNode> subtrees = new ArrayDeque<>();
    private long size;

    void add(Hash leafHash) {
        addSubtree(0, leafHash);
    }

    /** Adds a complete subtree of 2^level leaves; what is there already must be whole subtrees of that level. */
    void addSubtree(int level, Hash root) {
        TreeNode node = new TreeNode(level, size >> level, root);
        size += 1L << level;
        while (!subtrees.isEmpty() && subtrees.getLast().level() == node.level()) {
            TreeNode left = subtrees.removeLast();
            node = new TreeNode(node.level() + 1, left.position() >> 1, Hash.ofNode(left.hash(), node.hash()));
        }
        subtrees.addLast(node);
    }

    long size() {
        return size;
    }

    Hash root() {
        Iterator<TreeNode> fromTheRight = subtrees.descendingIterator();
        if (!fromTheRight.hasNext()) {
            return Hash.ofEmptyTree();
        }
        Hash root = fromTheRight.next().hash();
        while (fromTheRight.hasNext()) {
            root = Hash.ofNode(fromTheRight.next().hash(), root);
        }
        return root;
    }
}
