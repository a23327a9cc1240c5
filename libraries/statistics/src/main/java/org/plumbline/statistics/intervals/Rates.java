package org.plumbline.statistics.intervals;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.probability.Distributions;

/**
 * Intervals for a count of events, which divided by what they happened among are intervals for its rate. Events are taken as
 * Poisson: they come one by one. Refused: events below zero.
 */
public final class Rates {
    /** Below this many events the exact limits are used, by the convention of public health in England. */
    public static final int FEWEST_FOR_BYAR = 10;

    private Rates() {}

    /** The limits of the exact interval by chi-square quantiles: χ²(α/2; 2x) ÷ 2 and χ²(1 − α/2; 2x + 2) ÷ 2 (Garwood 1936). */
    public static Interval exact(double events, Confidence confidence) {
        check(events);
        double tail = confidence.tail();
        return new Interval(
                events == 0 ? 0 : Distributions.chiSquareQuantile(tail, 2 * events) / 2,
                Distributions.chiSquareQuantile(1 - tail, 2 * events + 2) / 2);
    }

    /**
     * Byar's approximation as Breslow and Day (1987) and the Office for Health Improvement give it: the lower limit from x, x(1
     * − 1/9x − z/3√x)³, the upper from x + 1. Below about one event the lower limit has no value and is {@code NaN}.
     */
    public static Interval byar(double events, Confidence confidence) {
        check(events);
        double z = confidence.z();
        double lower = events == 0 ? Double.NaN : cube(events, -z);
        return new Interval(lower < 0 ? Double.NaN : lower, cube(events + 1, z));
    }

    /** The other formula called Byar's, of Rothman and of DescTools: both limits from x + ½. Never mix the two. */
    public static Interval byarMidpoint(double events, Confidence confidence) {
        check(events);
        double z = confidence.z();
        return new Interval(Math.max(0, cube(events + 0.5, -z)), cube(events + 0.5, z));
    }

    /** The score interval: x + z²/2 ± z√(x + z²/4). */
    public static Interval score(double events, Confidence confidence) {
        check(events);
        double z = confidence.z();
        double reach = z * Math.sqrt(events + z * z / 4);
        return new Interval(Math.max(0, events + z * z / 2 - reach), events + z * z / 2 + reach);
    }

    /** What is published: the exact limits below ten events, Byar's (x and x + 1) from ten on. */
    public static Interval published(double events, Confidence confidence) {
        check(events);
        return events < FEWEST_FOR_BYAR ? FewEvents.exact(events, confidence) : byar(events, confidence);
    }

    private static double cube(double x, double z) {
        double root = 1 - 1 / (9 * x) + z / (3 * Math.sqrt(x));
        return x * root * root * root;
    }

    static void check(double events) {
        Refused.unlessNotNegative("The number of events", events);
    }
}
