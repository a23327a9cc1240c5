package org.plumbline.benchmarks.statistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.plumbline.statistics.charts.ControlChart;
import org.plumbline.statistics.charts.XmrChart;
import org.plumbline.statistics.funnels.FunnelLimits;
import org.plumbline.statistics.funnels.ProportionFunnel;
import org.plumbline.statistics.funnels.RatioFunnel;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Proportions;
import org.plumbline.statistics.intervals.Rates;

/** The work as anybody would do it with the statistics library: chart after chart, interval after interval. */
final class Ours {
    private static final int POINTS = Workload.POINTS;
    private static final int PORTIONS = 16;

    private final Workload given;
    private final Answers answers;

    Ours(Workload given) {
        this.given = given;
        this.answers = new Answers(given);
    }

    /** All of it on this thread. */
    Answers onOneThread() {
        portion(0, 1);
        return answers;
    }

    /** All of it on every processor. */
    Answers onAllThreads() {
        IntStream.range(0, PORTIONS).parallel().forEach(portion -> portion(portion, PORTIONS));
        return answers;
    }

    private void portion(int portion, int of) {
        individuals(share(given.series, portion, of), share(given.series, portion + 1, of));
        rates(share(given.series, portion, of), share(given.series, portion + 1, of));
        funnels(share(given.funnels / 2, portion, of), share(given.funnels / 2, portion + 1, of));
        intervals(share(given.events.length, portion, of), share(given.events.length, portion + 1, of));
    }

    private static int share(int all, int portion, int of) {
        return (int) ((long) all * portion / of);
    }

    /** Individuals charts of some of the series. */
    void individuals(int from, int to) {
        boolean[] beyond = answers.flags[0];
        boolean[] trend = answers.flags[1];
        boolean[] twoOfThree = answers.flags[2];
        boolean[] oneSide = answers.flags[3];
        for (int i = from; i < to; i++) {
            XmrChart chart = XmrChart.of(given.values[i], XmrChart.Settings.DEFAULT);
            XmrChart.Segment segment = chart.segments().getFirst();
            answers.means[i] = segment.mean();
            answers.lowers[i] = segment.lower();
            answers.uppers[i] = segment.upper();
            for (int j = 0; j < POINTS; j++) {
                int at = i * POINTS + j;
                beyond[at] = chart.beyondLimits(j);
                trend[at] = chart.inTrend(j);
                twoOfThree[at] = chart.inTwoOfThree(j);
                oneSide[at] = chart.inSevenOnOneSide(j);
            }
        }
    }

    /** Charts of rates of some of the series. */
    void rates(int from, int to) {
        boolean[] beyond = answers.rateFlags[0];
        boolean[] trend = answers.rateFlags[1];
        boolean[] twoOfThree = answers.rateFlags[2];
        boolean[] oneSide = answers.rateFlags[3];
        for (int i = from; i < to; i++) {
            ControlChart chart =
                    ControlChart.rates(given.counts[i], given.exposure[i], 1, false, ControlChart.Settings.DEFAULT);
            answers.rateMeans[i] = chart.centre(0);
            for (int j = 0; j < POINTS; j++) {
                int at = i * POINTS + j;
                answers.rateLowers[at] = chart.lower(j);
                answers.rateUppers[at] = chart.upper(j);
                beyond[at] = chart.signal(j);
                trend[at] = chart.inTrend(j);
                twoOfThree[at] = chart.inTwoOfThree(j);
                oneSide[at] = chart.inSevenOnOneSide(j);
            }
        }
    }

    private void funnels(int from, int to) {
        int half = given.denominators.length / 2;
        for (int funnel = from; funnel < to; funnel++) {
            int first = funnel * Workload.UNITS;
            int end = first + Workload.UNITS;
            ProportionFunnel proportions = ProportionFunnel.around(
                    Arrays.copyOfRange(given.numerators, first, end),
                    Arrays.copyOfRange(given.denominators, first, end));
            for (int i = first; i < end; i++) {
                put(i, 0, proportions.limits(given.denominators[i]));
                put(i, 4, RatioFunnel.limits(given.denominators[half + i], 1));
            }
        }
    }

    private void put(int i, int part, FunnelLimits limits) {
        answers.funnels[part][i] = limits.inner().lower();
        answers.funnels[part + 1][i] = limits.inner().upper();
        answers.funnels[part + 2][i] = limits.outer().lower();
        answers.funnels[part + 3][i] = limits.outer().upper();
    }

    private void intervals(int from, int to) {
        for (int i = from; i < to; i++) {
            put(i, answers.wilson, Proportions.wilson(given.successes[i], given.trials[i], Confidence.NINETY_FIVE));
        }
        for (int i = from; i < to; i++) {
            put(i, answers.published, Rates.published(given.events[i], Confidence.NINETY_FIVE));
        }
    }

    private static void put(int i, double[][] ends, Interval interval) {
        ends[0][i] = interval.lower();
        ends[1][i] = interval.upper();
    }

    /** Reads a workload and does it once, in a process of its own. */
    static final class Once {
        private Once() {}

        public static void main(String[] arguments) throws IOException {
            Answers answers = new Ours(Workload.read(Path.of(arguments[0]))).onAllThreads();
            if (!(answers.uppers[0] > 0)) {
                throw new IllegalStateException("nothing was calculated");
            }
        }
    }
}
