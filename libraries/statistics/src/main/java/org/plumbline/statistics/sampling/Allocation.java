package org.plumbline.statistics.sampling;

import java.util.Arrays;
import org.plumbline.statistics.Refused;

/** A sample spread over strata; shares are not whole until {@link #whole} makes them so. No stratum gets a minimum or a cap. */
public final class Allocation {
    private final double[] shares;
    private final int size;

    private Allocation(double[] weights, int size) {
        if (size < 0) {
            throw new Refused("A sample of " + size + " cannot be drawn.");
        }
        double all = Arrays.stream(weights).sum();
        Refused.unlessPositive("The weight of all strata", all);
        this.shares = Arrays.stream(weights).map(weight -> size * weight / all).toArray();
        this.size = size;
    }

    /** In proportion to the strata: n·Nₕ ÷ N. */
    public static Allocation proportional(double[] population, int size) {
        return new Allocation(checked(population), size);
    }

    /** Neyman's (1934), for the smallest error at that size: n·NₕSₕ ÷ ΣNₕSₕ. */
    public static Allocation neyman(double[] population, double[] deviations, int size) {
        double[] even = new double[population.length];
        Arrays.fill(even, 1);
        return costOptimal(population, deviations, even, size);
    }

    /** For the smallest error at that cost: n·(NₕSₕ/√cₕ) ÷ Σ(NₕSₕ/√cₕ). */
    public static Allocation costOptimal(double[] population, double[] deviations, double[] costs, int size) {
        Refused.unlessAlike("The population", population.length, "the deviations", deviations.length);
        Refused.unlessAlike("The population", population.length, "the costs", costs.length);
        double[] weights = checked(population);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= Refused.unlessNotNegative("The deviation of a stratum", deviations[i])
                    / Math.sqrt(Refused.unlessPositive("The cost of a stratum", costs[i]));
        }
        return new Allocation(weights, size);
    }

    public double[] shares() {
        return shares.clone();
    }

    /** Whole numbers of the same sum, by largest remainder, ties to the earlier stratum. */
    public int[] whole() {
        return LargestRemainder.of(shares, size);
    }

    private static double[] checked(double[] population) {
        for (double each : population) {
            Refused.unlessNotNegative("The population of a stratum", each);
        }
        return population.clone();
    }
}
