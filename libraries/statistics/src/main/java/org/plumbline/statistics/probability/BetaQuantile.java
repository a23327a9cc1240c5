package org.plumbline.statistics.probability;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** The inverse of the regularised incomplete beta function I(x; a, b). */
final class BetaQuantile {
    private BetaQuantile() {}

    static double of(double probability, double a, double b) {
        if (probability <= 0) {
            return 0;
        }
        if (probability >= 1) {
            return 1;
        }
        double start = a / (a + b);
        if (probability <= 0.5) {
            return MonotoneRoot.of(
                    x -> RegularizedBeta.value(x, a, b) - probability,
                    x -> RegularizedBeta.derivative(x, a, b),
                    0,
                    1,
                    start);
        }
        double above = 1 - probability;
        return MonotoneRoot.of(
                x -> above - RegularizedBeta.complement(x, a, b),
                x -> RegularizedBeta.derivative(x, a, b),
                0,
                1,
                start);
    }
}
