package org.plumbline.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An Ed25519 key, public or private, as signed notes write it: {@code name+identifier+base64(0x01 || 32 bytes)}, where the
 * identifier is always that of the public key.
 */
final class NoteKey {
    static final int RAW_LENGTH = 32;

    private static final byte ED25519 = 1;
    private static final HexFormat HEX = HexFormat.of();

    private final String name;
    private final int id;
    private final byte[] raw;

    private NoteKey(String name, int id, byte[] raw) {
        refuseUnlessName(name);
        this.name = name;
        this.id = id;
        this.raw = raw.clone();
    }

    static NoteKey ofPublic(String name, byte[] raw) {
        return new NoteKey(name, identifier(name, raw), raw);
    }

    /** The private key whose public key has that identifier. */
    static NoteKey ofPrivate(String name, int id, byte[] seed) {
        return new NoteKey(name, id, seed);
    }

    /** The key as it is written; nobody has compared the identifier with the key yet. */
    static NoteKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a key is written name+identifier+base64");
        }
        byte[] typed = StrictBase64.decode(parts[2]);
        if (typed.length != 1 + RAW_LENGTH || typed[0] != ED25519) {
            throw new IllegalArgumentException("a key is 0x01 for Ed25519, and 32 bytes");
        }
        NoteKey key =
                new NoteKey(parts[0], HexFormat.fromHexDigits(parts[1]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.text().equals(text)) {
            throw new IllegalArgumentException("a key identifier is eight lower-case hexadecimal digits");
        }
        return key;
    }

    String name() {
        return name;
    }

    int id() {
        return id;
    }

    byte[] raw() {
        return raw.clone();
    }

    String text() {
        byte[] typed = ByteBuffer.allocate(1 + RAW_LENGTH).put(ED25519).put(raw).array();
        return name + "+" + HEX.toHexDigits(id) + "+" + StrictBase64.encode(typed);
    }

    static void refuseUnlessName(String name) {
        CanonicalText.refuseUnpairedSurrogates("key name", name);
        if (name.isEmpty() || name.codePoints().anyMatch(NoteKey::isBarredFromNames)) {
            throw new IllegalArgumentException("a key name is not empty and has no spaces and no plus sign");
        }
    }

    private static boolean isBarredFromNames(int c) {
        return c == '+' || CanonicalText.needsEscape(c) || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    private static int identifier(String name, byte[] rawPublicKey) {
        MessageDigest digest = Sha256.digest();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(ED25519);
        return ByteBuffer.wrap(digest.digest(rawPublicKey)).getInt();
    }
}
