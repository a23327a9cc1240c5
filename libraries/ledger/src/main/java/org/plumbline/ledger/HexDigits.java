package org.plumbline.ledger;

import java.util.Arrays;

/** Lower-case hexadecimal in bytes, by table: an export holds two such values an entry, and strings would cost more than the hashing. */
final class HexDigits {
    private static final byte[] VALUES = new byte[256];
    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int value = 0; value < DIGITS.length; value++) {
            VALUES[DIGITS[value]] = (byte) value;
        }
    }

    private HexDigits() {}

    /** Reads bytes from twice as many digits; false if one of them is no lower-case hexadecimal digit. */
    static boolean read(byte[] digits, int from, byte[] into) {
        return read(digits, from, into, into.length);
    }

    static boolean read(byte[] digits, int from, byte[] into, int number) {
        int wrong = 0;
        for (int i = 0; i < number; i++) {
            int high = VALUES[digits[from + 2 * i] & 0xff];
            int low = VALUES[digits[from + 2 * i + 1] & 0xff];
            wrong |= high | low;
            into[i] = (byte) (high << 4 | low);
        }
        return wrong >= 0;
    }
}
