package org.plumbline.statistics.probability;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** The inverse of the regularised incomplete gamma function P(a, x), started from Wilson and Hilferty (1931). */
final class GammaQuantile {
    private static final int STEPS = 8;
    /** A step of half the value or more is not to be trusted. */
    private static final double FARTHEST = 0.5;

    private static final double SETTLED = 1e-17;

    private GammaQuantile() {}

    static double of(double probability, double shape) {
        if (probability <= 0) {
            return 0;
        }
        if (probability >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        double above = 1 - probability;
        DoubleUnaryOperator rising = probability <= 0.5
                ? x -> RegularizedGamma.P.value(shape, x) - probability
                : x -> above - RegularizedGamma.Q.value(shape, x);
        return root(rising, shape, start(probability, shape));
    }

    /**
     * Halley's steps, whose relative error after a step of relative size s is about shape · s³; where they do not settle at
     * once, as for very small shapes, the bracketed search does.
     */
    private static double root(DoubleUnaryOperator rising, double shape, double start) {
        double x = start;
        for (int step = 0; step < STEPS; step++) {
            double newton = rising.applyAsDouble(x) / RegularizedGamma.P.derivative(shape, x);
            double next = x - newton / (1 - newton * ((shape - 1) / x - 1) / 2);
            double moved = Math.abs(next - x) / x;
            if (!(moved < FARTHEST)) {
                break;
            }
            x = next;
            if (moved * moved * moved * (1 + shape) < SETTLED) {
                return x;
            }
        }
        return MonotoneRoot.of(
                rising, at -> RegularizedGamma.P.derivative(shape, at), 0, Double.POSITIVE_INFINITY, start);
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
