package org.plumbline.ledger;

import java.util.Base64;

/** Standard base64 (RFC 4648, section 4) in which every value has one spelling: unused bits must be zero, padding is due. */
final class StrictBase64 {
    private StrictBase64() {}

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("base64 with missing padding or with unused bits that are not zero");
        }
        return bytes;
    }
}
