package org.plumbline.ledger;

/** The root of one complete subtree; level 0 is a leaf, position counts the subtrees of that level from 0. */
public record TreeNode(int level, long position, Hash hash) {
    public TreeNode {
        if (level < 0 || level > 62 || position < 0) {
            throw new IllegalArgumentException("no node at level " + level + ", position " + position);
        }
    }
}
