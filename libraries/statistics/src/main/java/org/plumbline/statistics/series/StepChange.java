package org.plumbline.statistics.series;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.probability.Distributions;
import org.plumbline.statistics.summaries.Averages;

/**
 * An interrupted series: did the level step at a known position? The line before is carried on, and the step is how far the
 * line after stands from it at that position (segmented regression: level, trend, step, change of trend; Wagner and others
 * 2002). Its interval allows for neighbours being alike: residuals as an AR(1), Student's t at n(1 − ρ)/(1 + ρ) − 4.
 */
public final class StepChange {
    /** How many known points each side needs. */
    public static final int FEWEST = 8;

    private static final int STEP = 2;

    private final double[] values;
    private final int from;
    private final Optional<LeastSquares> fit;

    private StepChange(double[] values, int from, Optional<LeastSquares> fit) {
        this.values = values;
        this.from = from;
        this.fit = fit;
    }

    /** The series, equally spaced in time, missing values NaN; {@code from} is the first position after the date. */
    public static StepChange at(int from, double... values) {
        if (from < 1 || from >= values.length) {
            throw new Refused("The date must lie inside the series, with points on both sides.");
        }
        int[] positions = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .toArray();
        long before = Arrays.stream(positions).filter(i -> i < from).count();
        if (before < FEWEST || positions.length - before < FEWEST) {
            return new StepChange(values.clone(), from, Optional.empty());
        }
        double[][] rows = Arrays.stream(positions).mapToObj(i -> row(i, from)).toArray(double[][]::new);
        double[] y = Arrays.stream(positions).mapToDouble(i -> values[i]).toArray();
        return new StepChange(values.clone(), from, Optional.of(new LeastSquares(rows, positions, y)));
    }

    /** Whether each side has eight known points or more. */
    public boolean canBeTold() {
        return fit.isPresent();
    }

    public double meanBefore() {
        return Averages.mean(Arrays.copyOfRange(values, 0, from));
    }

    public double meanAfter() {
        return Averages.mean(Arrays.copyOfRange(values, from, values.length));
    }

    /** The step in the unit of the values; NaN when it cannot be told. */
    public double step() {
        return fit.map(each -> each.coefficient(STEP)).orElse(Double.NaN);
    }

    /** The interval of the step; NaN when it cannot be told. */
    public Interval stepInterval(Confidence confidence) {
        double reach = fit.map(each ->
                        each.error(STEP) * -Distributions.studentQuantile(confidence.tail(), each.degreesOfFreedom()))
                .orElse(Double.NaN);
        return new Interval(step() - reach, step() + reach);
    }

    /** The two-sided p-value that there is no step. */
    public double p() {
        return fit.map(each -> Distributions.studentBothTails(step() / each.error(STEP), each.degreesOfFreedom()))
                .orElse(Double.NaN);
    }

    /** The trend for each position before, and how much it changed after. */
    public double trendBefore() {
        return fit.map(each -> each.coefficient(1)).orElse(Double.NaN);
    }

    public double trendChange() {
        return fit.map(each -> each.coefficient(3)).orElse(Double.NaN);
    }

    /** How alike neighbours are beyond the lines, 0 to 0.95; the interval allows for it. */
    public double correlation() {
        return fit.map(LeastSquares::correlation).orElse(Double.NaN);
    }

    /** The fitted line at a position. */
    public double fitted(int position) {
        return fit.map(each -> each.at(row(position, from))).orElse(Double.NaN);
    }

    /** What the line before would have come to at a position, had nothing changed. */
    public double without(int position) {
        return fit.map(each -> each.at(1, position - from, 0, 0)).orElse(Double.NaN);
    }

    /** The result in one sentence; {@code when} reads like "3 April 2023". */
    public String sentence(String when, Confidence confidence) {
        if (!canBeTold()) {
            return "Whether anything changed on %s cannot be told: each side needs %d known points or more."
                    .formatted(when, FEWEST);
        }
        Interval interval = stepInterval(confidence);
        String reach = "%s to %s at %s%% confidence"
                .formatted(
                        Figure.of(interval.lower()), Figure.of(interval.upper()), Figure.of(100 * confidence.level()));
        if (interval.holds(0)) {
            return "On %s there was no step that cannot be chance: %s (%s)."
                    .formatted(when, Figure.signed(step()), reach);
        }
        return "On %s the level stepped %s by %s (%s), more than chance explains."
                .formatted(when, step() > 0 ? "up" : "down", Figure.of(Math.abs(step())), reach);
    }

    private static double[] row(int position, int from) {
        int time = position - from;
        return new double[] {1, time, time >= 0 ? 1 : 0, Math.max(0, time)};
    }
}
