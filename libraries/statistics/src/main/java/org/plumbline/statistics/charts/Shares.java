package org.plumbline.statistics.charts;

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
        int first = 0;
        while (first < counts.length && denominators[first] > 0) {
            first++;
        }
        if (first == counts.length) {
            return counts;
        }
        double[] known = counts.clone();
        for (int i = first; i < known.length; i++) {
            known[i] = denominators[i] > 0 ? counts[i] : Double.NaN;
        }
        return known;
    }
}
