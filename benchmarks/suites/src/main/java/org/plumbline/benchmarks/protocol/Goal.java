package org.plumbline.benchmarks.protocol;

import java.util.Locale;

/** What a ratio should come to. */
public record Goal(Sense sense, double bound) {
    /** On which side of its bound a ratio is good. */
    public enum Sense {
        AT_MOST("≤"),
        AT_LEAST("≥");

        private final String sign;

        Sense(String sign) {
            this.sign = sign;
        }
    }

    public static Goal atMost(double bound) {
        return new Goal(Sense.AT_MOST, bound);
    }

    public static Goal atLeast(double bound) {
        return new Goal(Sense.AT_LEAST, bound);
    }

    /** Whether even the bad end of the interval is good. */
    public boolean met(Interval interval) {
        return switch (sense) {
            case AT_MOST -> interval.high() <= bound;
            case AT_LEAST -> interval.low() >= bound;
        };
    }

    /** "≤ 1.2". */
    public String inWords() {
        return String.format(Locale.ROOT, "%s %s", sense.sign, Figures.plain(bound));
    }
}
