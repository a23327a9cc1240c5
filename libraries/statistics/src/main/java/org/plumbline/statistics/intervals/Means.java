package org.plumbline.statistics.intervals;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.probability.Distributions;
import org.plumbline.statistics.summaries.Averages;

/** Intervals for the mean of a few values. */
public final class Means {
    private Means() {}

    /** x̄ ± t(1 − α/2; n − 1)·s/√n over the known values; refused below two of them. */
    public static Interval student(double[] values, Confidence confidence) {
        int known = 0;
        for (double value : values) {
            known += Double.isNaN(value) ? 0 : 1;
        }
        if (known < 2) {
            throw new Refused("An interval for a mean needs two values or more, and there are " + known + ".");
        }
        double reach = -Distributions.studentQuantile(confidence.tail(), known - 1.0)
                * Averages.standardDeviation(values)
                / Math.sqrt(known);
        double mean = Averages.mean(values);
        return new Interval(mean - reach, mean + reach);
    }
}
