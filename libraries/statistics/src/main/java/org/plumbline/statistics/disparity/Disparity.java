package org.plumbline.statistics.disparity;

import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.TwoRates;

/**
 * One group's rate against the reference group's.
 *
 * @param rates the group first, the reference second
 */
public record Disparity(TwoRates rates, Confidence confidence) {

    /** The relative rate; NaN without an event in either group. */
    public double ratio() {
        return rates.events1() == 0 ? Double.NaN : rates.ratio();
    }

    /** Its score interval from ten events in both groups on, the exact one below. */
    public Interval interval() {
        return enough() ? rates.score(confidence) : rates.exactConditional(confidence);
    }

    /** The band of the ratio itself. */
    public Band band() {
        return Band.of(ratio());
    }

    /** The band that the interval leaves no doubt about. */
    public Band certainBand() {
        return Band.certainly(interval());
    }

    /** Whether both groups have ten events or more. */
    public boolean enough() {
        return SmallNumbers.of(Math.min(rates.events1(), rates.events2())) == SmallNumbers.ENOUGH;
    }

    /** What it says, in one sentence about "the group" and "the reference group". */
    public String sentence() {
        if (Double.isNaN(ratio())) {
            return "There is no ratio, because one of the groups has no event.";
        }
        String so = "%.2f times the reference group's rate (%.2f to %.2f)"
                .formatted(ratio(), interval().lower(), interval().upper());
        if (!enough()) {
            return "The group has " + so + ", from fewer than ten events in one of the groups.";
        }
        return switch (certainBand()) {
            case LOWER -> "The group has " + so + ", which is lower than 0.8 beyond doubt of chance.";
            case HIGHER -> "The group has " + so + ", which is higher than 1.25 beyond doubt of chance.";
            case SIMILAR -> "The group has " + so + ", which is between 0.8 and 1.25.";
            case NOT_KNOWN ->
                interval().holds(1)
                        ? "The group has " + so + ", which can be chance."
                        : "The group has " + so + ", a difference that is not chance; how large it is remains open.";
        };
    }
}
