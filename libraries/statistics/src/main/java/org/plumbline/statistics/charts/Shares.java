package org.plumbline.statistics.charts;

import java.util.Arrays;

/** Counts by their denominators; without a denominator above zero a share is not known. */
final class Shares {
    private Shares() {}

    static double[] of(double[] counts, double[] denominators) {
        double[] shares = new double[counts.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = counts[i] / knownAboveZero(denominators[i]);
        }
        return shares;
    }

    static double knownAboveZero(double denominator) {
        return denominator > 0 ? denominator : Double.NaN;
    }

    /** The counts, missing where the denominator is, so that neither moves the centre line; the given array if none is. */
    static double[] whereKnown(double[] counts, double[] denominators) {
        if (Arrays.stream(denominators).allMatch(denominator -> denominator > 0)) {
            return counts;
        }
        double[] known = counts.clone();
        for (int i = 0; i < known.length; i++) {
            known[i] = denominators[i] > 0 ? counts[i] : Double.NaN;
        }
        return known;
    }
}
