package org.plumbline.statistics.intervals;

import java.util.function.DoubleUnaryOperator;
import org.plumbline.statistics.probability.Distributions;

/**
 * The score interval for a ratio of two proportions (Koopman 1984): the ratios θ at which his chi-square, with both
 * proportions estimated under p₁ = θp₂, does not pass its limit.
 */
final class Koopman {
    private final double x1;
    private final double n1;
    private final double x2;
    private final double n2;

    Koopman(double x1, double n1, double x2, double n2) {
        this.x1 = x1;
        this.n1 = n1;
        this.x2 = x2;
        this.n2 = n2;
    }

    Interval at(Confidence confidence) {
        if (x1 == 0 && x2 == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        double limit = Distributions.chiSquareQuantile(confidence.level(), 1);
        DoubleUnaryOperator over = logRatio -> chiSquare(Math.exp(logRatio)) - limit;
        double estimate = Math.log(((x1 == 0 ? 0.5 : x1) / n1) / ((x2 == 0 ? 0.5 : x2) / n2));
        double near = inside(over, estimate);
        double lower = x1 == 0 ? 0 : Math.exp(Bisection.between(over, outwards(over, near, -1), near));
        double upper =
                x2 == 0 ? Double.POSITIVE_INFINITY : Math.exp(Bisection.between(over, outwards(over, near, 1), near));
        return new Interval(lower, upper);
    }

    private static double inside(DoubleUnaryOperator over, double estimate) {
        for (double step = 0; step < 20; step += 0.1) {
            if (over.applyAsDouble(estimate - step) <= 0) {
                return estimate - step;
            }
            if (over.applyAsDouble(estimate + step) <= 0) {
                return estimate + step;
            }
        }
        return estimate;
    }

    private static double outwards(DoubleUnaryOperator over, double near, int side) {
        double step = 0.25;
        while (over.applyAsDouble(near + side * step) <= 0 && step < 600) {
            step *= 2;
        }
        return near + side * step;
    }

    private double chiSquare(double ratio) {
        double b = ratio * (n1 + x2) + x1 + n2;
        double c = ratio * (n1 + n2) * (x1 + x2);
        double p1 = 2 * c / (b + Math.sqrt(Math.max(0, b * b - 4 * c))) / (n1 + n2);
        double p2 = p1 / ratio;
        double first = p1 <= 0 || p1 >= 1 ? 0 : squared(x1 - n1 * p1) / (n1 * p1 * (1 - p1));
        double second = p2 <= 0 || p2 >= 1 ? 0 : squared(x2 - n2 * p2) / (n2 * p2 * (1 - p2));
        return first + second;
    }

    private static double squared(double value) {
        return value * value;
    }
}
