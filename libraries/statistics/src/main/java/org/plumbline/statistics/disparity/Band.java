package org.plumbline.statistics.disparity;

import org.plumbline.statistics.intervals.Interval;

/** The two bands of relative rates that are looked into: below 0.8, and above 1.25 (which is 1 ÷ 0.8). */
public enum Band {
    LOWER("lower"),
    SIMILAR("similar"),
    HIGHER("higher"),
    NOT_KNOWN("not known");

    /** Below this a relative rate counts as lower. */
    public static final double LOWER_BOUND = 0.8;
    /** Above this a relative rate counts as higher. */
    public static final double UPPER_BOUND = 1.25;

    private final String label;

    Band(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The band of a ratio; on a bound is similar. */
    public static Band of(double ratio) {
        if (Double.isNaN(ratio)) {
            return NOT_KNOWN;
        }
        return ratio < LOWER_BOUND ? LOWER : ratio > UPPER_BOUND ? HIGHER : SIMILAR;
    }

    /** The band that all of the interval lies in; not known when it lies in more than one. */
    public static Band certainly(Interval ratio) {
        Band lower = of(ratio.lower());
        return lower == of(ratio.upper()) ? lower : NOT_KNOWN;
    }
}
