package org.plumbline.statistics.funnels;

import java.util.Arrays;
import org.plumbline.statistics.summaries.Averages;
import org.plumbline.statistics.summaries.Quantiles;

/** Units' distances from the target in standard deviations, and what is done about the extreme ones. */
final class ZScores {
    private final double[] z;
    private final double[] deviation;

    ZScores(double[] z, double[] deviation) {
        this.z = z;
        this.deviation = deviation;
    }

    double[] z() {
        return z;
    }

    /** Winsorised: what lies beyond the quantiles (type 7) at the share and at one less the share is drawn in to them. */
    double[] winsorised(double share) {
        double low = Quantiles.of(z, share);
        double high = Quantiles.of(z, 1 - share);
        return Arrays.stream(z).map(each -> Math.clamp(each, low, high)).toArray();
    }

    /**
     * Truncated, as the Summary Hospital-level Mortality Indicator does it: of k = 1/share groups by rank, ⌊rank · k ÷ (n +
     * 1)⌋, the first and the last are dropped (NaN). Ties share their mean rank.
     */
    double[] truncated(double share) {
        double groups = 1 / share;
        double[] kept = z.clone();
        for (int i = 0; i < z.length; i++) {
            double group = Math.floor(rank(i) * groups / (z.length + 1));
            kept[i] = group > 0 && group < groups - 1 ? z[i] : Double.NaN;
        }
        return kept;
    }

    /** The mean square of the kept ones. */
    static double phi(double[] kept) {
        return Averages.mean(Arrays.stream(kept).map(each -> each * each).toArray());
    }

    /** The variance between units, by DerSimonian and Laird (1986), over the kept ones; zero when chance explains all. */
    double tauSquared(double[] kept) {
        double phi = phi(kept);
        int n = 0;
        double weights = 0;
        double squares = 0;
        for (int i = 0; i < kept.length; i++) {
            if (!Double.isNaN(kept[i])) {
                double weight = 1 / (deviation[i] * deviation[i]);
                n++;
                weights += weight;
                squares += weight * weight;
            }
        }
        return n * phi < n - 1 || n < 2 ? 0 : Math.max(0, (n * phi - (n - 1)) / (weights - squares / weights));
    }

    private double rank(int of) {
        double rank = 0.5;
        for (double each : z) {
            rank += each < z[of] ? 1 : each == z[of] ? 0.5 : 0;
        }
        return rank;
    }
}
