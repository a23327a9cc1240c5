package org.plumbline.statistics.charts;

import java.util.function.IntToDoubleFunction;

/**
 * Laney's p′ and u′ (2002): limits widened (or narrowed) by σ_z, the variation between points in standard deviations of the
 * points, because with very large denominators plain limits leave nothing to the process.
 */
final class Laney {
    private Laney() {}

    /** σ_z = mean moving range of z ÷ 1.128 over the baseline. */
    static double sigma(ChartPart part, double centre, IntToDoubleFunction deviation, boolean screened) {
        double[] z = new double[part.y().length];
        for (int i = part.start(); i < part.end(); i++) {
            z[i] = (part.y()[i] - centre) / deviation.applyAsDouble(i);
        }
        return MovingRanges.mean(part.ofBaseline(z), screened) / IndividualsLimits.RANGE;
    }
}
