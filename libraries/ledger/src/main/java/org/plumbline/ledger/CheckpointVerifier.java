package org.plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Checks signed checkpoints with one public Ed25519 key. */
public final class CheckpointVerifier {
    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410, section 4). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final NoteKey key;
    private final PublicKey publicKey;

    private CheckpointVerifier(NoteKey key) {
        this.key = key;
        byte[] encoded = Arrays.copyOf(X509, X509.length + NoteKey.RAW_LENGTH);
        System.arraycopy(key.raw(), 0, encoded, X509.length, NoteKey.RAW_LENGTH);
        try {
            this.publicKey = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("these 32 bytes are no Ed25519 public key", e);
        }
    }

    /** The verifier for a key written {@code name+identifier+base64}; any other text is refused. */
    public static CheckpointVerifier of(String vkey) {
        NoteKey written = NoteKey.parse(vkey);
        NoteKey key = NoteKey.ofPublic(written.name(), written.raw());
        if (key.id() != written.id()) {
            throw new IllegalArgumentException("the key identifier does not belong to this name and key");
        }
        return new CheckpointVerifier(key);
    }

    static CheckpointVerifier of(String name, PublicKey publicKey) {
        byte[] encoded = publicKey.getEncoded();
        return new CheckpointVerifier(NoteKey.ofPublic(name, Arrays.copyOfRange(encoded, X509.length, encoded.length)));
    }

    public String name() {
        return key.name();
    }

    /** The key as it is handed out: {@code name+identifier+base64}. */
    public String vkey() {
        return key.text();
    }

    /**
     * Reads a signed checkpoint. Signatures by other keys are passed over, as the format asks; if any signature in this
     * key's name is wrong, the whole note is refused.
     */
    public CheckpointReading read(String note) {
        try {
            SignedNote signed = SignedNote.parse(note);
            List<NoteSignature> ours =
                    signed.signatures().stream().filter(this::namesThisKey).toList();
            if (ours.isEmpty()) {
                NoteSignature other = signed.signatures().getFirst();
                return new CheckpointReading.OtherKey(
                        other.name() + "+" + HexFormat.of().toHexDigits(other.keyId()));
            }
            if (!ours.stream().allMatch(signature -> made(signature, signed.text()))) {
                return new CheckpointReading.Forged();
            }
            return new CheckpointReading.Genuine(Checkpoint.parse(signed.text()));
        } catch (IllegalArgumentException e) {
            return new CheckpointReading.Malformed(String.valueOf(e.getMessage()));
        }
    }

    /** Two verifiers of the same name and key are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CheckpointVerifier that && vkey().equals(that.vkey());
    }

    @Override
    public int hashCode() {
        return key.id();
    }

    @Override
    public String toString() {
        return vkey();
    }

    int keyId() {
        return key.id();
    }

    boolean made(NoteSignature signature, String text) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean namesThisKey(NoteSignature signature) {
        return signature.keyId() == key.id() && signature.name().equals(key.name());
    }
}
