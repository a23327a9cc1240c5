package org.plumbline.statistics.intervals;

import java.util.function.DoubleUnaryOperator;

/** Where a function passes zero between a point at which it is above and one at which it is not. */
final class Bisection {
    private Bisection() {}

    static double between(DoubleUnaryOperator function, double above, double notAbove) {
        double outer = above;
        double inner = notAbove;
        while (true) {
            double middle = outer + (inner - outer) / 2;
            if (middle == outer || middle == inner) {
                return inner;
            }
            if (function.applyAsDouble(middle) > 0) {
                outer = middle;
            } else {
                inner = middle;
            }
        }
    }
}
