package org.plumbline.figures.cli;

import org.plumbline.statistics.funnels.FunnelBand;
import org.plumbline.statistics.funnels.FunnelLimits;
import org.plumbline.statistics.funnels.Overdispersion;
import org.plumbline.statistics.funnels.ProportionFunnel;
import org.plumbline.statistics.funnels.RateFunnel;
import org.plumbline.statistics.funnels.RatioFunnel;
import org.plumbline.statistics.summaries.Averages;

/** What the figures in a funnel are. */
enum FunnelKind {
    PROPORTION(Overdispersion.Scale.PROPORTION),
    RATE(Overdispersion.Scale.RATIO_ROOT),
    RATIO(Overdispersion.Scale.RATIO_ROOT);

    private final Overdispersion.Scale scale;

    FunnelKind(Overdispersion.Scale scale) {
        this.scale = scale;
    }

    double baseline(double[] numerators, double[] denominators) {
        return switch (this) {
            case PROPORTION -> ProportionFunnel.around(numerators, denominators).baseline();
            case RATE -> Averages.pooled(numerators, denominators);
            case RATIO -> 1;
        };
    }

    FunnelLimits limits(double baseline, double denominator) {
        return switch (this) {
            case PROPORTION -> new ProportionFunnel(baseline).limits(denominator);
            case RATE -> RateFunnel.limits(baseline, denominator, 1);
            case RATIO -> RatioFunnel.limits(denominator, 1);
        };
    }

    FunnelBand[] bands(double[] numerators, double[] denominators) {
        return switch (this) {
            case PROPORTION -> {
                ProportionFunnel funnel = ProportionFunnel.around(numerators, denominators);
                FunnelBand[] bands = new FunnelBand[numerators.length];
                for (int i = 0; i < bands.length; i++) {
                    bands[i] = funnel.band(numerators[i], denominators[i]);
                }
                yield bands;
            }
            case RATE -> RateFunnel.crude(numerators, denominators);
            case RATIO -> {
                FunnelBand[] bands = new FunnelBand[numerators.length];
                for (int i = 0; i < bands.length; i++) {
                    bands[i] = RatioFunnel.band(numerators[i], denominators[i]);
                }
                yield bands;
            }
        };
    }

    /** Over-dispersion; of rates as of ratios of events to those expected at the baseline. */
    Overdispersion overdispersion(double baseline, double[] numerators, double[] denominators, double share) {
        return Overdispersion.of(scale, numerators, sizes(baseline, denominators), share);
    }

    /** The over-dispersed limits of a unit, in the figures' own unit, never beyond what these can be. */
    FunnelLimits widened(Overdispersion found, double baseline, double denominator) {
        return switch (this) {
            case PROPORTION -> found.limits(denominator);
            case RATE -> found.limits(denominator * baseline).times(baseline);
            case RATIO -> found.limits(denominator);
        };
    }

    private double[] sizes(double baseline, double[] denominators) {
        double[] sizes = denominators.clone();
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] *= this == RATE ? baseline : 1;
        }
        return sizes;
    }
}
