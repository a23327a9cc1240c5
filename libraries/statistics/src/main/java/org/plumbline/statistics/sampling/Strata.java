package org.plumbline.statistics.sampling;

import org.plumbline.statistics.Refused;

/** Sizes of strata and of what was drawn from them, checked. */
final class Strata {
    private final double[] population;
    private final double[] sampled;

    Strata(double[] population, double[] sampled) {
        Refused.unlessAlike("The population", population.length, "the sample", sampled.length);
        if (population.length == 0) {
            throw new Refused("There is no stratum.");
        }
        for (int i = 0; i < population.length; i++) {
            Refused.unlessPositive("The population of stratum " + (i + 1), population[i]);
            if (!(sampled[i] >= 1 && sampled[i] <= population[i])) {
                throw new Refused("Of the " + population[i] + " in stratum " + (i + 1) + ", " + sampled[i]
                        + " were looked at; it must be at least one and no more than all.");
            }
        }
        this.population = population;
        this.sampled = sampled;
    }

    double all() {
        double all = 0;
        for (double each : population) {
            all += each;
        }
        return all;
    }

    double allSampled() {
        double all = 0;
        for (double each : sampled) {
            all += each;
        }
        return all;
    }

    double weight(int stratum) {
        return population[stratum] / all();
    }

    boolean isWhole(int stratum) {
        return population[stratum] == sampled[stratum];
    }

    /**
     * What a stratum adds to the variance of the mean: W²(1 − n/N)s²/n; nothing when all of it was looked at, and not known
     * (NaN) when one of several was.
     */
    double variance(int stratum, double squaredDeviation) {
        if (isWhole(stratum)) {
            return 0;
        }
        double n = sampled[stratum];
        return weight(stratum)
                * weight(stratum)
                * (1 - n / population[stratum])
                * (n < 2 ? Double.NaN : squaredDeviation)
                / n;
    }
}
