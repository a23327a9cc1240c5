package org.plumbline.statistics.standardisation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Rates;
import org.plumbline.statistics.summaries.Averages;

/**
 * A directly standardised rate: what the rate would be had the people the standard population's strata. Σ wᵢxᵢ/nᵢ ÷ Σ wᵢ.
 * Below ten events it is suppressed.
 */
public final class DirectRate {
    private final Strata strata;
    private final double rate;
    private final double variance;

    private DirectRate(Strata strata, double rate, double variance) {
        this.strata = strata;
        this.rate = rate;
        this.variance = variance;
    }

    /** Refused: lists of different length, figures missing or below zero, events among nobody, a standard of nobody. */
    public static DirectRate of(double[] events, double[] population, double[] standardPopulation) {
        Strata strata = new Strata(events, population);
        Refused.unlessAlike("The population", population.length, "the standard population", standardPopulation.length);
        for (double people : standardPopulation) {
            Refused.unlessNotNegative("The standard population of a stratum", people);
        }
        double standard = Refused.unlessPositive("The standard population", Averages.sum(standardPopulation));
        double[] rates = new double[strata.size()];
        double[] variances = new double[strata.size()];
        for (int i = 0; i < rates.length; i++) {
            double weight = standardPopulation[i] / standard;
            rates[i] = weight * strata.rate(i);
            variances[i] = population[i] == 0 ? 0 : weight * weight * strata.rate(i) / population[i];
        }
        return new DirectRate(strata, Averages.sum(rates), Averages.sum(variances));
    }

    public double events() {
        return strata.allEvents();
    }

    public double people() {
        return strata.allPeople();
    }

    /** The rate per that many people; empty below ten events. */
    public OptionalDouble per(double multiplier) {
        return suppressed() ? OptionalDouble.empty() : OptionalDouble.of(rate * multiplier);
    }

    /**
     * Dobson and others (1991): rate + √(variance ÷ x)·(limit − x), the limits being Byar's for all events x; empty below ten
     * events.
     */
    public Optional<Interval> interval(double multiplier, Confidence confidence) {
        if (suppressed()) {
            return Optional.empty();
        }
        double all = events();
        Interval byar = Rates.byar(all, confidence);
        double scale = Math.sqrt(variance / all);
        return Optional.of(new Interval(rate + scale * (byar.lower() - all), rate + scale * (byar.upper() - all))
                .times(multiplier));
    }

    private boolean suppressed() {
        return events() < Rates.FEWEST_FOR_BYAR;
    }
}
