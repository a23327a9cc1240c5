package org.plumbline.documents;

import java.text.Normalizer;
import java.util.List;

/** Text as it may stand in a file: composed letters, and nothing that XML forbids. */
public final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /**
     * The text in composed form (NFC) with every character that XML 1.0 cannot hold, a lone surrogate included,
     * replaced by U+FFFD so that the reader sees that something stood there.
     */
    public static String legal(String text) {
        if (isLegal(text)) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        var legal = new StringBuilder(text.length());
        text.codePoints().map(point -> isLegal(point) ? point : REPLACEMENT).forEach(legal::appendCodePoint);
        return Normalizer.normalize(legal, Normalizer.Form.NFC);
    }

    static String required(String name, String text) {
        if (text.isBlank()) {
            throw new InvalidDocument(List.of("the " + name + " is empty"));
        }
        return legal(text);
    }

    private static boolean isLegal(String text) {
        return text.codePoints().allMatch(Characters::isLegal);
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
