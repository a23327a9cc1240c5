package org.plumbline.charts.svg;

/** Writes coordinates: at most two decimals, no exponent, no needless zero, the same on every machine. */
final class Numerals {
    private static final double MOST = 1e9;

    private Numerals() {}

    static void append(StringBuilder out, double value) {
        if (!(Math.abs(value) < MOST)) {
            throw new IllegalArgumentException("A mark cannot be drawn at " + value + ".");
        }
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
    }
}
