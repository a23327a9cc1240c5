package org.plumbline.ledger;

/** Where the nodes of a tree are kept: those whose subtree is complete, and no others. */
@FunctionalInterface
public interface TreeNodes {
    /** The root of the complete subtree over leaves {@code position << level} to {@code (position + 1 << level) - 1}. */
    Hash node(int level, long position);
}
