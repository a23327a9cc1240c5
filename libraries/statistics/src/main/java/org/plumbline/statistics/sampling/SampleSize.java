package org.plumbline.statistics.sampling;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;

/**
 * How many to look at so that a proportion is known to within a margin (Cochran 1977, 4.2).
 *
 * @param ofEndless z²p(1 − p) ÷ margin²: from an endless population
 * @param ofPopulation n₀ ÷ (1 + (n₀ − 1)/N): from this one
 */
public record SampleSize(double ofEndless, double ofPopulation) {

    /** Refused: a population below one, a proportion outside 0 to 1, a margin not above zero. */
    public static SampleSize of(double population, double proportion, double margin, Confidence confidence) {
        Refused.unlessPositive("The population", population);
        Refused.unlessPositive("The margin", margin);
        if (!(proportion >= 0 && proportion <= 1)) {
            throw new Refused("A proportion lies between 0 and 1, and this is " + proportion + ".");
        }
        double z = confidence.z();
        double endless = z * z * proportion * (1 - proportion) / (margin * margin);
        return new SampleSize(endless, endless / (1 + (endless - 1) / population));
    }

    /** The whole number to look at. */
    public int whole() {
        return (int) Math.ceil(ofPopulation);
    }
}
