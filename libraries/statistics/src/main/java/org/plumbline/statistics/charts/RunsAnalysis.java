package org.plumbline.statistics.charts;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.probability.Distributions;

/**
 * Anhøj's runs analysis: too long a run on one side of the centre line, or too few crossings of it, is more than chance.
 * Points on the centre line and missing ones are not useful and are passed over.
 */
public record RunsAnalysis(
        int useful, int longestRun, int longestRunMost, int crossings, int crossingsFewest, boolean signal) {

    /** The longest run that chance allows among that many useful points: round(log₂ n) + 3 (Schilling 2012). */
    public static int longestRunMost(int useful) {
        return (int) Math.rint(Math.log(atLeastOne(useful)) / Math.log(2)) + 3;
    }

    /** The fewest crossings that chance allows: the lower 5% of a binomial of n − 1 at ½ (Chen 2010). */
    public static int crossingsFewest(int useful) {
        return Distributions.binomialQuantile(0.05, atLeastOne(useful) - 1, 0.5);
    }

    /** Reads the points against the centre line; empty when none is useful. */
    static Optional<RunsAnalysis> of(double[] values, double centre, IntPredicate included, int start, int end) {
        int useful = 0;
        int run = 0;
        int longest = 0;
        int crossings = 0;
        double last = 0;
        for (int i = start; i < end; i++) {
            double side = Math.signum(values[i] - centre);
            if (!included.test(i) || Double.isNaN(side) || side == 0) {
                continue;
            }
            useful++;
            crossings += last != 0 && side != last ? 1 : 0;
            run = side == last ? run + 1 : 1;
            longest = Math.max(longest, run);
            last = side;
        }
        if (useful == 0) {
            return Optional.empty();
        }
        int most = longestRunMost(useful);
        int fewest = crossingsFewest(useful);
        return Optional.of(
                new RunsAnalysis(useful, longest, most, crossings, fewest, longest > most || crossings < fewest));
    }

    private static int atLeastOne(int useful) {
        if (useful < 1) {
            throw new Refused("There are no critical values for " + useful + " useful points.");
        }
        return useful;
    }
}
