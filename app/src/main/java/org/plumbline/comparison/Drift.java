package org.plumbline.comparison;

import java.util.Arrays;
import java.util.Optional;
import org.plumbline.statistics.probability.Distributions;
import org.plumbline.statistics.summaries.Averages;

/**
 * Whether the end of a line of figures is out of what went before, as a test whose false alarms are known: the last figure
 * against all earlier ones (a new observation's t), and the last seven together against all earlier ones (two samples with one
 * spread). The smaller of the two chances counts twice, since there were two looks (Bonferroni).
 *
 * @param chance how likely the end is to be so far out by chance alone, for figures that do not depend on each other
 * @param rising whether it is out upwards
 */
record Drift(double chance, boolean rising) {
    /** Limits of a control chart need as many. */
    static final int FEWEST = 12;

    static final int RUN = 7;
    private static final int LOOKS = 2;

    /** The test of figures in the order of time; empty where there are fewer than twelve, or they do not vary at all. */
    static Optional<Drift> of(double[] figures) {
        if (figures.length < FEWEST) {
            return Optional.empty();
        }
        Optional<Drift> last = against(figures, 1);
        Optional<Drift> run = figures.length >= 2 * RUN ? against(figures, RUN) : Optional.empty();
        return last.map(one -> run.filter(other -> other.chance < one.chance).orElse(one))
                .map(one -> new Drift(run.isPresent() ? Math.min(1, LOOKS * one.chance) : one.chance, one.rising));
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
        return Optional.of(new Drift(Distributions.studentBothTails(t, freedom), difference > 0));
    }

    private static double squares(double[] figures) {
        double mean = Averages.mean(figures);
        return Arrays.stream(figures).map(each -> (each - mean) * (each - mean)).sum();
    }
}
