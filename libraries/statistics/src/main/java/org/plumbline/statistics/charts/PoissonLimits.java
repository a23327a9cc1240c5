package org.plumbline.statistics.charts;

import org.plumbline.statistics.summaries.Averages;

/** Rates: ū ± 3√(ū/n), kept at zero or above, with Laney's σ_z if asked, all times a multiplier at the end. */
final class PoissonLimits implements LimitRule {
    private final double[] counts;
    private final double[] of;
    private final boolean laney;
    private final double multiplier;

    PoissonLimits(double[] counts, double[] of, boolean laney, double multiplier) {
        this.counts = counts;
        this.of = of;
        this.laney = laney;
        this.multiplier = multiplier;
    }

    @Override
    public double[] points() {
        double[] points = Shares.of(counts, of);
        for (int i = 0; i < points.length; i++) {
            points[i] *= multiplier;
        }
        return points;
    }

    @Override
    public double draw(ChartPart part, boolean screened) {
        double mean = Averages.pooled(part.ofBaseline(counts), part.ofBaseline(of)) * multiplier;
        double sigma = laney ? Laney.sigma(part, mean, i -> deviation(mean, i), screened) : 1;
        part.level(mean);
        for (int i = part.start(); i < part.end(); i++) {
            double reach = 3 * deviation(mean, i) * sigma;
            part.set(i, Math.max(0, mean - reach), mean + reach);
        }
        return sigma;
    }

    private double deviation(double mean, int i) {
        return Math.sqrt(mean / Shares.knownAboveZero(of[i]) * multiplier);
    }
}
