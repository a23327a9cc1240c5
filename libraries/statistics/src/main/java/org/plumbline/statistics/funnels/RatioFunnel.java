package org.plumbline.statistics.funnels;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Rates;

/** A funnel of observed by expected events, around 1. */
public final class RatioFunnel {
    private RatioFunnel() {}

    /**
     * The exact Poisson limits for the ratio at that many expected events: χ²(α/2; 2e)/2e and χ²(1 − α/2; 2e + 2)/2e, times the
     * target (FunnelPlotR's).
     */
    public static FunnelLimits limits(double expected, double target) {
        Refused.unlessPositive("The number of expected events", expected);
        return new FunnelLimits(
                        Rates.exact(expected, Confidence.NINETY_FIVE),
                        Rates.exact(expected, Confidence.NINETY_NINE_POINT_EIGHT))
                .times(target / expected);
    }

    /**
     * The expected events at which that many observed ones lie on a limit: with more expected than the interval's upper end the
     * unit is low, with fewer than its lower end it is high.
     */
    public static Interval expectedOnLimits(double observed, Confidence confidence) {
        return Rates.exact(observed, confidence);
    }

    /** Whether the unit's own interval (exact below ten events, Byar's from ten on) by expected holds 1. */
    public static FunnelBand band(double observed, double expected) {
        return band(observed, Refused.unlessPositive("The number of expected events", expected), 1);
    }

    static FunnelBand band(double observed, double denominator, double baseline) {
        return FunnelBand.of(
                baseline,
                Rates.published(observed, Confidence.NINETY_FIVE).times(1 / denominator),
                Rates.published(observed, Confidence.NINETY_NINE_POINT_EIGHT).times(1 / denominator));
    }
}
