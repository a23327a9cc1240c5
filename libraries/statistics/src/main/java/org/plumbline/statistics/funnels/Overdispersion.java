package org.plumbline.statistics.funnels;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.summaries.Averages;

/**
 * Funnel limits that allow for units differing by more than chance (Spiegelhalter 2005 and 2012, as the R package FunnelPlotR
 * has it): distances z, their mean square φ without the extremes, the variance between units τ² added to chance.
 */
public final class Overdispersion {
    /** The six-figure normal deviates that the method is published with, which differ from the true ones by 1e-8. */
    private static final double INNER = 1.959964;

    private static final double OUTER = 3.090232;

    /** What the figures are, and on which scale they are compared. */
    public enum Scale {
        /** Observed by expected on the logarithmic scale; the extremes are dropped. No unit may have observed none. */
        RATIO_LOGARITHM,
        /** Observed by expected on the scale of square roots (the Care Quality Commission's); the extremes are drawn in. */
        RATIO_ROOT,
        /** Proportions on the scale of arcsines of square roots; the extremes are drawn in. */
        PROPORTION,
        /** One count by another on the logarithmic scale with ½ added to each; the extremes are drawn in. */
        COUNTS
    }

    private final Scale scale;
    private final double target;
    private final ZScores scores;
    private final double[] kept;

    private Overdispersion(Scale scale, double target, ZScores scores, double[] kept) {
        this.scale = scale;
        this.target = target;
        this.scores = scores;
        this.kept = kept;
    }

    /**
     * Measures it.
     *
     * @param share how much is dropped or drawn in at each end, such as 0.1; above 0 and below a half
     */
    public static Overdispersion of(Scale scale, double[] numerators, double[] denominators, double share) {
        Refused.unlessAlike("The numerator", numerators.length, "the denominator", denominators.length);
        if (!(share > 0 && share < 0.5)) {
            throw new Refused("The share of extremes is above 0 and below a half, and this is " + share + ".");
        }
        double target =
                switch (scale) {
                    case RATIO_LOGARITHM, RATIO_ROOT -> 1;
                    case PROPORTION, COUNTS -> Averages.pooled(numerators, denominators);
                };
        double[] z = new double[numerators.length];
        double[] deviation = new double[numerators.length];
        for (int i = 0; i < z.length; i++) {
            double x = Refused.unlessNotNegative("The numerator of unit " + (i + 1), numerators[i]);
            double n = Refused.unlessPositive("The denominator of unit " + (i + 1), denominators[i]);
            if (scale == Scale.PROPORTION && x > n) {
                throw new Refused("Unit " + (i + 1) + " has " + x + " of " + n + ".");
            }
            deviation[i] = deviation(scale, x, n);
            z[i] = (distance(scale, x, n) - transformed(scale, target)) / deviation[i];
        }
        ZScores scores = new ZScores(z, deviation);
        double[] kept = scale == Scale.RATIO_LOGARITHM ? scores.truncated(share) : scores.winsorised(share);
        for (double each : kept) {
            if (Double.isInfinite(each)) {
                throw new Refused("A unit without an event has no logarithm; take the scale of square roots.");
            }
        }
        return new Overdispersion(scale, target, scores, kept);
    }

    public double target() {
        return target;
    }

    /** Each unit's distance from the target in standard deviations. */
    public double[] z() {
        return scores.z().clone();
    }

    /** The distances after dropping (NaN) or drawing in the extremes. */
    public double[] trimmed() {
        return kept.clone();
    }

    /** φ: 1 when chance explains all. */
    public double phi() {
        return ZScores.phi(kept);
    }

    /** τ², the variance between units on the scale; 0 when chance explains all. */
    public double tauSquared() {
        return scores.tauSquared(kept);
    }

    /** The limits at that denominator without over-dispersion: exact Poisson for ratios, on the scale for the others. */
    public FunnelLimits plainLimits(double denominator) {
        return switch (scale) {
            case RATIO_LOGARITHM, RATIO_ROOT -> RatioFunnel.limits(denominator, target);
            case PROPORTION, COUNTS -> limits(denominator, 0);
        };
    }

    /** The limits with it. For very small denominators a proportion's turn back at 0 and 1, as the method's own do. */
    public FunnelLimits limits(double denominator) {
        return limits(denominator, tauSquared());
    }

    private FunnelLimits limits(double denominator, double tauSquared) {
        Refused.unlessPositive("The denominator", denominator);
        double within = scale == Scale.RATIO_LOGARITHM ? 1 / denominator : 1 / (4 * denominator);
        double deviation = Math.sqrt(within + tauSquared);
        return new FunnelLimits(around(INNER * deviation), around(OUTER * deviation));
    }

    private Interval around(double reach) {
        double low = back(transformed(scale, target) - reach);
        double high = back(transformed(scale, target) + reach);
        return new Interval(Math.min(low, high), Math.max(low, high));
    }

    private double back(double onScale) {
        return switch (scale) {
            case RATIO_LOGARITHM, COUNTS -> Math.exp(onScale);
            case RATIO_ROOT -> onScale;
            case PROPORTION -> Math.sin(onScale) * Math.sin(onScale);
        };
    }

    private static double transformed(Scale scale, double target) {
        return switch (scale) {
            case RATIO_LOGARITHM -> 0;
            case RATIO_ROOT -> 1;
            case PROPORTION -> Math.asin(Math.sqrt(target));
            case COUNTS -> Math.log(target);
        };
    }

    private static double distance(Scale scale, double x, double n) {
        return switch (scale) {
            case RATIO_LOGARITHM -> Math.log(x / n);
            case RATIO_ROOT -> Math.sqrt(x / n);
            case PROPORTION -> Math.asin(Math.sqrt(x / n));
            case COUNTS -> Math.log((x + 0.5) / (n + 0.5));
        };
    }

    private static double deviation(Scale scale, double x, double n) {
        return switch (scale) {
            case RATIO_LOGARITHM -> 1 / Math.sqrt(n);
            case RATIO_ROOT, PROPORTION -> 1 / (2 * Math.sqrt(n));
            case COUNTS -> Math.sqrt(x / ((x + 0.5) * (x + 0.5)) + n / ((n + 0.5) * (n + 0.5)));
        };
    }
}
