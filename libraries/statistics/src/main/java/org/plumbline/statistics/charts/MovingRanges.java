package org.plumbline.statistics.charts;

import org.plumbline.statistics.summaries.Averages;

/** Ranges between neighbours and their mean, with large ones screened out once if asked (Nelson 1982). */
final class MovingRanges {
    /** The upper limit of a moving range in means of moving ranges, D₄ for two points. */
    static final double UPPER = 3.267;

    private MovingRanges() {}

    /**
     * The mean of |x₂ − x₁|, |x₃ − x₂|, …; a range beside a missing value is not known. Screened: of the ranges below 3.267 times
     * the mean of all, which are none when all are zero, so that the mean is not known then.
     */
    static double mean(double[] values, boolean screened) {
        return mean(values, 0, values.length, screened);
    }

    /** The same over the values from {@code start} to before {@code end}. */
    static double mean(double[] values, int start, int end, boolean screened) {
        double[] ranges = new double[Math.max(0, end - start - 1)];
        double largest = 0;
        for (int i = 0; i < ranges.length; i++) {
            double range = Math.abs(values[start + i + 1] - values[start + i]);
            ranges[i] = range;
            largest = range > largest ? range : largest;
        }
        double all = Averages.mean(ranges);
        if (!screened || largest < UPPER * all) {
            return all;
        }
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = ranges[i] < UPPER * all ? ranges[i] : Double.NaN;
        }
        return Averages.mean(ranges);
    }
}
