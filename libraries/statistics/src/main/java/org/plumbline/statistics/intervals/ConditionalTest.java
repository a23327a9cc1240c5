package org.plumbline.statistics.intervals;

import org.apache.commons.numbers.gamma.LogGamma;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.probability.Distributions;

/**
 * The exact test of a rate ratio given all events: the first group's share of them is binomial with chance θt₁ ÷ (θt₁ + t₂)
 * (Przyborowski and Wilenski 1940).
 */
final class ConditionalTest {
    /** How far above an outcome's chance another may lie by rounding and still be as likely; as R does it. */
    private static final double AS_LIKELY = 1 + 1e-7;

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

    /** The test, for counts that are whole; minimum likelihood compares whole outcomes. */
    static ConditionalTest ofWholeCounts(TwoRates rates) {
        if (rates.events1() != Math.rint(rates.events1()) || rates.events2() != Math.rint(rates.events2())) {
            throw new Refused("This exact test needs whole counts, and these are " + rates.events1() + " and "
                    + rates.events2() + ".");
        }
        return new ConditionalTest(rates);
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

    /** The narrowest interval of the first group's share that holds all that the minimum-likelihood test does not reject. */
    Interval minimumLikelihoodShare(Confidence confidence) {
        double alpha = 1 - confidence.level();
        double low = lowestOdds(events, alpha);
        double other = lowestOdds(all - events, alpha);
        return new Interval(low / (1 + low), 1 / (1 + other));
    }

    /** The interval of Clopper and Pearson for the first group's share, turned into a ratio. */
    Interval central(Confidence confidence) {
        Interval share = Proportions.clopperPearson(events, all, confidence);
        return ratios(share);
    }

    /** Shares of all events turned into ratios of rates. */
    Interval ratios(Interval share) {
        return new Interval(ratio(share.lower()), ratio(share.upper()));
    }

    private double ratio(double share) {
        return share >= 1 ? Double.POSITIVE_INFINITY : share / (1 - share) / exposureRatio;
    }

    /**
     * The lowest odds that are not rejected when so many fell to one side. Between two odds at which a further outcome becomes
     * as unlikely as the observed one, the p-value first falls and then rises; so it passes alpha at the first of them, or once
     * before the second.
     */
    private double lowestOdds(double successes, double alpha) {
        double from = 0;
        for (double below = -1; below < successes; below++) {
            double to = below + 1 < successes ? asUnlikely(below + 1, successes) : Double.POSITIVE_INFINITY;
            double last = below;
            if (from > 0 && bothTails(from, last, successes) > alpha) {
                return from;
            }
            if (Double.isFinite(to) && bothTails(to, last, successes) > alpha) {
                return Bisection.between(odds -> alpha - bothTails(odds, last, successes), from, to);
            }
            from = to;
        }
        return 0;
    }

    /** The odds at which so few are as unlikely as the observed. */
    private double asUnlikely(double few, double successes) {
        double ways = LogGamma.value(successes + 1)
                + LogGamma.value(all - successes + 1)
                - LogGamma.value(few + 1)
                - LogGamma.value(all - few + 1);
        return Math.exp(ways / (successes - few));
    }

    private double bothTails(double odds, double below, double successes) {
        double chance = odds / (1 + odds);
        return Distributions.binomialAtLeast(successes, all, chance)
                + (below < 0 ? 0 : Distributions.binomialAtMost(below, all, chance));
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
