package org.plumbline.statistics.summaries;

import java.util.Arrays;
import org.plumbline.statistics.Refused;

/**
 * Quantiles by the nine definitions of Hyndman and Fan (1996), numbered as R numbers them. Published figures use type 7,
 * which DuckDB calls quantile_cont and PostgreSQL percentile_cont; type 1 is the nearest rank (quantile_disc).
 */
public final class Quantiles {
    /** How near a position must be to a whole number to be it, against rounding in n·p. */
    private static final double FUZZ = 4 * Math.ulp(1.0);

    private Quantiles() {}

    /** A definition, by where among n sorted values the quantile p lies. */
    public enum Type {
        NEAREST_RANK(1),
        NEAREST_RANK_AVERAGED(2),
        NEAREST_EVEN(3),
        /** Linear on the empirical distribution. */
        EMPIRICAL(4),
        HAZEN(5),
        WEIBULL(6),
        /** Position 1 + (n − 1)p: the default. */
        LINEAR(7),
        MEDIAN_UNBIASED(8),
        NORMAL_UNBIASED(9);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        /** Its number in Hyndman and Fan, and in R. */
        public int number() {
            return number;
        }

        double ofSorted(double[] sorted, double probability) {
            int n = sorted.length;
            double below = offset(n, probability);
            double whole = Math.floor(below + FUZZ);
            double part = Math.abs(below - whole) < FUZZ ? 0 : below - whole;
            double weight =
                    switch (this) {
                        case NEAREST_RANK -> part > 0 ? 1 : 0;
                        case NEAREST_RANK_AVERAGED -> part > 0 ? 1 : 0.5;
                        case NEAREST_EVEN -> part > 0 || whole % 2 != 0 ? 1 : 0;
                        case EMPIRICAL, HAZEN, WEIBULL, LINEAR, MEDIAN_UNBIASED, NORMAL_UNBIASED -> part;
                    };
            double lower = at(sorted, whole);
            double upper = at(sorted, whole + 1);
            return weight == 0 || lower == upper ? lower : weight == 1 ? upper : lower + weight * (upper - lower);
        }

        /** The rank, counted from one, at or below which the quantile lies, with its fraction. */
        private double offset(int n, double p) {
            return switch (this) {
                case NEAREST_RANK, NEAREST_RANK_AVERAGED, EMPIRICAL -> n * p;
                case NEAREST_EVEN -> n * p - 0.5;
                case HAZEN -> n * p + 0.5;
                case WEIBULL -> (n + 1) * p;
                case LINEAR -> 1 + (n - 1) * p;
                case MEDIAN_UNBIASED -> (n + 1.0 / 3) * p + 1.0 / 3;
                case NORMAL_UNBIASED -> (n + 0.25) * p + 0.375;
            };
        }

        private static double at(double[] sorted, double rank) {
            return sorted[(int) Math.clamp(rank - 1, 0, sorted.length - 1)];
        }
    }

    /** The quantile by the default definition, type 7. */
    public static double of(double[] values, double probability) {
        return of(Type.LINEAR, values, probability);
    }

    /** The quantile of the known values by that definition; refused when no value is known or p is outside 0 to 1. */
    public static double of(Type type, double[] values, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new Refused("A quantile is asked for between 0 and 1, and this is " + probability + ".");
        }
        double[] known = sortedKnown(values);
        if (known.length == 0) {
            throw new Refused("There is no quantile of no values.");
        }
        return type.ofSorted(known, probability);
    }

    static double[] sortedKnown(double... values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }
}
