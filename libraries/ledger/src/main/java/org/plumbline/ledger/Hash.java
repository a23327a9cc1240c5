package org.plumbline.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A SHA-256 value: 32 bytes, held as four big-endian words so that it is immutable and equal by value.
 */
public record Hash(long first, long second, long third, long fourth) {
    /** The length of a hash in bytes. */
    public static final int LENGTH = 32;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final HexFormat HEX = HexFormat.of();

    /** The hash held in exactly 32 bytes; anything shorter or longer is refused. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return at(bytes, 0);
    }

    /** The hash written as exactly 64 lower-case hexadecimal digits; upper case is refused, so that text is unique. */
    public static Hash fromHex(String hex) {
        if (hex.length() != 2 * LENGTH || !hex.chars().allMatch(Hash::isLowerHex)) {
            throw new IllegalArgumentException("a hash is written as 64 lower-case hexadecimal digits");
        }
        return of(HEX.parseHex(hex));
    }

    /** The SHA-256 of the bytes as they are, with no prefix. */
    public static Hash ofBytes(byte[] data) {
        return of(Sha256.digest().digest(data));
    }

    /** The hash of a leaf, SHA-256(0x00 || data) (RFC 6962, section 2.1). */
    public static Hash ofLeaf(byte[] data) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 0);
        return of(digest.digest(data));
    }

    /** The hash of an inner node, SHA-256(0x01 || left || right) (RFC 6962, section 2.1). */
    public static Hash ofNode(Hash left, Hash right) {
        return NodeHasher.onThisThread().node(left, right);
    }

    /** The root of the tree with no leaves, SHA-256 of nothing (RFC 6962, section 2.1). */
    public static Hash ofEmptyTree() {
        return ofBytes(new byte[0]);
    }

    /** A fresh copy of the 32 bytes. */
    public byte[] bytes() {
        byte[] bytes = new byte[LENGTH];
        copyTo(bytes, 0);
        return bytes;
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HEX.formatHex(bytes());
    }

    @Override
    public String toString() {
        return hex();
    }

    static Hash at(byte[] bytes, int offset) {
        return new Hash(
                (long) WORD.get(bytes, offset),
                (long) WORD.get(bytes, offset + 8),
                (long) WORD.get(bytes, offset + 16),
                (long) WORD.get(bytes, offset + 24));
    }

    void copyTo(byte[] bytes, int offset) {
        WORD.set(bytes, offset, first);
        WORD.set(bytes, offset + 8, second);
        WORD.set(bytes, offset + 16, third);
        WORD.set(bytes, offset + 24, fourth);
    }

    private static boolean isLowerHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
