package org.plumbline.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Where this module gets its SHA-256 from. */
final class Sha256 {
    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform is required to offer SHA-256", e);
        }
    }
}
