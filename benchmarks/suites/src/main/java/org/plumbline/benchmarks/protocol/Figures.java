package org.plumbline.benchmarks.protocol;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as the tables show them: three significant figures, with the unit that suits their size. */
public final class Figures {
    private Figures() {}

    /** A plain number. */
    public static String plain(double number) {
        if (!Double.isFinite(number)) {
            return "not known";
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(3));
        return Math.abs(number) >= 1000
                ? String.format(Locale.ROOT, "%,.0f", rounded)
                : rounded.stripTrailingZeros().toPlainString();
    }

    /** A time. */
    public static String seconds(double seconds) {
        if (seconds >= 1) {
            return plain(seconds) + " s";
        }
        return seconds >= 1e-3 ? plain(seconds * 1e3) + " ms" : plain(seconds * 1e6) + " µs";
    }

    /** An amount of memory or of data. */
    public static String bytes(long bytes) {
        double mebibytes = (double) bytes / (1 << 20);
        return mebibytes >= 1024 ? plain(mebibytes / 1024) + " GiB" : plain(mebibytes) + " MiB";
    }

    /** How many units of work a second are done at so many seconds each. */
    public static String rate(double secondsEach, String unit) {
        return plain(1 / secondsEach) + " " + unit + "/s";
    }
}
