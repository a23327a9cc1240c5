package org.plumbline.statistics.screening;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.plumbline.statistics.Refused;

/**
 * Adjusted p-values. Forty-three forces looked at with a limit that one in forty passes by chance give one false alarm:
 * these functions say so. A p-value outside 0 to 1 is refused; {@code NaN} stays {@code NaN}.
 */
public enum Multiplicity {
    /** min(1, m·p): the chance of any false alarm is kept down. */
    BONFERRONI,
    /** Holm (1979), step down: max over p₍ⱼ₎ ≤ p₍ᵢ₎ of (m − j + 1)·p₍ⱼ₎. */
    HOLM,
    /** Hochberg (1988), step up: min over p₍ⱼ₎ ≥ p₍ᵢ₎ of (m − j + 1)·p₍ⱼ₎. */
    HOCHBERG,
    /** Benjamini and Hochberg (1995), step up: min over p₍ⱼ₎ ≥ p₍ᵢ₎ of m·p₍ⱼ₎/j; the share of false alarms is kept down. */
    BENJAMINI_HOCHBERG,
    /** Benjamini and Yekutieli (2001): the same times Σ 1/k, for figures that depend on each other. */
    BENJAMINI_YEKUTIELI;

    /** The adjusted p-values, in the order of the given ones. */
    public double[] adjust(double... p) {
        for (double each : p) {
            if (each < 0 || each > 1) {
                throw new Refused("A p-value lies between 0 and 1, and this is " + each + ".");
            }
        }
        int[] rising = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] adjusted = p.clone();
        switch (this) {
            case BONFERRONI -> {
                for (int i : rising) {
                    adjusted[i] = Math.min(1, rising.length * p[i]);
                }
            }
            case HOLM -> stepDown(p, rising, adjusted);
            case HOCHBERG, BENJAMINI_HOCHBERG, BENJAMINI_YEKUTIELI -> stepUp(p, rising, adjusted);
        }
        return adjusted;
    }

    private static void stepDown(double[] p, int[] rising, double[] adjusted) {
        double most = 0;
        for (int rank = 1; rank <= rising.length; rank++) {
            int i = rising[rank - 1];
            most = Math.max(most, (rising.length - rank + 1) * p[i]);
            adjusted[i] = Math.min(1, most);
        }
    }

    private void stepUp(double[] p, int[] rising, double[] adjusted) {
        double least = 1;
        for (int rank = rising.length; rank >= 1; rank--) {
            int i = rising[rank - 1];
            least = Math.min(least, factor(rank, rising.length) * p[i]);
            adjusted[i] = least;
        }
    }

    private double factor(int rank, int looks) {
        return switch (this) {
            case BONFERRONI -> looks;
            case HOLM, HOCHBERG -> looks - rank + 1;
            case BENJAMINI_HOCHBERG -> (double) looks / rank;
            case BENJAMINI_YEKUTIELI ->
                IntStream.rangeClosed(1, looks).mapToDouble(k -> 1.0 / k).sum() * looks / rank;
        };
    }
}
