package org.plumbline.statistics.screening;

import java.util.Arrays;
import java.util.Optional;
import org.plumbline.statistics.probability.Distributions;
import org.plumbline.statistics.summaries.Averages;

/**
 * Whether the end of a line of figures is out of what went before, as a test whose false alarms are known: the last figure
 * against all earlier ones (a new observation's t), and the last seven together against all earlier ones (two samples with one
 * spread). The smaller of the two chances counts twice, since there were two looks (Bonferroni).
 *
 * @param rising how likely the end is to be so far up by chance alone, for figures that do not depend on each other
 * @param falling the same downwards
 */
public record Drift(double rising, double falling) {
    /** Limits of a control chart need as many. */
    public static final int FEWEST = 12;

    public static final int RUN = 7;
    private static final int LOOKS = 2;

    /** The test of figures in the order of time; empty where there are fewer than twelve, or they do not vary at all. */
    public static Optional<Drift> of(double[] figures) {
        if (figures.length < FEWEST) {
            return Optional.empty();
        }
        Optional<Drift> last = against(figures, 1);
        Optional<Drift> run = figures.length >= 2 * RUN ? against(figures, RUN) : Optional.empty();
        return run.isEmpty() ? last : last.map(one -> both(one, run.get()));
    }

    private static Drift both(Drift one, Drift other) {
        return new Drift(
                Math.min(1, LOOKS * Math.min(one.rising, other.rising)),
                Math.min(1, LOOKS * Math.min(one.falling, other.falling)));
    }

    private static Optional<Drift> against(double[] figures, int many) {
        double[] before = Arrays.copyOf(figures, figures.length - many);
        double[] end = Arrays.copyOfRange(figures, figures.length - many, figures.length);
        double difference = Averages.mean(end) - Averages.mean(before);
        double freedom = figures.length - 2.0;
        double spread = (squares(before) + squares(end)) / freedom;
        if (!(spread > 0)) {
            return Optional.empty();
        }
        double t = difference / Math.sqrt(spread * (1.0 / before.length + 1.0 / end.length));
        double tail = Distributions.studentBothTails(t, freedom) / 2;
        return Optional.of(t > 0 ? new Drift(tail, 1 - tail) : new Drift(1 - tail, tail));
    }

    private static double squares(double[] figures) {
        double mean = Averages.mean(figures);
        return Arrays.stream(figures).map(each -> (each - mean) * (each - mean)).sum();
    }

    /** How likely the end is to be so far off either way. */
    public double either() {
        return Math.min(1, 2 * Math.min(rising, falling));
    }

    /** Whether the end is higher rather than lower than what went before. */
    public boolean up() {
        return rising < falling;
    }
}
