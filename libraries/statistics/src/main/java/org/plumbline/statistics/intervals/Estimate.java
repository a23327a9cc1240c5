package org.plumbline.statistics.intervals;

import org.plumbline.statistics.Refused;

/**
 * A figure with its interval, however that came about: from a simple sample, from strata, from a finite population.
 *
 * @param value a number
 * @param interval holds the value
 */
public record Estimate(double value, Interval interval) {
    public Estimate {
        if (!interval.holds(value)) {
            throw new Refused("The figure " + value + " does not lie in its interval from " + interval.lower() + " to "
                    + interval.upper() + ".");
        }
    }

    /**
     * The interval of this less the other, when the two come from different samples: the limits' distances from their figures
     * are added as squares (MOVER; Zou and Donner 2008). Of two Wilson intervals that is Newcombe's method 10.
     */
    public Interval less(Estimate other) {
        double difference = value - other.value;
        return new Interval(
                difference - Math.hypot(value - interval.lower(), other.interval.upper() - other.value),
                difference + Math.hypot(interval.upper() - value, other.value - other.interval.lower()));
    }
}
