package org.plumbline.ledger;

import java.security.MessageDigest;

/** Hashes inner nodes with one digest and one buffer, for one thread: a tree of a million leaves needs a million. */
final class NodeHasher {
    private static final ThreadLocal<NodeHasher> OF_THREAD = ThreadLocal.withInitial(NodeHasher::new);

    private final MessageDigest digest = Sha256.digest();
    private final byte[] input = new byte[1 + 2 * Hash.LENGTH];

    private NodeHasher() {
        input[0] = 1;
    }

    static NodeHasher onThisThread() {
        return OF_THREAD.get();
    }

    Hash node(Hash left, Hash right) {
        left.copyTo(input, 1);
        right.copyTo(input, 1 + Hash.LENGTH);
        return Hash.of(digest.digest(input));
    }
}
