package org.plumbline.statistics.funnels;

import java.util.function.DoubleFunction;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;

/** The limits at one size of unit. */
public record FunnelLimits(Interval inner, Interval outer) {

    static FunnelLimits at(DoubleFunction<Interval> atDeviate) {
        return new FunnelLimits(
                atDeviate.apply(Confidence.NINETY_FIVE.z()), atDeviate.apply(Confidence.NINETY_NINE_POINT_EIGHT.z()));
    }

    public FunnelLimits times(double multiplier) {
        return new FunnelLimits(inner.times(multiplier), outer.times(multiplier));
    }

    /** Where a value lies; on a limit is inside it. */
    public FunnelBand band(double value) {
        return FunnelBand.of(value, this);
    }
}
