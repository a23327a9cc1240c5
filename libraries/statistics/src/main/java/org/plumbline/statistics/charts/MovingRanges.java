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
        int size = Math.max(0, end - start - 1);
        double all = Averages.mean(size, i -> range(values, start + i));
        return screened
                ? Averages.mean(size, i -> {
                    double range = range(values, start + i);
                    return range < UPPER * all ? range : Double.NaN;
                })
                : all;
    }

    private static double range(double[] values, int first) {
        return Math.abs(values[first + 1] - values[first]);
    }
}
