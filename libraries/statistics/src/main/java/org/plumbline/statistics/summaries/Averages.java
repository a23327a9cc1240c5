package org.plumbline.statistics.summaries;

import org.plumbline.statistics.Refused;

/** Sums, means and medians that leave missing values ({@code NaN}) out. */
public final class Averages {
    private Averages() {}

    /** The sum of the known values; zero when there are none. */
    public static double sum(double... values) {
        ExactSum sum = new ExactSum();
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum.add(value);
            }
        }
        return sum.value();
    }

    /** The mean of the known values, rounded once; {@code NaN} when there are none. */
    public static double mean(double... values) {
        return meanBetween(values, 0, values.length);
    }

    /** The same of the values from {@code start} to before {@code end}. */
    public static double meanBetween(double[] values, int start, int end) {
        ExactSum sum = new ExactSum();
        int known = 0;
        for (int i = start; i < end; i++) {
            if (!Double.isNaN(values[i])) {
                sum.add(values[i]);
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum.dividedBy(known);
    }

    /** Σ numerators ÷ Σ denominators over the positions where both are known; {@code NaN} when those add to zero. */
    public static double pooled(double[] numerators, double[] denominators) {
        Refused.unlessAlike("The numerator", numerators.length, "the denominator", denominators.length);
        ExactSum above = new ExactSum();
        ExactSum below = new ExactSum();
        for (int i = 0; i < numerators.length; i++) {
            if (!Double.isNaN(numerators[i]) && !Double.isNaN(denominators[i])) {
                above.add(numerators[i]);
                below.add(denominators[i]);
            }
        }
        return below.value() > 0 ? above.dividedBy(below.value()) : Double.NaN;
    }

    /** √(Σ(x − x̄)² ÷ (n − 1)) of the known values; {@code NaN} below two of them. */
    public static double standardDeviation(double... values) {
        double mean = mean(values);
        ExactSum squares = new ExactSum();
        int known = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                squares.add((value - mean) * (value - mean));
                known++;
            }
        }
        return known < 2 ? Double.NaN : Math.sqrt(squares.dividedBy(known - 1));
    }

    /** The middle of the known values, or the mean of the two in the middle; {@code NaN} when there are none. */
    public static double median(double... values) {
        double[] known = Quantiles.sortedKnown(values);
        return known.length == 0 ? Double.NaN : Quantiles.Type.LINEAR.ofSorted(known, 0.5);
    }
}
