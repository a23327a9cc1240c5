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

    /**
     * The same as the R package PHEindicatormethods (and the spreadsheet before it) tabulates it: v = e/(1 + o + e) is found by
     * halving until the step is below 1e-7, so that small ones are off by up to one part in ten thousand. For comparing with
     * published tables; {@link #expectedOnLimits} is exact.
     */
    public static Interval tabulated(double observed, Confidence confidence) {
        Interval exact = expectedOnLimits(observed, confidence);
        return new Interval(halved(observed, exact.lower()), halved(observed, exact.upper()));
    }

    private static double halved(double observed, double expected) {
        double root = expected / (1 + observed + expected);
        double v = 0.5;
        for (double step = 0.25; step > 0.5e-7; step /= 2) {
            v += v > root ? -step : step;
        }
        return expected == 0 ? 0 : (1 + observed) * v / (1 - v);
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
