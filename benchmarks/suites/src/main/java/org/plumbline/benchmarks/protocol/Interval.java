package org.plumbline.benchmarks.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A median with its 95% interval by bootstrap percentiles. */
public record Interval(double median, double low, double high) {
    private static final int RESAMPLES = 10_000;

    /** Of the values, resampled 10,000 times from a generator with this seed. */
    public static Interval ofMedian(List<Double> values, long seed) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values, no median");
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] medians = new double[RESAMPLES];
        double[] drawn = new double[values.size()];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = values.get(random.nextInt(drawn.length));
            }
            medians[i] = median(drawn);
        }
        Arrays.sort(medians);
        return new Interval(median(values), medians[RESAMPLES / 40], medians[RESAMPLES - 1 - RESAMPLES / 40]);
    }

    /** The middle value, or the mean of the two in the middle. */
    public static double median(List<Double> values) {
        return median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** "0.82 (0.79 to 0.85)". */
    public String inWords() {
        return Figures.plain(median) + " (" + Figures.plain(low) + " to " + Figures.plain(high) + ")";
    }
}
