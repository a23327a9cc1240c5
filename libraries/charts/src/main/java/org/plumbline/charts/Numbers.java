package org.plumbline.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them: thousands separated by commas, a true minus sign, no rounding to a minus nought. */
final class Numbers {
    private Numbers() {}

    static String words(double value, int decimals) {
        String plain = BigDecimal.valueOf(Math.abs(value))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        int whole = decimals == 0 ? plain.length() : plain.length() - decimals - 1;
        StringBuilder words = new StringBuilder(plain);
        for (int comma = whole - 3; comma > 0; comma -= 3) {
            words.insert(comma, ',');
        }
        boolean nought = plain.chars().allMatch(c -> c == '0' || c == '.');
        return value < 0 && !nought ? "−" + words : words.toString();
    }

    /** Without the noughts at the end of its decimals. */
    static String shortest(double value, int decimals) {
        String words = words(value, decimals);
        if (decimals == 0) {
            return words;
        }
        int end = words.length();
        while (words.charAt(end - 1) == '0') {
            end--;
        }
        return words.substring(0, words.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** "1 month", "2 months". */
    static String count(long number, String one) {
        return words((double) number, 0) + " " + one + (number == 1 ? "" : "s");
    }
}
