package org.plumbline.benchmarks.statistics;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** The figures that both sides are given, series by series and funnel by funnel. */
final class Workload {
    static final int POINTS = 60;
    static final int UNITS = 43;

    private static final int SERIES_TO_A_FUNNEL = 43;
    private static final int LARGEST_DENOMINATOR = 5000;
    private static final double LARGEST_MEAN = 200;
    private static final double SMALLEST_MEAN = 2;

    final int series;
    final int funnels;
    /** Each series of sixty values, and as many of sixty counts with what they happened among. */
    final double[][] values;

    final double[][] counts;
    final double[][] exposure;
    /** Of each funnel's 43 units; the first half of the funnels are proportions, the others events beside expected events. */
    final double[] numerators;

    final double[] denominators;
    /** Successes of trials; as many as half the points of all series. */
    final double[] successes;

    final double[] trials;
    /** Whole numbers, as many again. */
    final double[] events;

    private Workload(int series, int funnels) {
        int all = series * POINTS;
        this.series = series;
        this.funnels = funnels;
        this.values = new double[series][POINTS];
        this.counts = new double[series][POINTS];
        this.exposure = new double[series][POINTS];
        this.numerators = new double[funnels * UNITS];
        this.denominators = new double[funnels * UNITS];
        this.successes = new double[all / 2];
        this.trials = new double[all / 2];
        this.events = new double[all / 2];
    }

    /** Made from a seed: levels that differ, some of them moving at the middle, some drifting. */
    static Workload generated(int series, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int funnels = 2 * Math.max(1, series / SERIES_TO_A_FUNNEL / 2);
        int all = series * POINTS;
        Workload made = new Workload(series, funnels);
        for (int i = 0; i < all; i++) {
            int point = i % POINTS;
            int kind = i / POINTS % 4;
            double moved = kind == 1 && point >= POINTS / 2 ? 1.5 : kind == 2 ? point * 0.04 : 0;
            made.values[i / POINTS][point] = 100 + i / POINTS % 50 + 5 * (random.nextGaussian() + moved);
        }
        double mean = 0;
        for (int i = 0; i < all; i++) {
            if (i % POINTS == 0) {
                mean = SMALLEST_MEAN * Math.pow(LARGEST_MEAN / SMALLEST_MEAN, random.nextDouble());
            }
            double exposure = random.nextDouble(80, 120);
            made.exposure[i / POINTS][i % POINTS] = exposure;
            made.counts[i / POINTS][i % POINTS] = about(mean * exposure / 100, random);
        }
        for (int i = 0; i < made.numerators.length; i++) {
            boolean proportion = i < made.numerators.length / 2;
            made.denominators[i] = proportion ? random.nextInt(50, LARGEST_DENOMINATOR) : random.nextDouble(2, 300);
            made.numerators[i] = about(made.denominators[i] * (proportion ? 0.2 : 1), random);
        }
        for (int i = 0; i < all / 2; i++) {
            made.trials[i] = random.nextInt(5, LARGEST_DENOMINATOR);
            made.successes[i] = Math.floor((made.trials[i] + 1) * random.nextDouble() * random.nextDouble());
            made.events[i] = made.counts[i / POINTS][i % POINTS];
        }
        return made;
    }

    private static double about(double mean, SplittableRandom random) {
        return Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
    }

    void write(Path file) throws IOException {
        try (OutputStream buffered = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
                DataOutputStream out = new DataOutputStream(buffered)) {
            for (int number : new int[] {POINTS, series, UNITS, funnels}) {
                out.writeInt(Integer.reverseBytes(number));
            }
            for (double[] each : parts()) {
                for (double number : each) {
                    out.writeLong(Long.reverseBytes(Double.doubleToRawLongBits(number)));
                }
            }
        }
    }

    static Workload read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN);
            bytes.getInt();
            int series = bytes.getInt();
            bytes.getInt();
            Workload read = new Workload(series, bytes.getInt());
            DoubleBuffer numbers = bytes.asDoubleBuffer();
            read.parts().forEach(numbers::get);
            return read;
        }
    }

    private List<double[]> parts() {
        List<double[]> parts = new ArrayList<>();
        for (double[][] charts : List.of(values, counts, exposure)) {
            parts.addAll(Arrays.asList(charts));
        }
        parts.addAll(List.of(numerators, denominators, successes, trials, events));
        return parts;
    }
}
