package org.plumbline.statistics.sampling;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Proportions;

/**
 * The share of all files that a stratified review found wanting (Cochran 1977, 5.10).
 *
 * @param proportion Σ Wₕpₕ
 * @param error √ΣWₕ²(1 − nₕ/Nₕ)pₕ(1 − pₕ)/(nₕ − 1); NaN when one file of several was read in a stratum
 * @param population all files
 * @param sampled those read
 */
public record FileReview(double proportion, double error, double population, double sampled) {

    /** Refused: a stratum of which nothing was read, more read than there are, more found than read. */
    public static FileReview of(double[] population, double[] sampled, double[] found) {
        Strata strata = new Strata(population, sampled);
        Refused.unlessAlike("The sample", sampled.length, "what was found", found.length);
        double proportion = 0;
        double variance = 0;
        for (int i = 0; i < population.length; i++) {
            Refused.unlessNotNegative("What was found in stratum " + (i + 1), found[i]);
            if (found[i] > sampled[i]) {
                throw new Refused("In stratum " + (i + 1) + ", " + found[i] + " were found among " + sampled[i] + ".");
            }
            double share = found[i] / sampled[i];
            proportion += strata.weight(i) * share;
            variance += strata.variance(i, share * (1 - share) * sampled[i] / (sampled[i] - 1));
        }
        return new FileReview(proportion, Math.sqrt(variance), strata.all(), strata.allSampled());
    }

    /** All files times the share. */
    public double foundInAll() {
        return proportion * population;
    }

    /**
     * The size of the simple sample that would be as exact: p(1 − p) ÷ error². All read: without end. None or all found: that
     * formula says nothing, and the files read stand in, which is cautious.
     */
    public double effectiveSize() {
        if (sampled == population) {
            return Double.POSITIVE_INFINITY;
        }
        return error == 0 ? sampled : proportion * (1 - proportion) / (error * error);
    }

    /** The variance by that of a simple sample of the same size, p(1 − p)/(n − 1); NaN when that is zero. */
    public double designEffect() {
        double spread = proportion * (1 - proportion);
        return spread == 0 ? Double.NaN : error * error * (sampled - 1) / spread;
    }

    /** Wilson's interval on the effective size, as R's svyciprop has it. */
    public Interval wilson(Confidence confidence) {
        double size = effectiveSize();
        if (Double.isNaN(size)) {
            return new Interval(Double.NaN, Double.NaN);
        }
        return Double.isInfinite(size)
                ? new Interval(proportion, proportion)
                : Proportions.wilson(Math.min(size, proportion * size), size, confidence);
    }

    /** The interval even on the scale of log odds; NaN when none or all were found. */
    public Interval logit(Confidence confidence) {
        double spread = proportion * (1 - proportion);
        if (spread == 0 || Double.isNaN(error)) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double middle = Math.log(proportion / (1 - proportion));
        double reach = confidence.z() * error / spread;
        return new Interval(1 / (1 + Math.exp(reach - middle)), 1 / (1 + Math.exp(-reach - middle)));
    }
}
