package org.plumbline.statistics.charts;

import org.plumbline.statistics.summaries.Averages;

/** Ranges between neighbours and their mean, with large ones screened out once if asked (Nelson 1982). */
final class MovingRanges {
    /** The upper limit of a moving range in means of moving ranges, D₄ for two points. */
    static final double UPPER = 3.267;

    private MovingRanges() {}

    /** |x₂ − x₁|, |x₃ − x₂|, … ; not known beside a missing value. */
    static double[] of(double... values) {
        double[] ranges = new double[Math.max(0, values.length - 1)];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = Math.abs(values[i + 1] - values[i]);
        }
        return ranges;
    }

    /**
     * The mean range. Screened: of the ranges below {@code bound} times the mean of all, which are none when all are zero, so
     * that the mean is not known then.
     */
    static double mean(double[] ranges, boolean screened, double bound) {
        double mean = Averages.mean(ranges);
        if (!screened) {
            return mean;
        }
        double[] kept = ranges.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = ranges[i] < bound * mean ? ranges[i] : Double.NaN;
        }
        return Averages.mean(kept);
    }

    static double mean(double[] ranges, boolean screened) {
        return mean(ranges, screened, UPPER);
    }
}
