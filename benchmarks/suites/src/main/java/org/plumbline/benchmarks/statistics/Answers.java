package org.plumbline.benchmarks.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What the work comes to, each part in an array of its own: limits and centre lines, flags of the four rules point by point
 * (beyond, trend, two of three, one side), ends of intervals.
 */
final class Answers {
    final double[] means;
    final double[] lowers;
    final double[] uppers;
    final boolean[][] flags;
    final double[] rateMeans;
    final double[] rateLowers;
    final double[] rateUppers;
    final boolean[][] rateFlags;
    /** Lower and upper limit at 95%, then at 99.8%, of proportions and then of ratios. */
    final double[][] funnels;

    final double[][] wilson;
    final double[][] published;

    Answers(Workload given) {
        int series = given.series;
        int points = series * Workload.POINTS;
        means = new double[series];
        lowers = new double[series];
        uppers = new double[series];
        flags = new boolean[4][points];
        rateMeans = new double[series];
        rateLowers = new double[points];
        rateUppers = new double[points];
        rateFlags = new boolean[4][points];
        funnels = new double[8][given.denominators.length / 2];
        wilson = new double[2][points / 2];
        published = new double[2][points / 2];
    }

    /** All of it in the order in which the peer writes it. */
    double[] inOrder() {
        DoubleStream charts = concat(means, lowers, uppers, packed(flags));
        DoubleStream rates = concat(rateMeans, rateLowers, rateUppers, packed(rateFlags));
        DoubleStream others =
                DoubleStream.concat(concat(funnels), DoubleStream.concat(concat(wilson), concat(published)));
        return DoubleStream.concat(charts, DoubleStream.concat(rates, others)).toArray();
    }

    private static DoubleStream concat(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(DoubleStream::of);
    }

    private static double[] packed(boolean[]... rules) {
        return IntStream.range(0, rules[0].length)
                .mapToDouble(i -> IntStream.range(0, rules.length)
                        .map(rule -> rules[rule][i] ? 1 << rule : 0)
                        .sum())
                .toArray();
    }
}
