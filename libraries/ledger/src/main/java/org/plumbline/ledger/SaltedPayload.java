package org.plumbline.ledger;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * What an entry says, with 32 random bytes that keep a short payload from being guessed from its digest once it has been
 * disposed of.
 */
public final class SaltedPayload {
    /** The length of a salt in bytes. */
    public static final int SALT_LENGTH = 32;

    private final byte[] salt;
    private final byte[] content;

    /** The content under a salt that was drawn earlier; the arrays are copied. */
    public SaltedPayload(byte[] salt, byte[] content) {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("a salt has 32 bytes, not " + salt.length);
        }
        this.salt = salt.clone();
        this.content = content.clone();
    }

    /** The content under a fresh salt; outside tests the random source must be a {@link java.security.SecureRandom}. */
    public static SaltedPayload of(byte[] content, RandomGenerator random) {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return new SaltedPayload(salt, content);
    }

    /** SHA-256(salt || content): all that a leaf commits to. */
    public Hash digest() {
        MessageDigest digest = Sha256.digest();
        digest.update(salt);
        return Hash.of(digest.digest(content));
    }

    public byte[] salt() {
        return salt.clone();
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SaltedPayload that
                && Arrays.equals(salt, that.salt)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(salt) + Arrays.hashCode(content);
    }

    /** Names the digest and the length only: a payload may be personal data and does not belong in a log line. */
    @Override
    public String toString() {
        return "SaltedPayload[" + digest().hex() + ", " + content.length + " bytes]";
    }
}
