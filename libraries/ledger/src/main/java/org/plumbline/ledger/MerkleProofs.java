package org.plumbline.ledger;

import java.util.List;

/**
 * Checks proofs by the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2.
 *
 * <p>Sizes are signed here: an index or size of 2^63 and above is refused, as no tree is that large. A proof from the
 * empty tree is refused, because everything is consistent with nothing and so it would prove nothing.
 */
public final class MerkleProofs {
    private MerkleProofs() {}

    /** Whether the leaf stands at that index in the tree of that size and root. */
    public static boolean verifyInclusion(long index, long size, Hash leafHash, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leafHash;
        for (Hash sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(sibling, hash);
                int climb = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= climb;
                last >>= climb;
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the tree of the old size and root is a beginning of the tree of the new size and root. */
    public static boolean verifyConsistency(long oldSize, long newSize, Hash oldRoot, Hash newRoot, List<Hash> proof) {
        if (oldSize < 1 || oldSize > newSize) {
            return false;
        }
        if (oldSize == newSize) {
            return proof.isEmpty() && oldRoot.equals(newRoot);
        }
        boolean oldIsComplete = Long.bitCount(oldSize) == 1;
        if (proof.isEmpty()) {
            return false;
        }
        Hash start = oldIsComplete ? oldRoot : proof.getFirst();
        List<Hash> rest = oldIsComplete ? proof : proof.subList(1, proof.size());
        int climb = Long.numberOfTrailingZeros(oldSize);
        long node = (oldSize - 1) >> climb;
        long last = (newSize - 1) >> climb;
        Hash oldHash = start;
        Hash newHash = start;
        for (Hash sibling : rest) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                oldHash = Hash.ofNode(sibling, oldHash);
                newHash = Hash.ofNode(sibling, newHash);
                int further = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= further;
                last >>= further;
            } else {
                newHash = Hash.ofNode(newHash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && oldHash.equals(oldRoot) && newHash.equals(newRoot);
    }
}
