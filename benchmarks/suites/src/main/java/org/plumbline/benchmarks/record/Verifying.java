package org.plumbline.benchmarks.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.plumbline.ledger.Hash;
import org.plumbline.ledger.RecordVerifier;
import org.plumbline.ledger.Verdict;
import org.plumbline.ledger.Verify;

/** G12: how long an export of the record takes to verify. */
public final class Verifying implements Benchmark {
    private static final Goal GOAL = Goal.atLeast(0.6);
    private static final double GROWTH_LIMIT = 10.5;

    @Override
    public String name() {
        return "g12";
    }

    @Override
    public List<String> flags() {
        return List.of("-Xmx512m");
    }

    @Override
    public Result measure(Run run) throws Exception {
        int largest = run.size(1_000_000, 10_000);
        Path folder = run.emptyFolder("g12-exports");
        Gate gate = new Gate();
        List<Growth.Point> points = new ArrayList<>();
        List<Samples> samples = new ArrayList<>();
        for (int size = largest / 100; size <= largest; size *= 10) {
            System.err.printf("  g12: making an export of %,d entries%n", size);
            Path export = folder.resolve("export-" + size);
            Hash root = new GeneratedExport(run.seed(), size).write(export);
            requireVerdicts(export, size, root, gate);
            samples = timed(run, export, size);
            points.add(new Growth.Point(size, samples.getFirst().median()));
        }
        Path export = folder.resolve("export-" + largest);
        double cold = Programs.secondsOf(Programs.java(flags(), Verify.class.getName(), export.toString()));
        List<Double> ratios = samples.get(1).over(samples.get(0));
        long bytes = Files.size(export);
        return Result.of(
                name(),
                "G12: verifying an export of %,d entries".formatted(largest),
                gate.passed(),
                List.of(new Line(
                        "bytes a second",
                        rate(bytes, samples.get(0)),
                        rate(bytes, samples.get(1)),
                        ratios,
                        Interval.ofMedian(ratios, run.seed()),
                        GOAL)),
                List.of(new Growth("time to verify", "entries", points, GROWTH_LIMIT)),
                samples,
                List.of(
                        "Medians: " + Figures.seconds(samples.get(0).median()) + " to verify, "
                                + Figures.seconds(samples.get(1).median()) + " to hash.",
                        "Cold, a new Java process that verifies it and ends: " + Figures.seconds(cold) + "."),
                Map.of(
                        "entries",
                        String.valueOf(largest),
                        "file",
                        Figures.bytes(bytes),
                        "threads",
                        "2 of ours; the peer 1",
                        "peer",
                        "Java's own SHA-256, streaming, 1 MiB at a time; the file is in the page cache for both"));
    }

    private static String rate(long bytes, Samples samples) {
        return Figures.plain(bytes / samples.median() / (1 << 20)) + " MiB/s";
    }

    private static List<Samples> timed(Run run, Path export, int size) throws Exception {
        String digest = Digests.of(export);
        return Rounds.of(
                "g12 at %,d".formatted(size),
                run.pairs(),
                List.of(
                        new Side("Plumbline", Processes.self(), () -> {
                            long start = System.nanoTime();
                            Verdict verdict = RecordVerifier.verify(export, Optional.empty());
                            double seconds = (System.nanoTime() - start) / 1e9;
                            mustBe(verdict instanceof Verdict.Holds, verdict.sentence());
                            return seconds;
                        }),
                        new Side("SHA-256", Processes.self(), () -> {
                            long start = System.nanoTime();
                            String again = Digests.of(export);
                            double seconds = (System.nanoTime() - start) / 1e9;
                            mustBe(again.equals(digest), again);
                            return seconds;
                        })));
    }

    private static void mustBe(boolean so, String found) {
        if (!so) {
            throw new IllegalStateException("another answer than before: " + found);
        }
    }

    private static void requireVerdicts(Path export, int size, Hash root, Gate gate) throws IOException {
        gate.require(
                RecordVerifier.verify(export, Optional.empty()) instanceof Verdict.Holds holds
                        && holds.size() == size
                        && holds.root().equals(root),
                "the export of %,d entries holds, under the root that was signed".formatted(size));
        Path altered = Files.copy(export, export.resolveSibling("altered"), StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(altered, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long place = channel.size() - channel.size() / 4;
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, place);
            one.put(0, (byte) (one.get(0) ^ 1)).rewind();
            channel.write(one, place);
        }
        gate.require(
                RecordVerifier.verify(altered, Optional.empty()) instanceof Verdict.Broken,
                "the same with one bit changed does not");
        Files.delete(altered);
    }
}
