package org.plumbline.statistics.funnels;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.summaries.Averages;

/**
 * A funnel of proportions around a baseline p: p ± z√(p(1 − p)/n), kept within 0 to 1, which are Wilson's limits turned
 * round.
 */
public record ProportionFunnel(double baseline) {
    public ProportionFunnel {
        if (!(baseline >= 0 && baseline <= 1)) {
            throw new Refused("A proportion lies between 0 and 1, and the baseline is " + baseline + ".");
        }
    }

    /** Around what all units have together. Refused: a unit without a denominator, or with more than all of it. */
    public static ProportionFunnel around(double[] numerators, double[] denominators) {
        Refused.unlessAlike("The numerator", numerators.length, "the denominator", denominators.length);
        for (int i = 0; i < numerators.length; i++) {
            Refused.unlessPositive("The denominator of unit " + (i + 1), denominators[i]);
            Refused.unlessNotNegative("The numerator of unit " + (i + 1), numerators[i]);
            if (numerators[i] > denominators[i]) {
                throw new Refused("Unit " + (i + 1) + " has " + numerators[i] + " of " + denominators[i] + ".");
            }
        }
        return new ProportionFunnel(Averages.pooled(numerators, denominators));
    }

    public FunnelLimits limits(double denominator) {
        double deviation =
                Math.sqrt(baseline * (1 - baseline) / Refused.unlessPositive("The denominator", denominator));
        return FunnelLimits.at(
                z -> new Interval(Math.max(0, baseline - z * deviation), Math.min(1, baseline + z * deviation)));
    }

    public FunnelBand band(double numerator, double denominator) {
        return limits(denominator).band(numerator / denominator);
    }
}
