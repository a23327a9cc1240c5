package org.plumbline.statistics.sampling;

import java.util.List;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.summaries.Averages;

/**
 * The mean and the total of all from a stratified sample (Cochran 1977, 5.3 to 5.6).
 *
 * @param mean Σ Wₕx̄ₕ
 * @param meanError √ΣWₕ²(1 − nₕ/Nₕ)sₕ²/nₕ; NaN when a stratum of several has one value
 * @param population N
 */
public record StratifiedEstimate(double mean, double meanError, double population) {

    /** Refused: a stratum without values, or with more than its population. */
    public static StratifiedEstimate of(double[] population, List<double[]> values) {
        double[] sizes = values.stream().mapToDouble(each -> each.length).toArray();
        Strata strata = new Strata(population, sizes);
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < population.length; i++) {
            double deviation = Averages.standardDeviation(values.get(i));
            mean += strata.weight(i) * Averages.mean(values.get(i));
            variance += strata.variance(i, deviation * deviation);
        }
        return new StratifiedEstimate(mean, Math.sqrt(variance), strata.all());
    }

    public double total() {
        return mean * population;
    }

    public double totalError() {
        return meanError * population;
    }

    /** mean ± z·error. */
    public Interval meanInterval(Confidence confidence) {
        double reach = confidence.z() * meanError;
        return new Interval(mean - reach, mean + reach);
    }
}
