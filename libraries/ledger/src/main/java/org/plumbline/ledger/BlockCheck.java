package org.plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** Recomputes what a block's entry hashes to and compares it with the list; for one thread. */
final class BlockCheck {
    /** What a canonical entry begins with, up to its index. */
    static final byte[] BEFORE_INDEX = (CanonicalEntry.TITLE + "\nindex ").getBytes(StandardCharsets.US_ASCII);

    /** Most entries and most contents fit at once; the first grows for an entry that does not, the second is refilled. */
    private static final int WINDOW = 1 << 14;

    /** What is wrong with a block in its place; the first that applies. */
    enum Fault {
        NONE,
        /** There are no more entries in the list. */
        SURPLUS,
        OTHER_LEAF,
        OTHER_INDEX,
        OTHER_NUMBER,
        OTHER_PAYLOAD
    }

    private final ExportBytes bytes;
    private final LeafList leaves;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] digits = new byte[2 * Hash.LENGTH];
    private final byte[] expected = new byte[Hash.LENGTH];
    private final byte[] content = new byte[SaltedPayload.SALT_LENGTH + WINDOW];

    /** 0x00, which makes it a leaf, and the canonical bytes. */
    private byte[] leaf = new byte[1 + WINDOW];

    BlockCheck(ExportBytes bytes, LeafList leaves) {
        this.bytes = bytes;
        this.leaves = leaves;
    }

    Fault fault(long place, Block block) {
        if (place >= leaves.count()) {
            return Fault.SURPLUS;
        }
        load(block);
        if (!leaves.read(place, digits, expected) || !Arrays.equals(expected, leafDigest(block))) {
            return Fault.OTHER_LEAF;
        }
        if (indexIn(block.canonicalLength()) != place) {
            return Fault.OTHER_INDEX;
        }
        if (block.number() != place) {
            return Fault.OTHER_NUMBER;
        }
        return block.disposed() || holdsItsPayload(block) ? Fault.NONE : Fault.OTHER_PAYLOAD;
    }

    Hash leafHash(Block block) {
        load(block);
        return Hash.of(leafDigest(block));
    }

    /** The index that the canonical bytes give themselves, or {@link Decimal#NONE} where they give none. */
    long indexIn(Block block) {
        load(block);
        return indexIn(block.canonicalLength());
    }

    private void load(Block block) {
        if (leaf.length <= block.canonicalLength()) {
            leaf = new byte[1 + CanonicalEntry.MOST_BYTES];
        }
        bytes.copy(block.canonicalAt(), leaf, 1, block.canonicalLength());
    }

    private byte[] leafDigest(Block block) {
        digest.update(leaf, 0, 1 + block.canonicalLength());
        return digest.digest();
    }

    private long indexIn(int canonicalLength) {
        int from = 1 + BEFORE_INDEX.length;
        int to = 1 + canonicalLength;
        if (to < from || !Arrays.equals(leaf, 1, from, BEFORE_INDEX, 0, BEFORE_INDEX.length)) {
            return Decimal.NONE;
        }
        int end = from;
        while (end < to && leaf[end] != '\n') {
            end++;
        }
        return end < to ? Decimal.parse(leaf, from, end) : Decimal.NONE;
    }

    /** Whether salt and content have the digest that the last line of the loaded canonical bytes gives. */
    private boolean holdsItsPayload(Block block) {
        int digest64 = 1 + block.canonicalLength() - digits.length - 1;
        bytes.copy(block.saltAt(), digits, 0, digits.length);
        return digest64 >= 1
                && HexDigits.read(leaf, digest64, expected)
                && HexDigits.read(digits, 0, content, SaltedPayload.SALT_LENGTH)
                && Arrays.equals(expected, payloadDigest(block));
    }

    private byte[] payloadDigest(Block block) {
        int ready = SaltedPayload.SALT_LENGTH;
        long done = 0;
        while (done < block.contentLength()) {
            int piece = (int) Math.min(content.length - ready, block.contentLength() - done);
            bytes.copy(block.contentAt() + done, content, ready, piece);
            digest.update(content, 0, ready + piece);
            done += piece;
            ready = 0;
        }
        digest.update(content, 0, ready);
        return digest.digest();
    }
}
