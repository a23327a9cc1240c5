package org.plumbline.statistics.intervals;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.probability.Distributions;

/**
 * Intervals for a proportion x/n. Refused: n of zero, x below zero or above n. Neither needs to be whole, since weighted
 * counts are not.
 */
public final class Proportions {
    private Proportions() {}

    /**
     * Wilson (1927): (2x + z² ± z√(z² + 4x(1 − x/n))) ÷ 2(n + z²). The one to publish: it never leaves 0 to 1 and holds near
     * its level for small n too.
     */
    public static Interval wilson(double x, double n, Confidence confidence) {
        check(x, n);
        double z = confidence.z();
        double middle = 2 * x + z * z;
        double reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
        double width = 2 * (n + z * z);
        return new Interval(x == 0 ? 0 : (middle - reach) / width, x == n ? 1 : (middle + reach) / width).within(0, 1);
    }

    /** Clopper and Pearson (1934), the exact interval by beta quantiles; never holds less often than its level says. */
    public static Interval clopperPearson(double x, double n, Confidence confidence) {
        check(x, n);
        double tail = confidence.tail();
        return new Interval(
                x == 0 ? 0 : Distributions.betaQuantile(tail, x, n - x + 1),
                x == n ? 1 : Distributions.betaQuantile(1 - tail, x + 1, n - x));
    }

    /**
     * Wilson with the finite-population correction: on the effective sample size n(N − 1) ÷ (N − n) (Cochran 1977, 2.6). When
     * all of the population was looked at nothing is left to chance, and both ends are x/n.
     */
    public static Interval wilsonOfPopulation(double x, double n, double population, Confidence confidence) {
        check(x, n);
        if (!(population >= n)) {
            throw new Refused("A sample of " + n + " cannot come from a population of " + population + ".");
        }
        if (population == n) {
            return new Interval(x / n, x / n);
        }
        double effective = n * (population - 1) / (population - n);
        return wilson(x / n * effective, effective, confidence);
    }

    static void check(double x, double n) {
        Refused.unlessPositive("The denominator", n);
        Refused.unlessNotNegative("The numerator", x);
        if (x > n) {
            throw new Refused(
                    "The numerator " + x + " is above the denominator " + n + ", which no proportion can be.");
        }
    }
}
