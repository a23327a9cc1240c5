package org.plumbline.statistics.standardisation;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Rates;

/**
 * An indirectly standardised ratio: the events observed by those expected had every stratum the reference's rate.
 *
 * @param observed Σ xᵢ
 * @param expected Σ nᵢ · Xᵢ/Nᵢ, with X and N the reference's
 * @param referenceRate Σ X ÷ Σ N, events a head
 */
public record IndirectRatio(double observed, double expected, double referenceRate) {

    /** Refused: lists of different length, figures missing or below zero, events among nobody. */
    public static IndirectRatio of(
            double[] events, double[] population, double[] referenceEvents, double[] referencePopulation) {
        Strata strata = new Strata(events, population);
        Strata reference = new Strata(referenceEvents, referencePopulation);
        Refused.unlessAlike("The events", events.length, "the reference", referenceEvents.length);
        double expected = 0;
        for (int i = 0; i < strata.size(); i++) {
            if (population[i] > 0 && referencePopulation[i] == 0) {
                throw new Refused("Stratum " + (i + 1) + " has people, but the reference has none.");
            }
            expected += population[i] * reference.rate(i);
        }
        return new IndirectRatio(
                strata.allEvents(),
                Refused.unlessPositive("The number of expected events", expected),
                reference.allEvents() / reference.allPeople());
    }

    /** Observed ÷ expected, 1 being as in the reference. */
    public double ratio() {
        return observed / expected;
    }

    /** The exact limits below ten events, Byar's from ten on, by expected. */
    public Interval interval(Confidence confidence) {
        return Rates.published(observed, confidence).times(1 / expected);
    }

    /** Which of the two formulas {@link #interval} takes. */
    public boolean exact() {
        return observed < Rates.FEWEST_FOR_BYAR;
    }

    /** Ratio × reference rate × multiplier. */
    public double rate(double multiplier) {
        return ratio() * referenceRate * multiplier;
    }
}
