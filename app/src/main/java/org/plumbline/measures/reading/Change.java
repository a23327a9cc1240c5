package org.plumbline.measures.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Definition;
import org.plumbline.measures.Good;
import org.plumbline.measures.StatedFigure;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.TwoProportions;
import org.plumbline.statistics.intervals.TwoRates;

/**
 * The difference between two figures of one measure.
 *
 * @param difference the later less the earlier, in the unit of the measure
 * @param perCent the difference as a share of the earlier, in per cent; empty where that is 0
 * @param reading whether it can be chance
 * @param because how that is known, in a sentence
 */
public record Change(BigDecimal difference, Optional<BigDecimal> perCent, Reading reading, String because) {
    /** What can be said of a difference. */
    public enum Reading {
        SIGNAL("more than chance"),
        NOISE("no change that cannot be chance"),
        CANNOT_BE_TOLD("whether it is more than chance cannot be told");

        private final String words;

        Reading(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Reads two figures by themselves: shares of known counts by Newcombe's interval of their difference, rates of known counts
     * and counts of cases by the exact interval of the ratio of two Poisson means, all at 95%. Without counts nothing can be told.
     */
    public static Optional<Change> between(StatedFigure before, StatedFigure after, Definition definition) {
        if (before.value().isEmpty() || after.value().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal was = before.value().get();
        BigDecimal is = after.value().get();
        BigDecimal difference = is.subtract(was);
        Optional<BigDecimal> perCent = was.signum() == 0
                ? Optional.empty()
                : Optional.of(difference
                        .multiply(BigDecimal.valueOf(100))
                        .divide(was.abs(), MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP));
        if (countsKnown(before, after)) {
            return Optional.of(
                    definition.unit().equals("percent")
                            ? ofShares(before, after, difference, perCent)
                            : ofRates(before, after, difference, perCent));
        }
        if (counts(was, is, definition)) {
            return Optional.of(ofRatio(new TwoRates(is.doubleValue(), 1, was.doubleValue(), 1), difference, perCent));
        }
        return Optional.of(new Change(
                difference,
                perCent,
                Reading.CANNOT_BE_TOLD,
                "The counts behind these figures are not known, and two figures make no control chart."));
    }

    private static boolean countsKnown(StatedFigure before, StatedFigure after) {
        return before.numerator().isPresent()
                && before.denominator().isPresent()
                && after.numerator().isPresent()
                && after.denominator().isPresent();
    }

    /** Whole numbers of things that are counted one by one. */
    private static boolean counts(BigDecimal was, BigDecimal is, Definition definition) {
        return definition.chart() == Chart.COUNTS && whole(was) && whole(is) && was.signum() + is.signum() > 0;
    }

    private static boolean whole(BigDecimal value) {
        return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
    }

    private static Change ofShares(
            StatedFigure before, StatedFigure after, BigDecimal difference, Optional<BigDecimal> perCent) {
        Interval interval = new TwoProportions(
                        after.numerator().orElseThrow().doubleValue(),
                        after.denominator().orElseThrow().doubleValue(),
                        before.numerator().orElseThrow().doubleValue(),
                        before.denominator().orElseThrow().doubleValue())
                .newcombe(Confidence.NINETY_FIVE)
                .times(100);
        return new Change(
                difference,
                perCent,
                interval.holds(0) ? Reading.NOISE : Reading.SIGNAL,
                "The difference of the two shares lies between %s and %s points, at 95%% confidence."
                        .formatted(rounded(interval.lower()), rounded(interval.upper())));
    }

    private static Change ofRates(
            StatedFigure before, StatedFigure after, BigDecimal difference, Optional<BigDecimal> perCent) {
        return ofRatio(
                new TwoRates(
                        after.numerator().orElseThrow().doubleValue(),
                        after.denominator().orElseThrow().doubleValue(),
                        before.numerator().orElseThrow().doubleValue(),
                        before.denominator().orElseThrow().doubleValue()),
                difference,
                perCent);
    }

    private static Change ofRatio(TwoRates rates, BigDecimal difference, Optional<BigDecimal> perCent) {
        Interval ratio = rates.exactConditional(Confidence.NINETY_FIVE);
        return new Change(
                difference,
                perCent,
                ratio.holds(1) ? Reading.NOISE : Reading.SIGNAL,
                "If cases come one by one, the later is between %s and %s times the earlier, at 95%% confidence."
                        .formatted(rounded(ratio.lower()), rounded(ratio.upper())));
    }

    private static String rounded(double value) {
        return Double.isInfinite(value)
                ? "any number of"
                : BigDecimal.valueOf(value).round(new MathContext(2)).toPlainString();
    }

    /** Better, worse, or neither, by which way is good. */
    public String direction(Good good) {
        int sign = difference.signum();
        if (sign == 0) {
            return "the same";
        }
        if (good == Good.NEITHER) {
            return sign > 0 ? "higher" : "lower";
        }
        return (sign > 0) == (good == Good.HIGHER) ? "improving" : "getting worse";
    }
}
