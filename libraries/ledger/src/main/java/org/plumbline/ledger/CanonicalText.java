package org.plumbline.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text as it stands in canonical bytes: strict UTF-8, one line, with a backslash before what would break a line. */
final class CanonicalText {
    private static final HexFormat HEX = HexFormat.of();

    private CanonicalText() {}

    /** Whether the character would end or disturb a line: controls (C0, DEL, C1) and the two Unicode line separators. */
    static boolean needsEscape(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029;
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (needsEscape(c)) {
                escaped.append("\\u").append(HEX.toHexDigits(c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Undoes {@link #escape}; whether the text was escaped as it must be, the caller finds out by escaping it again. */
    static String unescape(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        int i = 0;
        while (i < escaped.length()) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                text.append(c);
                i++;
            } else if (escaped.startsWith("\\\\", i)) {
                text.append('\\');
                i += 2;
            } else if (escaped.startsWith("\\u", i) && i + 6 <= escaped.length()) {
                text.append((char) HexFormat.fromHexDigits(escaped, i + 2, i + 6));
                i += 6;
            } else {
                throw new IllegalArgumentException("a backslash is followed by a backslash or by u and four digits");
            }
        }
        return text.toString();
    }

    static String decode(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the bytes are not UTF-8", e);
        }
    }

    /** Half of a surrogate pair has no UTF-8 form: the encoder would write a question mark and two texts would collide. */
    static void refuseUnpairedSurrogates(String field, String text) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("an entry's " + field + " holds half of a surrogate pair");
        }
    }
}
