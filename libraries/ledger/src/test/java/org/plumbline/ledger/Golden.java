package org.plumbline.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The golden files. They were computed with another language's SHA-256 and Ed25519 from FORMAT.md, not with this library.
 */
final class Golden {
    private Golden() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static int indexOf(byte[] bytes, String ascii) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(ascii);
        if (at < 0) {
            throw new AssertionError("no \"" + ascii + "\" in the golden file");
        }
        return at;
    }
}
