package org.plumbline.reportreader.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How a text was written down: its byte order mark says, else its bytes; Windows-1252 is what is left. */
record TextEncoding(Charset charset, int markLength) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;

    static TextEncoding of(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return new TextEncoding(unmarked(bytes), 0);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset unmarked(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        int evenNuls = 0;
        int oddNuls = 0;
        for (int i = 0; i < length; i += 2) {
            evenNuls += bytes[i] == 0 ? 1 : 0;
            oddNuls += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (oddNuls * 5 > length && evenNuls == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (evenNuls * 5 > length && oddNuls == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** Text in Windows-1252 holds next to no well-formed sequence; UTF-8 with a slip holds many to one broken. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int formed = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                continue;
            }
            int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
            int got = 0;
            while (got < more && i + got + 1 < bytes.length && (bytes[i + got + 1] & 0xc0) == 0x80) {
                got++;
            }
            boolean cutByTheEnd = i + got + 1 == bytes.length && got < more;
            if (lead >= 0xc2 && lead < 0xf5 && (got == more || cutByTheEnd)) {
                formed++;
                i += got;
            } else {
                broken++;
            }
        }
        return broken * 10 <= formed;
    }

    String decoded(byte[] bytes, int from) {
        int start = Math.max(from, markLength);
        if (start >= bytes.length) {
            return "";
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces cannot fail", e);
        }
    }
}
