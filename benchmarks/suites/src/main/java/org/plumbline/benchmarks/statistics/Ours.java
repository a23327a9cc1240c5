package org.plumbline.benchmarks.statistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.plumbline.statistics.charts.ControlChart;
import org.plumbline.statistics.charts.XmrChart;
import org.plumbline.statistics.funnels.FunnelLimits;
import org.plumbline.statistics.funnels.ProportionFunnel;
import org.plumbline.statistics.funnels.RatioFunnel;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Proportions;
import org.plumbline.statistics.intervals.Rates;

/** The work as anybody would do it with the statistics library: chart after chart, interval after interval, on one thread. */
final class Ours {
    private static final int POINTS = Workload.POINTS;

    private final Workload given;
    private final double[] answers;
    private int at;

    Ours(Workload given) {
        this.given = given;
        int series = given.series();
        int points = series * POINTS;
        int units = given.denominators().length / 2;
        this.answers = new double[3 * series + points + series + 3 * points + 8 * units + 2 * points];
    }

    /** Every limit, flag and end in the order in which the peer writes them. */
    double[] answers() {
        at = 0;
        individuals();
        rates();
        funnels();
        for (int i = 0; i < given.trials().length; i++) {
            put(
                    i,
                    given.trials().length,
                    Proportions.wilson(given.successes()[i], given.trials()[i], Confidence.NINETY_FIVE));
        }
        at += 2 * given.trials().length;
        for (int i = 0; i < given.events().length; i++) {
            put(i, given.events().length, Rates.published(given.events()[i], Confidence.NINETY_FIVE));
        }
        return answers;
    }

    /** The individuals charts alone. */
    void answersOfIndividuals() {
        at = 0;
        individuals();
    }

    /** The charts of rates alone. */
    void answersOfRates() {
        at = 0;
        rates();
    }

    private void individuals() {
        int series = given.series();
        int flags = at + 3 * series;
        for (int i = 0; i < series; i++) {
            double[] values = Arrays.copyOfRange(given.values(), i * POINTS, (i + 1) * POINTS);
            XmrChart chart = XmrChart.of(values, XmrChart.Settings.DEFAULT);
            XmrChart.Segment segment = chart.segments().getFirst();
            answers[at + i] = segment.mean();
            answers[at + series + i] = segment.lower();
            answers[at + 2 * series + i] = segment.upper();
            for (int j = 0; j < POINTS; j++) {
                answers[flags + i * POINTS + j] = flags(
                        chart.beyondLimits(j), chart.inTrend(j), chart.inTwoOfThree(j), chart.inSevenOnOneSide(j));
            }
        }
        at = flags + series * POINTS;
    }

    private void rates() {
        int series = given.series();
        int all = series * POINTS;
        int lower = at + series;
        for (int i = 0; i < series; i++) {
            int from = i * POINTS;
            ControlChart chart = ControlChart.rates(
                    Arrays.copyOfRange(given.counts(), from, from + POINTS),
                    Arrays.copyOfRange(given.exposure(), from, from + POINTS),
                    1,
                    false,
                    ControlChart.Settings.DEFAULT);
            answers[at + i] = chart.centre(0);
            for (int j = 0; j < POINTS; j++) {
                answers[lower + from + j] = chart.lower(j);
                answers[lower + all + from + j] = chart.upper(j);
                answers[lower + 2 * all + from + j] =
                        flags(chart.signal(j), chart.inTrend(j), chart.inTwoOfThree(j), chart.inSevenOnOneSide(j));
            }
        }
        at = lower + 3 * all;
    }

    private void funnels() {
        int half = given.denominators().length / 2;
        for (int funnel = 0; funnel < given.funnels() / 2; funnel++) {
            int from = funnel * Workload.UNITS;
            ProportionFunnel proportions = ProportionFunnel.around(
                    Arrays.copyOfRange(given.numerators(), from, from + Workload.UNITS),
                    Arrays.copyOfRange(given.denominators(), from, from + Workload.UNITS));
            for (int i = from; i < from + Workload.UNITS; i++) {
                put(i, half, proportions.limits(given.denominators()[i]));
            }
        }
        at += 4 * half;
        for (int i = 0; i < half; i++) {
            put(i, half, RatioFunnel.limits(given.denominators()[half + i], 1));
        }
        at += 4 * half;
    }

    private void put(int i, int all, FunnelLimits limits) {
        put(i, all, limits.inner());
        put(i + 2 * all, all, limits.outer());
    }

    private void put(int i, int all, Interval interval) {
        answers[at + i] = interval.lower();
        answers[at + i + all] = interval.upper();
    }

    private static int flags(boolean beyond, boolean trend, boolean twoOfThree, boolean oneSide) {
        return (beyond ? 1 : 0) + (trend ? 2 : 0) + (twoOfThree ? 4 : 0) + (oneSide ? 8 : 0);
    }

    /** Reads a workload and does it once, in a process of its own. */
    static final class Once {
        private Once() {}

        public static void main(String[] arguments) throws IOException {
            double[] answers = new Ours(Workload.read(Path.of(arguments[0]))).answers();
            if (!(answers[answers.length - 1] > 0)) {
                throw new IllegalStateException("nothing was calculated");
            }
        }
    }
}
