package org.plumbline.statistics.funnels;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Rates;

/**
 * A funnel of rates around what the units have together, by the units' own intervals. A standardised rate has no population
 * of its own: events ÷ rate stands in for it.
 */
public final class RateFunnel {
    private RateFunnel() {}

    /** Crude rates from events and population. */
    public static FunnelBand[] crude(double[] events, double[] population) {
        Refused.unlessAlike("The events", events.length, "the population", population.length);
        return bands(events, population, false);
    }

    /**
     * Published rates: the population is events ÷ rate × multiplier, or the given one where there is no event.
     *
     * @param rates NaN where no rate was given
     */
    public static FunnelBand[] published(double[] events, double[] population, double[] rates, double multiplier) {
        Refused.unlessAlike("The events", events.length, "the population", population.length);
        double[] derived = derived(events, rates, multiplier);
        for (int i = 0; i < derived.length; i++) {
            derived[i] = events[i] == 0 || Double.isNaN(derived[i]) ? population[i] : derived[i];
        }
        return bands(events, derived, false);
    }

    /** Directly standardised rates; those of fewer than ten events are not applicable, and none is no part of the average. */
    public static FunnelBand[] standardised(double[] events, double[] rates, double multiplier) {
        return bands(events, derived(events, rates, multiplier), true);
    }

    /** Limits for a rate at that population: the ratio's, times the baseline rate and a multiplier. */
    public static FunnelLimits limits(double baseline, double population, double multiplier) {
        return RatioFunnel.limits(baseline * population, baseline * multiplier);
    }

    private static double[] derived(double[] events, double[] rates, double multiplier) {
        Refused.unlessAlike("The events", events.length, "the rates", rates.length);
        double[] derived = new double[events.length];
        for (int i = 0; i < derived.length; i++) {
            derived[i] = events[i] == 0 || !(rates[i] > 0) ? Double.NaN : events[i] / rates[i] * multiplier;
        }
        return derived;
    }

    private static FunnelBand[] bands(double[] events, double[] population, boolean standardised) {
        double all = 0;
        double people = 0;
        for (int i = 0; i < events.length; i++) {
            all += Refused.unlessNotNegative("The number of events of unit " + (i + 1), events[i]);
            people += Double.isNaN(population[i]) ? 0 : population[i];
        }
        double average = all / Refused.unlessPositive("The population of all units", people);
        FunnelBand[] bands = new FunnelBand[events.length];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = (standardised && events[i] < Rates.FEWEST_FOR_BYAR) || !(population[i] > 0)
                    ? FunnelBand.NOT_APPLICABLE
                    : RatioFunnel.band(events[i], population[i], average);
        }
        return bands;
    }
}
