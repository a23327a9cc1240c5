package org.plumbline.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** G9: how long a folder of PDF reports takes to read. */
public final class Reading implements Benchmark {
    private static final Goal GOAL = Goal.atMost(1.2);
    private static final Goal DAMAGED_GOAL = Goal.atMost(5);
    private static final double GROWTH_LIMIT = 10.3;
    private static final int TIMES_AT_SMALLER_SIZES = 5;
    private static final int SMALLEST = 10;

    @Override
    public String name() {
        return "g9";
    }

    @Override
    public List<String> flags() {
        return List.of("-Xmx512m");
    }

    @Override
    public Result measure(Run run) throws Exception {
        int count = run.size(1000, 100);
        Path folder = run.emptyFolder("g9-reports");
        System.err.printf("  g9: making %,d reports%n", count);
        List<GeneratedReports.Generated> reports = new GeneratedReports(run.seed()).write(count, folder);
        List<Path> files =
                reports.stream().map(GeneratedReports.Generated::file).toList();
        Path list = PdfToText.list(files, run.target().resolve("g9-files"));

        double cold = Programs.secondsOf(Programs.java(flags(), ReadFolder.class.getName(), folder.toString()));
        PdfToText.write(list);
        Gate gate = new Gate();
        Agreement.require(reports, gate);
        String damaged = Agreement.damaged(reports);
        long lines = Ours.read(files).lines();
        gate.require(lines > 0, "every reading of ours gives the same %,d lines".formatted(lines));

        List<Double> damagedOverMedian = new ArrayList<>();
        Side ours = new Side("Plumbline", Processes.self(), () -> {
            Ours.Pass pass = read(files, lines);
            damagedOverMedian.add(worstDamaged(reports, pass.each()));
            return pass.seconds();
        });
        Side peer = new Side("pdftotext", Processes.started(), () -> PdfToText.seconds(list));
        List<Samples> samples = Rounds.of("g9", run.pairs(), List.of(ours, peer));
        List<Double> ratios = samples.get(0).over(samples.get(1));
        List<Double> worst = damagedOverMedian.subList(1, damagedOverMedian.size());

        List<String> heap = new ArrayList<>();
        Growth growth = growth(files, samples.getFirst().median(), heap);
        return Result.of(
                name(),
                "G9: reading %,d PDF reports, %d of them damaged"
                        .formatted(
                                count,
                                reports.stream()
                                        .filter(r -> r.damage().isPresent())
                                        .count()),
                gate.passed(),
                List.of(
                        new Line(
                                "time for all",
                                Figures.seconds(samples.get(0).median()),
                                Figures.seconds(samples.get(1).median()),
                                ratios,
                                Interval.ofMedian(ratios, run.seed()),
                                GOAL),
                        new Line(
                                "slowest damaged file over the median file",
                                "",
                                "",
                                worst,
                                Interval.ofMedian(worst, run.seed()),
                                DAMAGED_GOAL)),
                List.of(growth),
                samples,
                List.of(
                        damaged,
                        "Heap in use after collection: " + String.join(", ", heap) + ".",
                        "Cold, a new Java process that reads them all and ends: " + Figures.seconds(cold) + ", "
                                + Figures.plain(cold / samples.get(1).median()) + " of pdftotext's time."),
                Map.of(
                        "files",
                        String.valueOf(count),
                        "bytes in all",
                        Figures.bytes(size(files)),
                        "threads",
                        "2 of ours, 2 pdftotext at a time",
                        "peer",
                        PdfToText.version() + ", -enc UTF-8, started by xargs -P 2, text discarded"));
    }

    private static Ours.Pass read(List<Path> files, long lines) throws Exception {
        Ours.Pass pass = Ours.read(files);
        if (pass.lines() != lines) {
            throw new IllegalStateException("read " + pass.lines() + " lines where there were " + lines);
        }
        return pass;
    }

    private static double worstDamaged(List<GeneratedReports.Generated> reports, List<Double> each) {
        double median = Interval.median(each);
        return IntStream.range(0, each.size())
                        .filter(i -> reports.get(i).damage().isPresent())
                        .mapToDouble(each::get)
                        .max()
                        .orElseThrow()
                / median;
    }

    private static Growth growth(List<Path> files, double whole, List<String> heap) throws Exception {
        List<Growth.Point> points = new ArrayList<>();
        for (int size = Math.max(SMALLEST, files.size() / 100); size < files.size(); size *= 10) {
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < TIMES_AT_SMALLER_SIZES; i++) {
                seconds.add(Ours.read(files.subList(0, size)).seconds());
            }
            points.add(new Growth.Point(size, Interval.median(seconds)));
            heap.add(heapAfter(size));
        }
        var _ = Ours.read(files);
        heap.add(heapAfter(files.size()));
        points.add(new Growth.Point(files.size(), whole));
        return new Growth("time to read the first of the files", "files", points, GROWTH_LIMIT);
    }

    private static String heapAfter(int files) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return Figures.bytes(runtime.totalMemory() - runtime.freeMemory()) + " after %,d files".formatted(files);
    }

    private static long size(List<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }

    /** Reads a folder once, in a process of its own. */
    static final class ReadFolder {
        private ReadFolder() {}

        public static void main(String[] arguments) throws Exception {
            try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
                var _ = Ours.read(files.sorted().toList());
            }
        }
    }
}
