package org.plumbline.statistics.probability;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** The inverse of the regularised incomplete gamma function P(a, x), started from Wilson and Hilferty (1931). */
final class GammaQuantile {
    private GammaQuantile() {}

    static double of(double probability, double shape) {
        if (probability <= 0) {
            return 0;
        }
        if (probability >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        double start = start(probability, shape);
        if (probability <= 0.5) {
            return MonotoneRoot.of(
                    x -> RegularizedGamma.P.value(shape, x) - probability,
                    x -> RegularizedGamma.P.derivative(shape, x),
                    0,
                    Double.POSITIVE_INFINITY,
                    start);
        }
        double above = 1 - probability;
        return MonotoneRoot.of(
                x -> above - RegularizedGamma.Q.value(shape, x),
                x -> RegularizedGamma.P.derivative(shape, x),
                0,
                Double.POSITIVE_INFINITY,
                start);
    }

    private static double start(double probability, double shape) {
        double z = Distributions.normalQuantile(probability);
        double cube = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
        double guess = shape * cube * cube * cube;
        if (cube > 0.2) {
            return guess;
        }
        double small = Math.exp((Math.log(probability) + LogGamma.value(shape + 1)) / shape);
        return small > 0 ? small : Double.MIN_NORMAL;
    }
}
