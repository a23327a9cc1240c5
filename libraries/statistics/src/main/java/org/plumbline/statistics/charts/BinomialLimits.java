package org.plumbline.statistics.charts;

import org.plumbline.statistics.summaries.Averages;

/** Proportions: p̄ ± 3√(p̄(1 − p̄)/n), kept within 0 to 1, with Laney's σ_z if asked. */
final class BinomialLimits implements LimitRule {
    private final double[] counts;
    private final double[] of;
    private final boolean laney;

    BinomialLimits(double[] counts, double[] of, boolean laney) {
        this.counts = counts;
        this.of = of;
        this.laney = laney;
    }

    @Override
    public double[] points() {
        return Shares.of(counts, of);
    }

    @Override
    public double draw(ChartPart part, boolean screened) {
        double mean = Averages.pooled(part.ofBaseline(counts), part.ofBaseline(of));
        double sigma = laney ? Laney.sigma(part, mean, i -> deviation(mean, i), screened) : 1;
        part.level(mean);
        for (int i = part.start(); i < part.end(); i++) {
            double reach = 3 * deviation(mean, i) * sigma;
            part.set(i, Math.max(0, mean - reach), Math.min(1, mean + reach));
        }
        return sigma;
    }

    private double deviation(double mean, int i) {
        return Math.sqrt(mean * (1 - mean) / Shares.knownAboveZero(of[i]));
    }
}
