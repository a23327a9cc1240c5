package org.plumbline.benchmarks.statistics;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmarks.protocol.Benchmark;
import org.plumbline.benchmarks.protocol.Figures;
import org.plumbline.benchmarks.protocol.Gate;
import org.plumbline.benchmarks.protocol.Goal;
import org.plumbline.benchmarks.protocol.Growth;
import org.plumbline.benchmarks.protocol.Interval;
import org.plumbline.benchmarks.protocol.Line;
import org.plumbline.benchmarks.protocol.Processes;
import org.plumbline.benchmarks.protocol.Programs;
import org.plumbline.benchmarks.protocol.Result;
import org.plumbline.benchmarks.protocol.Rounds;
import org.plumbline.benchmarks.protocol.Run;
import org.plumbline.benchmarks.protocol.Samples;
import org.plumbline.benchmarks.protocol.Side;

/** G5: how long charts, funnels and intervals take by the thousand. */
public final class Charting implements Benchmark {
    private static final Goal WARM = Goal.atMost(0.1);
    private static final Goal COLD = Goal.atMost(1.0 / 3);
    private static final Goal ALLOCATED = Goal.atMost(2000);
    /** The flags with which the command starts its Java. */
    private static final List<String> COMMAND = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx2g");

    private static final double GROWTH_LIMIT = 10.5;
    private static final double TOLERANCE = 1e-9;

    @Override
    public String name() {
        return "g5";
    }

    @Override
    public List<String> flags() {
        return List.of("-Xmx2g");
    }

    @Override
    public Result measure(Run run) throws Exception {
        int middle = run.size(8_600, 100);
        Path folder = run.emptyFolder("g5");
        Path script = run.repository().resolve("benchmarks/suites/src/main/resources/charts.R");
        Gate gate = new Gate();
        List<Growth.Point> points = new ArrayList<>();
        List<Samples> samples = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String version = "";
        for (int series = middle / 10; series <= middle * 10; series *= 10) {
            Workload workload = Workload.generated(series, run.seed());
            Path file = folder.resolve("figures-" + series);
            workload.write(file);
            Ours ours = new Ours(workload);
            try (VectorisedR peer = new VectorisedR(script, file)) {
                version = peer.version();
                requireEqual(ours.onAllThreads().inOrder(), peer.answers(folder.resolve("answers")), series, gate);
                List<Samples> warm = Rounds.of(
                        "g5 at %,d".formatted(series),
                        run.pairs(),
                        List.of(
                                new Side("Plumbline", Processes.self(), () -> seconds(ours::onAllThreads)),
                                new Side("R", peer.processes(), peer::seconds),
                                new Side("Plumbline, one thread", Processes.self(), () -> seconds(ours::onOneThread))));
                points.add(new Growth.Point(series, warm.getFirst().median()));
                samples.addAll(warm);
                Goal goal = series == middle ? WARM : null;
                lines.add(line("%,d series, warm".formatted(series), warm.get(0), warm.get(1), goal, run));
                lines.add(line(
                        "%,d series, warm, ours on one thread".formatted(series), warm.get(2), warm.get(1), goal, run));
            }
        }
        Path file = folder.resolve("figures-" + middle);
        List<Samples> cold = Rounds.of(
                "g5 from the start of a process",
                run.pairs(),
                List.of(
                        new Side(
                                "Plumbline, cold",
                                Processes.started(),
                                () -> Programs.secondsOf(
                                        Programs.java(COMMAND, Ours.Once.class.getName(), file.toString()))),
                        new Side(
                                "R, cold",
                                Processes.started(),
                                () -> Programs.secondsOf(VectorisedR.once(script, file)))));
        samples.addAll(cold);
        lines.add(line(
                "%,d series, with the start of the process".formatted(middle), cold.get(0), cold.get(1), COLD, run));
        lines.addAll(allocated(Workload.read(file), run));
        Files.delete(folder.resolve("answers"));
        return Result.of(
                name(),
                "G5: %,d individuals charts and as many charts of rates, of 60 points each, %,d funnels, %,d intervals"
                        .formatted(middle, middle / 43, middle * Workload.POINTS),
                gate.passed(),
                lines,
                List.of(new Growth("time for all", "series", points, GROWTH_LIMIT)),
                samples,
                List.of("Charts, funnels and intervals grow together from size to size."),
                Map.of(
                        "Java flags from the start of a process",
                        String.join(" ", COMMAND),
                        "threads",
                        "2 of ours, 1 where it says so; R 1, which is how it works on vectors",
                        "peer",
                        version + ", whole vectors, its bytecode compiler on, timed by itself",
                        "intervals",
                        "half Wilson's, half Byar's with exact limits below ten events",
                        "funnels",
                        "of 43 units; half proportions, half exact Poisson; limits at 95% and 99.8%"));
    }

    private static double seconds(Supplier<Answers> work) {
        long start = System.nanoTime();
        Answers answers = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!(answers.uppers[0] > 0)) {
            throw new IllegalStateException("nothing was calculated");
        }
        return seconds;
    }

    private static void requireEqual(double[] ours, double[] peers, int series, Gate gate) {
        gate.require(
                ours.length == peers.length, "both give %,d numbers for %,d series".formatted(ours.length, series));
        int apart = 0;
        for (int i = 0; i < ours.length; i++) {
            apart += Math.abs(ours[i] - peers[i]) <= TOLERANCE * Math.abs(peers[i]) ? 0 : 1;
        }
        gate.require(apart == 0, "every limit, rule flag and interval end is equal to 1e-9 of its value");
    }

    /** Bytes that a chart of each kind leaves behind, measured over all of them on a warm thread. */
    private static List<Line> allocated(Workload workload, Run run) {
        Ours ours = new Ours(workload);
        ours.onOneThread();
        int all = workload.series;
        return List.of(
                allocated("an individuals chart", workload, () -> ours.individuals(0, all), run),
                allocated("a chart of rates", workload, () -> ours.rates(0, all), run));
    }

    private static Line allocated(String what, Workload workload, Runnable charts, Run run) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Double> bytes = new ArrayList<>();
        for (int i = 0; i < run.pairs(); i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            charts.run();
            bytes.add((double) (threads.getCurrentThreadAllocatedBytes() - before) / workload.series);
        }
        return new Line(
                "bytes allocated for " + what,
                Figures.plain(Interval.median(bytes)),
                "not measured",
                bytes,
                Interval.ofMedian(bytes, run.seed()),
                ALLOCATED);
    }

    private static Line line(String what, Samples ours, Samples peer, @Nullable Goal goal, Run run) {
        List<Double> ratios = ours.over(peer);
        return new Line(
                what,
                Figures.seconds(ours.median()),
                Figures.seconds(peer.median()),
                ratios,
                Interval.ofMedian(ratios, run.seed()),
                goal);
    }
}
