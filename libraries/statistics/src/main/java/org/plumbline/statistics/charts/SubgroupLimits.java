package org.plumbline.statistics.charts;

import org.apache.commons.numbers.gamma.LogGamma;
import org.plumbline.statistics.summaries.Averages;

/**
 * Means (x̄) or standard deviations (s) of subgroups: the weighted mean ± A₃s̄, or s̄ between B₃s̄ and B₄s̄, where s̄ is pooled
 * when sizes differ (Montgomery 6.29 to 6.31).
 */
final class SubgroupLimits implements LimitRule {
    private final double[] means;
    private final double[] deviations;
    private final double[] sizes;
    private final boolean showMeans;

    SubgroupLimits(double[] means, double[] deviations, double[] sizes, boolean showMeans) {
        this.means = means;
        this.deviations = deviations;
        this.sizes = sizes;
        this.showMeans = showMeans;
    }

    @Override
    public double[] points() {
        return showMeans ? means.clone() : deviations.clone();
    }

    @Override
    public double draw(ChartPart part, boolean screened) {
        double[] size = part.ofBaseline(sizes);
        double deviation = deviation(part.ofBaseline(deviations), size);
        double centre = showMeans ? Averages.pooled(weighed(part.ofBaseline(means), size), size) : deviation;
        part.level(centre);
        for (int i = part.start(); i < part.end(); i++) {
            double c4 = c4(sizes[i]);
            if (showMeans) {
                double reach = 3 / (c4 * Math.sqrt(sizes[i])) * deviation;
                part.set(i, centre - reach, centre + reach);
            } else {
                double reach = 3 * Math.sqrt(1 - c4 * c4) / c4;
                part.set(i, Math.max(0, 1 - reach) * centre, (1 + reach) * centre);
            }
        }
        return 1;
    }

    private static double deviation(double[] deviation, double[] size) {
        boolean alike = true;
        double above = 0;
        double below = 0;
        for (int i = 0; i < size.length; i++) {
            alike &= size[i] == size[0];
            if (!Double.isNaN(deviation[i]) && size[i] > 1) {
                above += (size[i] - 1) * deviation[i] * deviation[i];
                below += size[i] - 1;
            }
        }
        return alike ? Averages.mean(deviation) : Math.sqrt(above / below);
    }

    private static double[] weighed(double[] mean, double[] size) {
        double[] weighed = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            weighed[i] = mean[i] * size[i];
        }
        return weighed;
    }

    /** √(2/(n − 1)) · Γ(n/2) ÷ Γ((n − 1)/2): what the standard deviation of n normal values is of theirs, on average. */
    private static double c4(double n) {
        return n > 1
                ? Math.sqrt(2 / (n - 1)) * Math.exp(LogGamma.value(n / 2) - LogGamma.value((n - 1) / 2))
                : Double.NaN;
    }
}
