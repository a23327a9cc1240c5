package org.plumbline.statistics.intervals;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.probability.Distributions;

/**
 * Two rates compared, the second being the reference: events among an exposure (people, hours, periods). Refused: events
 * below zero, exposure not above it. Without an event in the reference there is no ratio ({@code NaN}), and no upper limit.
 */
public record TwoRates(double events1, double exposure1, double events2, double exposure2) {
    private static final double HALF_STEP = 0.5e-5;
    private static final double FOUR_DECIMALS = 1e4;

    public TwoRates {
        Rates.check(events1);
        Rates.check(events2);
        Refused.unlessPositive("The exposure", exposure1);
        Refused.unlessPositive("The exposure", exposure2);
    }

    /** (x₁/t₁) ÷ (x₂/t₂). */
    public double ratio() {
        return events2 == 0 ? Double.NaN : events1 / exposure1 / (events2 / exposure2);
    }

    /** x₁/t₁ − x₂/t₂. */
    public double difference() {
        return events1 / exposure1 - events2 / exposure2;
    }

    /** How many of the first group's events are more than it would have at the reference rate: x₁ − t₁·x₂/t₂. */
    public double excessEvents() {
        return events1 - events2 / exposure2 * exposure1;
    }

    /** The ratio · e^(±z√(1/x₁ + 1/x₂)); {@code NaN} when either count is zero. */
    public Interval waldLog(Confidence confidence) {
        return LogInterval.around(events1 == 0 ? Double.NaN : ratio(), 1 / events1 + 1 / events2, confidence);
    }

    /** The same with ½ added to both counts, which has a value for zeros too. */
    public Interval waldLogCorrected(Confidence confidence) {
        return new TwoRates(events1 + 0.5, exposure1, events2 + 0.5, exposure2).waldLog(confidence);
    }

    /**
     * The score interval, which inverts the score test with the rates estimated under the ratio: Wilson's interval for the
     * first group's share of all events, turned into a ratio.
     */
    public Interval score(Confidence confidence) {
        if (events1 + events2 == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        Interval share = Proportions.wilson(events1, events1 + events2, confidence);
        return new ConditionalTest(this).ratios(share);
    }

    /** The exact central interval, by Clopper and Pearson for the first group's share of all events. */
    public Interval exactConditional(Confidence confidence) {
        return events1 + events2 == 0
                ? new Interval(0, Double.POSITIVE_INFINITY)
                : new ConditionalTest(this).central(confidence);
    }

    /** The exact interval by minimum likelihood: all ratios that test does not reject; often shorter than the central one. */
    public Interval exactMinimumLikelihood(Confidence confidence) {
        if (events1 + events2 == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        ConditionalTest test = ConditionalTest.ofWholeCounts(this);
        return test.ratios(test.minimumLikelihoodShare(confidence));
    }

    /**
     * The same as R's package exactci prints it, for comparing with published figures: the first group's share is moved out by
     * half of 1e-5 and rounded to four decimals before it becomes a ratio.
     */
    public Interval exactMinimumLikelihoodRounded(Confidence confidence) {
        if (events1 + events2 == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        ConditionalTest test = ConditionalTest.ofWholeCounts(this);
        Interval share = test.minimumLikelihoodShare(confidence);
        return test.ratios(new Interval(
                events1 == 0 ? 0 : Math.rint((share.lower() - HALF_STEP) * FOUR_DECIMALS) / FOUR_DECIMALS,
                events2 == 0 ? 1 : Math.rint((share.upper() + HALF_STEP) * FOUR_DECIMALS) / FOUR_DECIMALS));
    }

    /** The interval for the difference from the two exact-or-Byar intervals, by Zou and Donner (2008). */
    public Interval differenceInterval(Confidence confidence) {
        double r1 = events1 / exposure1;
        double r2 = events2 / exposure2;
        Interval first = Rates.published(events1, confidence).times(1 / exposure1);
        Interval second = Rates.published(events2, confidence).times(1 / exposure2);
        return new Interval(
                r1 - r2 - Math.hypot(r1 - first.lower(), second.upper() - r2),
                r1 - r2 + Math.hypot(first.upper() - r1, r2 - second.lower()));
    }

    /** The exact p-value that the ratio is at least what it is, were it {@code nullRatio}. */
    public double exactGreater(double nullRatio) {
        return new ConditionalTest(this).atLeast(Refused.unlessPositive("The ratio to test", nullRatio));
    }

    /** The exact p-value that the ratio is at most what it is, were it {@code nullRatio}. */
    public double exactLess(double nullRatio) {
        return new ConditionalTest(this).atMost(Refused.unlessPositive("The ratio to test", nullRatio));
    }

    /** The exact two-sided p-value: twice the smaller one-sided one. */
    public double exactCentral(double nullRatio) {
        return Math.min(1, 2 * Math.min(exactGreater(nullRatio), exactLess(nullRatio)));
    }

    /** The exact two-sided p-value by minimum likelihood. */
    public double exactMinimumLikelihood(double nullRatio) {
        return ConditionalTest.ofWholeCounts(this)
                .minimumLikelihood(Refused.unlessPositive("The ratio to test", nullRatio));
    }

    /** log(ratio ÷ nullRatio) ÷ √(1/x₁ + 1/x₂); {@code NaN} when either count is zero. */
    public double waldLogStatistic(double nullRatio) {
        return events1 == 0 || events2 == 0
                ? Double.NaN
                : Math.log(ratio() / nullRatio) / Math.sqrt(1 / events1 + 1 / events2);
    }

    /** The score statistic: the first count less what it would be under the ratio, by its standard deviation then. */
    public double scoreStatistic(double nullRatio) {
        double weighed = nullRatio * exposure1;
        double chance = weighed / (weighed + exposure2);
        double all = events1 + events2;
        return (events1 - all * chance) / Math.sqrt(all * chance * (1 - chance));
    }

    /** The two-sided p-value of a statistic that is standard normal under the ratio. */
    public static double bothTails(double statistic) {
        return Distributions.normalBothTails(statistic);
    }

    /**
     * The p-value of the E-test (Krishnamoorthy and Thomson 2004, with the variance pooled as in the R package ptools) that the
     * rates differ by {@code difference}; refused for two zeros, and beyond a million events.
     */
    public double eTest(double difference) {
        return PoissonETest.of(this, difference);
    }
}
