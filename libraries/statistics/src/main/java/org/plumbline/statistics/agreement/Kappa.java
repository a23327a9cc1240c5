package org.plumbline.statistics.agreement;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;

/**
 * Cohen's kappa (1960) of two raters who each put the same things into the same categories.
 *
 * @param n how many things both judged
 * @param observed pₒ = Σ pᵢᵢ, the share on which they agree
 * @param expected pₑ = Σ pᵢ·p·ᵢ, the share on which chance alone would make them agree
 * @param value (pₒ − pₑ) ÷ (1 − pₑ); {@code NaN} when pₑ is 1, as where both always say the same one thing
 * @param error its standard error for large n (Fleiss, Cohen and Everitt 1969, formula 13); {@code NaN} where kappa is
 */
public record Kappa(double n, double observed, double expected, double value, double error) {

    /**
     * From counts: {@code counts[i][j]} things that the first put into category i and the second into j. Refused: a table that
     * is not square, a count below zero, nothing judged.
     */
    public static Kappa of(double[][] counts) {
        double[][] p = shares(counts);
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < p.length; i++) {
            observed += p[i][i];
            expected += row(p, i) * column(p, i);
        }
        double value = 1 - expected < 1e-12 ? Double.NaN : (observed - expected) / (1 - expected);
        return new Kappa(sum(counts), observed, expected, value, error(p, sum(counts), expected, value));
    }

    /** κ ± z·error, cut at −1 and 1; {@code NaN} where kappa is. */
    public Interval interval(Confidence confidence) {
        if (Double.isNaN(value)) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double reach = confidence.z() * error;
        return new Interval(Math.max(-1, value - reach), Math.min(1, value + reach));
    }

    /**
     * √((A + B − C) ÷ n) ÷ (1 − pₑ) with A = Σ pᵢᵢ(1 − (pᵢ· + p·ᵢ)(1 − κ))², B = (1 − κ)² Σ pᵢⱼ(p·ᵢ + pⱼ·)² over i ≠ j and
     * C = (κ − pₑ(1 − κ))².
     */
    private static double error(double[][] p, double n, double expected, double value) {
        double rest = 1 - value;
        double same = 0;
        double apart = 0;
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < p.length; j++) {
                if (i == j) {
                    double weight = 1 - (row(p, i) + column(p, i)) * rest;
                    same += p[i][i] * weight * weight;
                } else {
                    double weight = column(p, i) + row(p, j);
                    apart += p[i][j] * weight * weight;
                }
            }
        }
        double less = value - expected * rest;
        double variance = same + rest * rest * apart - less * less;
        return Math.sqrt(Math.max(0, variance) / n) / (1 - expected);
    }

    private static double[][] shares(double[][] counts) {
        double all = Refused.unlessPositive("The number of things judged", sum(counts));
        double[][] shares = new double[counts.length][counts.length];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                shares[i][j] = counts[i][j] / all;
            }
        }
        return shares;
    }

    private static double sum(double[][] counts) {
        double sum = 0;
        for (double[] row : counts) {
            Refused.unlessAlike("A row of the table", row.length, "the table", counts.length);
            for (double count : row) {
                sum += Refused.unlessNotNegative("A count", count);
            }
        }
        return sum;
    }

    private static double row(double[][] p, int i) {
        double sum = 0;
        for (double each : p[i]) {
            sum += each;
        }
        return sum;
    }

    private static double column(double[][] p, int j) {
        double sum = 0;
        for (double[] row : p) {
            sum += row[j];
        }
        return sum;
    }
}
