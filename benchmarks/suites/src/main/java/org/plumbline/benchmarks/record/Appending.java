package org.plumbline.benchmarks.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.inspections.FindingKind;
import org.plumbline.ledger.Verdict;
import org.plumbline.record.Audience;

/** G11: how fast the record takes entries, each safe on disk before the next. */
public final class Appending implements Benchmark {
    private static final Goal GOAL = Goal.atLeast(0.8);
    private static final double GROWTH_LIMIT = 1.2;

    @Override
    public String name() {
        return "g11";
    }

    @Override
    public List<String> flags() {
        return List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED");
    }

    @Override
    public Result measure(Run run) throws Exception {
        Path data = run.emptyFolder("g11-data");
        int commits = run.size(300, 20);
        List<Integer> sizes = run.small() ? List.of(100, 1_000) : List.of(10_000, 100_000, 1_000_000);
        try (RecordUnderTest tested = new RecordUnderTest(data);
                PlainTable plain = new PlainTable(tested)) {
            return measure(run, data, commits, sizes, tested, plain);
        }
    }

    private Result measure(
            Run run, Path data, int commits, List<Integer> sizes, RecordUnderTest tested, PlainTable plain)
            throws Exception {
        Gate gate = new Gate();
        Measured measured = new Measured(run, tested, plain, data, commits);
        BulkEntries bulk = new BulkEntries(tested, Audience.PUBLIC, run.seed(), Clock.systemUTC());
        List<Line> lines = new ArrayList<>();
        List<Growth.Point> points = new ArrayList<>();
        List<Samples> samples = new ArrayList<>();
        for (int size : sizes) {
            System.err.printf("  g11: filling the record to %,d entries%n", size);
            bulk.fillTo(size);
            plain.fillTo(tested, size);
            gate.require(tested.size() == size, "the record holds %,d entries, prepared".formatted(size));
            requireHolds(run, tested, gate);
            measured.equalDigests(gate, size);
            List<Samples> both = measured.notes(size);
            samples.addAll(both);
            lines.add(line("entries a second, with %,d there already".formatted(size), both, GOAL, run));
            points.add(new Growth.Point(size, both.getFirst().median()));
        }
        List<Samples> findings = measured.findings();
        samples.addAll(findings);
        lines.add(line("the same for confirmed findings, each with its row in the register", findings, null, run));
        requireHolds(run, tested, gate);
        Growth growth = new Growth("time of one append", "entries there already", points, GROWTH_LIMIT);
        return Result.of(
                name(),
                "G11: appending to the record, each entry durable",
                gate.passed(),
                lines,
                List.of(growth),
                samples,
                List.of(),
                Map.of(
                        "appends and commits in a sample",
                        String.valueOf(commits),
                        "threads",
                        "1",
                        "server",
                        tested.serverVersion() + ", " + tested.serverSetting("fsync") + ", "
                                + tested.serverSetting("synchronous_commit") + ", "
                                + tested.serverSetting("full_page_writes") + ", "
                                + tested.serverSetting("wal_sync_method") + ", "
                                + tested.serverSetting("shared_buffers"),
                        "payload",
                        "a JSON text of 225 to 295 bytes, visible to the public"));
    }

    private static void requireHolds(Run run, RecordUnderTest tested, Gate gate) throws Exception {
        Path export = run.target().resolve("g11-export");
        Verdict verdict = tested.verdict(export);
        gate.require(
                verdict instanceof Verdict.Holds holds && holds.size() == tested.size(),
                "exported and verified: “" + verdict.sentence().replaceAll(" It was signed with.*", "") + "”");
        Files.delete(export);
    }

    private static Line line(String what, List<Samples> both, @Nullable Goal goal, Run run) {
        List<Double> ratios = both.get(1).over(both.get(0));
        return new Line(
                what,
                Figures.rate(both.get(0).median(), "entries"),
                Figures.rate(both.get(1).median(), "rows"),
                ratios,
                Interval.ofMedian(ratios, run.seed()),
                goal);
    }

    /** The two sides on one record. */
    private record Measured(Run run, RecordUnderTest tested, PlainTable plain, Path data, int commits) {
        private Processes processes() {
            return Processes.self().and(Processes.database(data));
        }

        private List<NoteFact.Written> batch() {
            SplittableRandom random = new SplittableRandom(run.seed());
            return IntStream.range(0, commits)
                    .mapToObj(number -> NoteFact.Written.of(number, random))
                    .toList();
        }

        /** The same payloads, appended and inserted once, are the same bytes in both places. */
        void equalDigests(Gate gate, int size) throws Exception {
            tested.append(NoteFact.KIND, batch());
            plain.append(batch());
            gate.require(
                    tested.digestOfLast(commits).equals(plain.digestOfLast(commits)),
                    "after %,d entries both sides keep the same %d payloads, byte for byte".formatted(size, commits));
        }

        List<Samples> notes(int size) throws Exception {
            List<NoteFact.Written> batch = batch();
            return Rounds.of(
                    "g11 at %,d".formatted(size),
                    run.pairs(),
                    List.of(
                            new Side("Plumbline", processes(), () -> tested.append(NoteFact.KIND, batch)),
                            new Side("plain insert", processes(), () -> plain.append(batch))));
        }

        List<Samples> findings() throws Exception {
            List<NoteFact.Written> batch = batch();
            List<FindingFact.Confirmed> confirmed = batch.stream()
                    .map(note -> new FindingFact.Confirmed(
                            "west-midlands-police",
                            "measured",
                            "AFI-" + note.number(),
                            FindingKind.AREA_FOR_IMPROVEMENT,
                            "",
                            "A measured finding",
                            note.text(),
                            null,
                            null,
                            null,
                            1,
                            1,
                            ""))
                    .toList();
            return Rounds.of(
                    "g11 findings",
                    run.pairs(),
                    List.of(
                            new Side("Plumbline, findings", processes(), () -> tested.append(Finding.KIND, confirmed)),
                            new Side("plain insert", processes(), () -> plain.append(batch))));
        }
    }
}
