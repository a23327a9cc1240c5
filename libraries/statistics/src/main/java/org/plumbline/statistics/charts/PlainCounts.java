package org.plumbline.statistics.charts;

import org.plumbline.statistics.summaries.Averages;

/** Counts among a steady opportunity: c̄ ± 3√c̄, kept at zero or above. */
final class PlainCounts implements LimitRule {
    private final double[] counts;

    PlainCounts(double[] counts) {
        this.counts = counts;
    }

    @Override
    public double[] points() {
        return counts.clone();
    }

    @Override
    public double draw(ChartPart part, boolean screened) {
        double mean = Averages.mean(part.ofBaseline(counts));
        double reach = 3 * Math.sqrt(mean);
        part.flat(mean, Math.max(0, mean - reach), mean + reach);
        return 1;
    }
}
