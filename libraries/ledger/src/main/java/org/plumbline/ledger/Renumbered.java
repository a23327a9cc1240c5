package org.plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * An entry as it would hash under another index. Whoever takes an entry out of an export may renumber those after it; what
 * they were signed as shows when their index is put back.
 */
final class Renumbered {
    private final MessageDigest digest = Sha256.digest();
    private final byte[] afterIndex;

    private Renumbered(byte[] afterIndex) {
        this.afterIndex = afterIndex;
    }

    /** None where the canonical bytes do not begin with a title and an index. */
    static Optional<Renumbered> of(ExportBytes bytes, Block block, BlockCheck check) {
        long index = check.indexIn(block);
        if (index == Decimal.NONE) {
            return Optional.empty();
        }
        int head = BlockCheck.BEFORE_INDEX.length + Long.toString(index).length();
        return Optional.of(new Renumbered(bytes.slice(block.canonicalAt() + head, block.canonicalLength() - head)));
    }

    int length() {
        return BlockCheck.BEFORE_INDEX.length + afterIndex.length;
    }

    Hash leafHashAs(long index) {
        digest.update((byte) 0);
        digest.update(BlockCheck.BEFORE_INDEX);
        digest.update(Long.toString(index).getBytes(StandardCharsets.US_ASCII));
        return Hash.of(digest.digest(afterIndex));
    }
}
