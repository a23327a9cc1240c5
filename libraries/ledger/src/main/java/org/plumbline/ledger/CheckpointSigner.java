package org.plumbline.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.List;

/** Signs checkpoints with one private Ed25519 key. */
public final class CheckpointSigner {
    private static final String PRIVATE = "PRIVATE+KEY+";

    private final byte[] seed;
    private final PrivateKey key;
    private final CheckpointVerifier verifier;

    private CheckpointSigner(String name, byte[] seed) {
        this.seed = seed;
        KeyPair pair = Seeded.pair(seed);
        this.key = pair.getPrivate();
        this.verifier = CheckpointVerifier.of(name, pair.getPublic());
    }

    /** A signer with a new key; by custom the name is a URL without its scheme, and the origin of the checkpoints. */
    public static CheckpointSigner generate(String name, SecureRandom random) {
        byte[] seed = new byte[NoteKey.RAW_LENGTH];
        random.nextBytes(seed);
        return new CheckpointSigner(name, seed);
    }

    /** The signer whose {@link #privateText()} this is; any other text is refused. */
    public static CheckpointSigner of(String privateText) {
        if (!privateText.startsWith(PRIVATE)) {
            throw new IllegalArgumentException("a private key is written " + PRIVATE + "name+identifier+base64");
        }
        NoteKey written = NoteKey.parse(privateText.substring(PRIVATE.length()));
        CheckpointSigner signer = new CheckpointSigner(written.name(), written.raw());
        if (!signer.privateText().equals(privateText)) {
            throw new IllegalArgumentException("the key identifier does not belong to this name and key");
        }
        return signer;
    }

    /** The private key as one line of text, {@code PRIVATE+KEY+name+identifier+base64}: a secret, to be kept in a file. */
    public String privateText() {
        return PRIVATE + NoteKey.ofPrivate(name(), verifier.keyId(), seed).text();
    }

    public String name() {
        return verifier.name();
    }

    public CheckpointVerifier verifier() {
        return verifier;
    }

    /** The signed note of the checkpoint: its body, a blank line and one signature line. */
    public String sign(Checkpoint checkpoint) {
        return signText(checkpoint.body());
    }

    String signText(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            NoteSignature line = NoteSignature.of(name(), verifier.keyId(), signature.sign());
            return new SignedNote(text, List.of(line)).encode();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform cannot sign with Ed25519", e);
        }
    }

    /** Names the public key only. */
    @Override
    public String toString() {
        return "CheckpointSigner[" + verifier + "]";
    }

    /**
     * The platform derives a public key only while it generates a pair, so it is made to generate this one: its generator
     * takes the 32 bytes of the private key from the random source it is given.
     */
    private static final class Seeded extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        private Seeded(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("the key generator asked for " + bytes.length + " bytes");
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }

        static KeyPair pair(byte[] seed) {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
                generator.initialize(NamedParameterSpec.ED25519, new Seeded(seed));
                KeyPair pair = generator.generateKeyPair();
                byte[] encoded = pair.getPrivate().getEncoded();
                if (!Arrays.equals(Arrays.copyOfRange(encoded, encoded.length - seed.length, encoded.length), seed)) {
                    throw new IllegalStateException("the key generator did not use the key it was given");
                }
                return pair;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this Java platform has no Ed25519 keys", e);
            }
        }
    }
}
