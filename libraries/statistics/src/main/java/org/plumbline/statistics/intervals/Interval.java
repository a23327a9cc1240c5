package org.plumbline.statistics.intervals;

/** From a lower to an upper limit, in the unit of the figure; {@code NaN} is not known, infinite is no limit. */
public record Interval(double lower, double upper) {
    public Interval {
        if (lower > upper) {
            throw new IllegalArgumentException("from " + lower + " to " + upper + " is no interval");
        }
    }

    /** The same in another unit; the factor is above zero. */
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }

    /** Whether the value lies in it, its ends included. */
    public boolean holds(double value) {
        return value >= lower && value <= upper;
    }

    Interval within(double least, double most) {
        return new Interval(Math.clamp(lower, least, most), Math.clamp(upper, least, most));
    }
}
