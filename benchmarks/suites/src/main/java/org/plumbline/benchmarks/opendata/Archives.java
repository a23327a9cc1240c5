package org.plumbline.benchmarks.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.plumbline.opendata.OpenFigure;
import org.plumbline.opendata.OpenFiles;
import org.plumbline.opendata.Reading;
import org.plumbline.opendata.Settings;
import org.plumbline.opendata.measures.OpenMeasure;

/** How long an archive of police.uk takes to become monthly measures. */
public final class Archives implements Benchmark {
    private static final Goal GOAL = Goal.atMost(1.3);
    private static final double GROWTH_LIMIT = 10.5;
    private static final int THREADS = 2;
    private static final String MEMORY = "2GB";

    @Override
    public String name() {
        return "opendata";
    }

    @Override
    public List<String> flags() {
        return List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED");
    }

    @Override
    public Result measure(Run run) throws Exception {
        int largest = run.size(1_000_000, 20_000);
        Path folder = run.emptyFolder("opendata-archives");
        Gate gate = new Gate();
        List<Growth.Point> points = new ArrayList<>();
        List<Samples> samples = new ArrayList<>();
        for (int size = largest / 100; size <= largest; size *= 10) {
            System.err.printf("  opendata: making an archive of %,d rows%n", size);
            Path archive = folder.resolve("rows-" + size);
            new GeneratedArchive(run.seed(), size).write(archive);
            Map<String, Long> peer = HandWritten.counts(archive, THREADS, MEMORY);
            gate.require(
                    counts(read(archive)).equals(peer),
                    "both give the same %,d counts from %,d rows".formatted(peer.size(), size));
            samples = timed(run, archive, size, peer);
            points.add(new Growth.Point(size, samples.getFirst().median()));
        }
        Path archive = folder.resolve("rows-" + largest);
        double cold = Programs.secondsOf(Programs.java(flags(), ReadArchive.class.getName(), archive.toString()));
        List<Double> ratios = samples.get(0).over(samples.get(1));
        return Result.of(
                name(),
                "Open data: reading a police.uk archive of %,d street rows into monthly measures".formatted(largest),
                gate.passed(),
                List.of(new Line(
                        "time",
                        Figures.seconds(samples.get(0).median()),
                        Figures.seconds(samples.get(1).median()),
                        ratios,
                        Interval.ofMedian(ratios, run.seed()),
                        GOAL)),
                List.of(new Growth("time to read", "rows", points, GROWTH_LIMIT)),
                samples,
                List.of(
                        "Ours also takes the SHA-256 of every file, checks every row, counts doubled Crime IDs and keeps provenance; the peer counts alone.",
                        "Cold, a new Java process that reads it and ends: " + Figures.seconds(cold) + "."),
                Map.of(
                        "rows",
                        String.valueOf(largest),
                        "bytes",
                        Figures.bytes(size(archive)),
                        "threads",
                        "2 for both",
                        "DuckDB's memory",
                        MEMORY + " for both",
                        "peer",
                        "DuckDB in the same process, one grouped query over read_csv with every option given"));
    }

    private static List<Samples> timed(Run run, Path archive, int size, Map<String, Long> expected) throws Exception {
        return Rounds.of(
                "opendata at %,d".formatted(size),
                run.pairs(),
                List.of(
                        new Side("Plumbline", Processes.self(), () -> {
                            long start = System.nanoTime();
                            Reading reading = read(archive);
                            double seconds = (System.nanoTime() - start) / 1e9;
                            mustBe(counts(reading).equals(expected));
                            return seconds;
                        }),
                        new Side("DuckDB", Processes.self(), () -> {
                            long start = System.nanoTime();
                            Map<String, Long> counts = HandWritten.counts(archive, THREADS, MEMORY);
                            double seconds = (System.nanoTime() - start) / 1e9;
                            mustBe(counts.equals(expected));
                            return seconds;
                        })));
    }

    private static void mustBe(boolean so) {
        if (!so) {
            throw new IllegalStateException("another answer than before");
        }
    }

    private static Reading read(Path archive) {
        return OpenFiles.read(Settings.usual().within(THREADS, MEMORY), List.of(archive));
    }

    /** The figures in the words of the peer. */
    static Map<String, Long> counts(Reading reading) {
        Map<String, Long> counts = new TreeMap<>();
        for (OpenFigure figure : reading.figures()) {
            String cell = figure.force() + " " + YearMonth.from(figure.period().start()) + " ";
            Double numerator = figure.numerator();
            if (figure.measure() == OpenMeasure.ANTI_SOCIAL_BEHAVIOUR) {
                counts.put(cell + "Anti-social behaviour", Math.round(figure.value()));
            } else if (figure.measure() == OpenMeasure.CRIMES
                    && !figure.breakdown().isEmpty()) {
                counts.put(cell + figure.breakdown().get("crime type"), Math.round(figure.value()));
            } else if (figure.measure() == OpenMeasure.LAST_OUTCOME_SHARE && numerator != null) {
                counts.put(cell + figure.breakdown().get("outcome"), Math.round(numerator));
            }
        }
        // A file without incidents of a kind says zero of them; the peer has no row for what is not there.
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(Archives::bytes).sum();
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an archive once, in a process of its own. */
    static final class ReadArchive {
        private ReadArchive() {}

        public static void main(String[] arguments) {
            if (read(Path.of(arguments[0])).figures().isEmpty()) {
                throw new IllegalStateException("nothing was read");
            }
        }
    }
}
