package org.plumbline.statistics.probability;

import java.util.function.DoubleUnaryOperator;

/** The root of a monotone function: Newton's method, halving the bracket whenever a step would leave it. */
final class MonotoneRoot {
    private static final int STEPS = 300;

    private MonotoneRoot() {}

    /**
     * Where {@code rising} is zero between {@code low} and {@code high}; {@code high} may be infinite.
     *
     * @param rising negative left of the root, positive right of it
     * @param slope its derivative
     */
    static double of(DoubleUnaryOperator rising, DoubleUnaryOperator slope, double low, double high, double start) {
        double left = low;
        double right = high;
        double x = start;
        double before = Double.MAX_VALUE;
        for (int step = 0; step < STEPS; step++) {
            double error = rising.applyAsDouble(x);
            if (error == 0) {
                return x;
            }
            if (error < 0) {
                left = x;
            } else {
                right = x;
            }
            double next = x - error / slope.applyAsDouble(x);
            double moved = Math.abs(next - x);
            if (!(next > left && next < right) || moved > before) {
                next = middle(left, right);
            }
            before = Math.abs(next - x);
            if (before <= Math.ulp(x) || next == left || next == right) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private static double middle(double left, double right) {
        if (Double.isInfinite(right)) {
            return left > 0 ? left * 2 : 1;
        }
        return left > 0 && right / left > 4 ? Math.sqrt(left) * Math.sqrt(right) : left + (right - left) / 2;
    }
}
