package org.plumbline.statistics.intervals;

import org.plumbline.statistics.probability.Distributions;

/**
 * The exact test of a rate ratio given all events: the first group's share of them is binomial with chance θt₁ ÷ (θt₁ + t₂)
 * (Przyborowski and Wilenski 1940).
 */
final class ConditionalTest {
    /** How far above an outcome's chance another may lie by rounding and still be as likely; as R does it. */
    private static final double AS_LIKELY = 1 + 1e-7;

    private static final int GRID = 1000;

    private final double events;
    private final double all;
    private final double exposureRatio;

    ConditionalTest(TwoRates rates) {
        this.events = rates.events1();
        this.all = rates.events1() + rates.events2();
        this.exposureRatio = rates.exposure1() / rates.exposure2();
    }

    double atLeast(double ratio) {
        return Distributions.binomialAtLeast(events, all, chance(ratio));
    }

    double atMost(double ratio) {
        return Distributions.binomialAtMost(events, all, chance(ratio));
    }

    /** The sum of the chances of all outcomes no likelier than the observed one. */
    double minimumLikelihood(double ratio) {
        double chance = chance(ratio);
        double observed = Distributions.binomial(events, all, chance) * AS_LIKELY;
        double mode = Math.floor((all + 1) * chance);
        double below = events <= mode ? events : lastBelow(mode, observed, chance);
        double above = events >= mode ? events : firstAbove(mode, observed, chance);
        if (events == mode || below >= above) {
            return 1;
        }
        return Math.min(
                1,
                (below < 0 ? 0 : Distributions.binomialAtMost(below, all, chance))
                        + (above > all ? 0 : Distributions.binomialAtLeast(above, all, chance)));
    }

    /** The widest interval of ratios that the minimum-likelihood test does not reject, as R's exactci gives it. */
    Interval minimumLikelihoodInterval(Confidence confidence) {
        double alpha = 1 - confidence.level();
        Interval wide = central(new Confidence(1 - alpha / 4));
        double middle = events == 0 || events == all ? Double.NaN : Math.log(events / (all - events) / exposureRatio);
        double lower = events == 0 ? 0 : outermost(Math.log(wide.lower()) - 1, from(middle, wide.upper()), alpha);
        double upper = events == all
                ? Double.POSITIVE_INFINITY
                : outermost(Math.log(wide.upper()) + 1, from(middle, wide.lower()), alpha);
        return new Interval(lower, upper);
    }

    /** The interval of Clopper and Pearson for the first group's share, turned into a ratio. */
    Interval central(Confidence confidence) {
        Interval share = Proportions.clopperPearson(events, all, confidence);
        return new Interval(ratio(share.lower()), ratio(share.upper()));
    }

    double ratio(double share) {
        return share >= 1 ? Double.POSITIVE_INFINITY : share / (1 - share) / exposureRatio;
    }

    private static double from(double middle, double otherEnd) {
        return Double.isNaN(middle) ? Math.log(otherEnd) : middle;
    }

    private double outermost(double outside, double inside, double alpha) {
        double step = (inside - outside) / GRID;
        double out = outside;
        for (int i = 1; i <= GRID; i++) {
            double next = outside + i * step;
            if (minimumLikelihood(Math.exp(next)) > alpha) {
                return Math.exp(Bisection.between(log -> alpha - minimumLikelihood(Math.exp(log)), out, next));
            }
            out = next;
        }
        return Math.exp(inside);
    }

    private double lastBelow(double mode, double observed, double chance) {
        double low = -1;
        double high = mode;
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            if (Distributions.binomial(middle, all, chance) <= observed) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double firstAbove(double mode, double observed, double chance) {
        double low = mode;
        double high = all + 1;
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            if (Distributions.binomial(middle, all, chance) <= observed) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private double chance(double ratio) {
        double weighed = ratio * exposureRatio;
        return Double.isInfinite(weighed) ? 1 : weighed / (1 + weighed);
    }
}
