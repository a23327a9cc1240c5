package org.plumbline.ledger;

import java.nio.charset.StandardCharsets;

/** Whole numbers as the export writes them: decimal digits, no sign, no leading zero, at most 18 digits. */
final class Decimal {
    /** What {@link #parse} answers for text that is not such a number. */
    static final long NONE = -1;

    private static final int MOST_DIGITS = 18;

    private Decimal() {}

    static long parse(String text) {
        byte[] digits = text.getBytes(StandardCharsets.ISO_8859_1);
        return text.length() <= MOST_DIGITS ? parse(digits, 0, digits.length) : NONE;
    }

    static long parse(byte[] text, int from, int to) {
        if (to <= from || to - from > MOST_DIGITS || (text[from] == '0' && to - from > 1)) {
            return NONE;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return NONE;
            }
            value = 10 * value + (text[i] - '0');
        }
        return value;
    }
}
