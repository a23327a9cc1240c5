package org.plumbline.statistics.intervals;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.probability.Distributions;

/**
 * The E-test of Krishnamoorthy and Thomson (2004) for two Poisson means: the chance of a standardised difference as large. The
 * difference is standardised by the rate of both together, as the R package ptools does it; the paper's own variance, x₁/t₁² +
 * x₂/t₂², gives the same for equal exposures and misses the plainest differences when they are very unequal.
 */
final class PoissonETest {
    private static final double NEGLIGIBLE = 1e-20;
    /** Outcomes whose statistic equals the observed one but for rounding count as being as large. */
    private static final double AS_LARGE = 1 - 1e-12;

    private static final double MOST = 1e6;

    private PoissonETest() {}

    static double of(TwoRates rates, double difference) {
        double k1 = rates.events1();
        double k2 = rates.events2();
        double n1 = rates.exposure1();
        double n2 = rates.exposure2();
        if (k1 + k2 == 0) {
            throw new Refused("The E-test says nothing about two counts of zero.");
        }
        if (k1 + k2 > MOST) {
            throw new Refused("The E-test is for small counts; for " + (k1 + k2) + " events take the rate ratio.");
        }
        double common = (k1 + k2 - difference * n1) / (n1 + n2);
        if (!(common > 0)) {
            throw new Refused("No two rates can differ by " + difference + " and give these counts.");
        }
        double observed = Math.abs(k1 / n1 - k2 / n2 - difference) / Math.sqrt((k1 + k2) / (n1 + n2));
        if (difference != 0) {
            observed = Math.abs(k1 / n1 - k2 / n2 - difference) / Math.sqrt(common);
        }
        double[] first = chances(n1 * (common + difference));
        double[] second = chances(n2 * common);
        double sum = 0;
        for (int x1 = 0; x1 < first.length; x1++) {
            if (first[x1] == 0) {
                continue;
            }
            double inner = 0;
            for (int x2 = 0; x2 < second.length; x2++) {
                double pooled = (x1 + x2) / (n1 + n2);
                if (pooled > 0 && Math.abs(x1 / n1 - x2 / n2 - difference) / Math.sqrt(pooled) >= observed * AS_LARGE) {
                    inner += second[x2];
                }
            }
            sum += first[x1] * inner;
        }
        return Math.min(1, sum);
    }

    private static double[] chances(double mean) {
        int last = (int) mean + 1;
        while (Distributions.poisson(last, mean) > NEGLIGIBLE) {
            last++;
        }
        double[] chances = new double[last + 1];
        for (int x = 0; x <= last; x++) {
            double chance = Distributions.poisson(x, mean);
            chances[x] = chance > NEGLIGIBLE ? chance : 0;
        }
        return chances;
    }
}
