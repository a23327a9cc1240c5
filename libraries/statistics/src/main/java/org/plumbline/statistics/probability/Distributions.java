package org.plumbline.statistics.probability;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.plumbline.statistics.Refused;

/** Normal, chi-square, Student, beta, binomial and Poisson; a probability outside 0 to 1 is refused. */
public final class Distributions {
    private static final double ROOT_OF_TWO = Math.sqrt(2);

    private Distributions() {}

    /** The z with P(Z &lt; z) = probability: −√2 · erfc⁻¹(2p). */
    public static double normalQuantile(double probability) {
        within(probability);
        return probability < 0.5
                ? -ROOT_OF_TWO * InverseErfc.value(2 * probability)
                : ROOT_OF_TWO * InverseErfc.value(2 * (1 - probability));
    }

    /** P(|Z| &gt; |z|) for a standard normal Z, the two-sided p-value of z. */
    public static double normalBothTails(double z) {
        return Erfc.value(Math.abs(z) / ROOT_OF_TWO);
    }

    /** The x with P(χ² &lt; x) = probability at that many degrees of freedom (above zero, whole or not). */
    public static double chiSquareQuantile(double probability, double degreesOfFreedom) {
        within(probability);
        return 2 * GammaQuantile.of(probability, Refused.unlessPositive("Degrees of freedom", degreesOfFreedom) / 2);
    }

    /** P(χ² &gt; x). */
    public static double chiSquareUpperTail(double x, double degreesOfFreedom) {
        return RegularizedGamma.Q.value(degreesOfFreedom / 2, x / 2);
    }

    /** The x with I(x; a, b) = probability. */
    public static double betaQuantile(double probability, double a, double b) {
        within(probability);
        return BetaQuantile.of(probability, Refused.unlessPositive("a", a), Refused.unlessPositive("b", b));
    }

    /** The t with P(T &lt; t) = probability, by the incomplete beta function: x = ν/(ν + t²) has I(x; ν/2, ½) = 2(1 − p). */
    public static double studentQuantile(double probability, double degreesOfFreedom) {
        within(probability);
        double half = Refused.unlessPositive("Degrees of freedom", degreesOfFreedom) / 2;
        if (probability < 0.5) {
            return -studentQuantile(1 - probability, degreesOfFreedom);
        }
        double bothTails = 2 * (1 - probability);
        if (bothTails < 0.5) {
            double x = BetaQuantile.of(bothTails, half, 0.5);
            return Math.sqrt(degreesOfFreedom * (1 - x) / x);
        }
        double y = BetaQuantile.of(1 - bothTails, 0.5, half);
        return Math.sqrt(degreesOfFreedom * y / (1 - y));
    }

    /** P(|T| &gt; |t|), the two-sided p-value of t. */
    public static double studentBothTails(double t, double degreesOfFreedom) {
        return RegularizedBeta.value(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
    }

    /** P(X = successes) among that many trials. */
    public static double binomial(double successes, double trials, double chance) {
        if (chance <= 0 || chance >= 1) {
            return successes == (chance <= 0 ? 0 : trials) ? 1 : 0;
        }
        return RegularizedBeta.derivative(chance, successes + 1, trials - successes + 1) / (trials + 1);
    }

    /** P(X ≥ successes). */
    public static double binomialAtLeast(double successes, double trials, double chance) {
        return successes <= 0 ? 1 : RegularizedBeta.value(chance, successes, trials - successes + 1);
    }

    /** P(X ≤ successes). */
    public static double binomialAtMost(double successes, double trials, double chance) {
        return successes >= trials ? 1 : RegularizedBeta.complement(chance, successes + 1, trials - successes);
    }

    /** The fewest successes whose P(X ≤ successes) reaches the probability. */
    public static int binomialQuantile(double probability, int trials, double chance) {
        within(probability);
        int low = 0;
        int high = trials;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (binomialAtMost(middle, trials, chance) >= probability) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** P(X = count) for a Poisson X with that mean. */
    public static double poisson(double count, double mean) {
        return mean == 0 ? (count == 0 ? 1 : 0) : RegularizedGamma.P.derivative(count + 1, mean);
    }

    private static void within(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new Refused("A probability lies between 0 and 1, and this is " + probability + ".");
        }
    }
}
