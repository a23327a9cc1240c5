package org.plumbline.benchmarks.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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
import org.plumbline.benchmarks.protocol.Result;
import org.plumbline.benchmarks.protocol.Rounds;
import org.plumbline.benchmarks.protocol.Run;
import org.plumbline.benchmarks.protocol.Samples;
import org.plumbline.benchmarks.protocol.Side;
import org.plumbline.benchmarks.record.RecordUnderTest;
import org.plumbline.opendata.OpenFigure;
import org.plumbline.opendata.OpenFiles;
import org.plumbline.opendata.Reading;
import org.plumbline.opendata.Settings;
import org.plumbline.opendata.forces.Forces;
import org.plumbline.opendata.measures.OpenMeasure;

/** G3: how long a large file takes in which every hundredth row is bad. */
public final class CheckedIntake implements Benchmark {
    private static final Goal BESIDE_POSTGRES = Goal.atMost(0.7);
    private static final Goal BESIDE_DUCKDB = Goal.atMost(1.8);
    private static final double GROWTH_LIMIT = 10.5;
    private static final int THREADS = 2;
    private static final String MEMORY = "2GB";
    private static final String DUCKDB_MEMORY = "8GB";
    /** Rounds where one takes over a minute, by the protocol. */
    private static final int FEW_PAIRS = 5;

    private static final long LONG_ROUND_NANOSECONDS = 60_000_000_000L;

    @Override
    public String name() {
        return "g3";
    }

    @Override
    public List<String> flags() {
        return List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED");
    }

    @Override
    public Result measure(Run run) throws Exception {
        int largest = run.size(10_000_000, 100_000);
        Path folder = run.emptyFolder("g3");
        Gate gate = new Gate();
        List<Growth.Point> points = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Samples> all = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        notes.add(
                "The peers check nothing and are given the file without its bad rows; they keep the rows, ours keeps what it counts of them.");
        String version;
        try (RecordUnderTest record = new RecordUnderTest(run.emptyFolder("g3-data"), "plumbline")) {
            version = record.serverVersion();
            for (int size = largest / 100; size <= largest; size *= 10) {
                Path dirty =
                        Files.createDirectories(folder.resolve("rows-" + size)).resolve(GeneratedIntake.NAME);
                Path clean = folder.resolve("clean.csv");
                System.err.printf("  g3: making a file of %,d rows%n", size);
                GeneratedIntake made = new GeneratedIntake(run.seed(), size).write(dirty, clean);
                List<Samples> samples = measured(run, record, dirty, clean, made, gate);
                points.add(new Growth.Point(size, samples.getFirst().median()));
                all.addAll(samples);
                notes.add("Peak memory of ours at %,d rows, with the database that waits: %s."
                        .formatted(size, samples.getFirst().memory().inWords()));
                if (size == largest) {
                    lines.add(line("time, beside PostgreSQL's COPY", samples, 1, BESIDE_POSTGRES, run));
                    lines.add(line("time, beside DuckDB's COPY", samples, 2, BESIDE_DUCKDB, run));
                    notes.add("The file is " + Figures.bytes(Files.size(dirty)) + ".");
                }
                Files.delete(dirty);
                Files.delete(clean);
            }
        }
        return Result.of(
                name(),
                "G3: checked intake of a file of %,d rows, one in a hundred bad".formatted(largest),
                gate.passed(),
                lines,
                List.of(new Growth("time to take it in", "rows", points, GROWTH_LIMIT)),
                all,
                notes,
                Map.of(
                        "threads",
                        "2 of ours, 2 of DuckDB, 1 of PostgreSQL, whose COPY has no more",
                        "memory",
                        MEMORY + " for our DuckDB, " + DUCKDB_MEMORY + " for the peer's, which keeps its table there",
                        "server",
                        version + ", COPY from the server's own disk into an unlogged table",
                        "bad rows",
                        "a field less, a field more, no such month, no such force, no crime type, no such coordinates, in turn"));
    }

