package org.plumbline.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** One signature line of a signed note: who signed, and the short identifier of the key with the signature in base64. */
record NoteSignature(String name, String base64) {
    private static final String DASH = "\u2014 ";

    NoteSignature {
        NoteKey.refuseUnlessName(name);
        if (StrictBase64.decode(base64).length <= Integer.BYTES) {
            throw new IllegalArgumentException("a signature line holds a key identifier and a signature");
        }
    }

    static NoteSignature of(String name, int keyId, byte[] signature) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + signature.length);
        return new NoteSignature(
                name, StrictBase64.encode(bytes.putInt(keyId).put(signature).array()));
    }

    static NoteSignature parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new IllegalArgumentException("a signature line is an em dash, a name and a signature");
        }
        return new NoteSignature(line.substring(DASH.length(), space), line.substring(space + 1));
    }

    int keyId() {
        return ByteBuffer.wrap(StrictBase64.decode(base64)).getInt();
    }

    byte[] signature() {
        byte[] bytes = StrictBase64.decode(base64);
        return Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    }

    String line() {
        return DASH + name + " " + base64 + "\n";
    }
}