    private List<Samples> measured(
            Run run, RecordUnderTest record, Path dirty, Path clean, GeneratedIntake made, Gate gate) throws Exception {
        Path rejects = dirty.resolveSibling("rejected.csv");
        long start = System.nanoTime();
        requireEqual(read(dirty, rejects), rejects, made, gate);
        for (PlainCopy peer : List.of(postgres(record), duckdb())) {
            try (peer) {
                peer.seconds(clean);
                gate.require(peer.counts().equals(made.good()), "a peer holds as many of each");
            }
        }
        boolean few = System.nanoTime() - start > LONG_ROUND_NANOSECONDS;
        Processes processes =
                Processes.self().and(Processes.database(run.target().resolve("g3-data")));
        return Rounds.of(
                "g3 at %,d".formatted(made.rows()),
                few ? Math.min(run.pairs(), FEW_PAIRS) : run.pairs(),
                List.of(
                        new Side("Plumbline", processes, () -> seconds(dirty, rejects, made)),
                        new Side("PostgreSQL", processes, () -> {
                            try (PlainCopy peer = postgres(record)) {
                                return peer.seconds(clean);
                            }
                        }),
                        new Side("DuckDB", processes, () -> {
                            try (PlainCopy peer = duckdb()) {
                                return peer.seconds(clean);
                            }
                        })));
    }

    private static double seconds(Path dirty, Path rejects, GeneratedIntake made) {
        long began = System.nanoTime();
        Reading reading = read(dirty, rejects);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (reading.rejected() != made.badLines().size()) {
            throw new IllegalStateException("another answer than before");
        }
        return seconds;
    }

    private static PlainCopy postgres(RecordUnderTest record) throws SQLException {
        return new PlainCopy(record.asOwner(), "CREATE UNLOGGED TABLE", "FORMAT csv, HEADER");
    }

    private static PlainCopy duckdb() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("threads", String.valueOf(THREADS));
        properties.setProperty("memory_limit", DUCKDB_MEMORY);
        properties.setProperty("preserve_insertion_order", "false");
        return new PlainCopy(
                DriverManager.getConnection("jdbc:duckdb:", properties),
                "CREATE TABLE",
                "FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NEW_LINE '\\r\\n'");
    }

    private static Reading read(Path file, Path rejects) {
        return OpenFiles.read(
                Settings.usual().within(THREADS, MEMORY).rejectsTo(rejects).released(YearMonth.of(2019, 12)),
                List.of(file));
    }

    private static void requireEqual(Reading reading, Path rejects, GeneratedIntake made, Gate gate)
            throws IOException {
        long good = made.good().values().stream().mapToLong(Long::longValue).sum();
        gate.require(
                reading.rows() == good + made.badLines().size()
                        && reading.rejected() == made.badLines().size(),
                "%,d rows are read, %,d of them refused".formatted(reading.rows(), reading.rejected()));
        gate.require(
                counts(reading).equals(byCode(made.good())), "as many of each month, force and crime type are used");
        try (Stream<String> refused = Files.lines(rejects)) {
            List<Long> lines = refused.skip(1)
                    .map(line -> Long.valueOf(line.split(",", 3)[1]))
                    .toList();
            gate.require(
                    lines.equals(made.badLines()),
                    "the file of refused rows names exactly the lines that were made bad");
        }
        gate.require(reading.files().getFirst().sha256().length() == 64, "the file's SHA-256 is taken");
    }

    private static Map<String, Long> byCode(Map<String, Long> good) {
        Map<String, Long> byCode = new TreeMap<>();
        good.forEach((cell, count) -> {
            for (String force : GeneratedIntake.FORCES) {
                if (cell.startsWith(force, 8)) {
                    byCode.put(
                            cell.substring(0, 8) + Forces.named(force).code() + cell.substring(8 + force.length()),
                            count);
                }
            }
        });
        return byCode;
    }

    private static Map<String, Long> counts(Reading reading) {
        Map<String, Long> counts = new TreeMap<>();
        for (OpenFigure figure : reading.figures()) {
            String cell = YearMonth.from(figure.period().start()) + " " + figure.force() + " ";
            if (figure.measure() == OpenMeasure.ANTI_SOCIAL_BEHAVIOUR) {
                counts.put(cell + "Anti-social behaviour", Math.round(figure.value()));
            } else if (figure.measure() == OpenMeasure.CRIMES
                    && !figure.breakdown().isEmpty()) {
                counts.put(cell + figure.breakdown().get("crime type"), Math.round(figure.value()));
            }
        }
        // A month without incidents of a kind says zero of them; the generator has no entry for what is not there.
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Line line(String what, List<Samples> samples, int peer, Goal goal, Run run) {
        List<Double> ratios = samples.getFirst().over(samples.get(peer));
        return new Line(
                what,
                Figures.seconds(samples.getFirst().median()),
                Figures.seconds(samples.get(peer).median()),
                ratios,
                Interval.ofMedian(ratios, run.seed()),
                goal);
    }
}
