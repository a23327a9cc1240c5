package org.plumbline.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.benchmarks.opendata.Archives;
import org.plumbline.benchmarks.opendata.CheckedIntake;
import org.plumbline.benchmarks.pages.Measure;
import org.plumbline.benchmarks.pages.Portfolio;
import org.plumbline.benchmarks.pages.Register;
import org.plumbline.benchmarks.protocol.Benchmark;
import org.plumbline.benchmarks.protocol.Environment;
import org.plumbline.benchmarks.protocol.Programs;
import org.plumbline.benchmarks.protocol.Run;
import org.plumbline.benchmarks.reading.Reading;
import org.plumbline.benchmarks.record.Appending;
import org.plumbline.benchmarks.record.Verifying;
import org.plumbline.benchmarks.statistics.Charting;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/benchmark}: runs benchmarks by name and prints what they came to. */
final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new CheckedIntake(),
            new Charting(),
            new Reading(),
            new Appending(),
            new Verifying(),
            new Archives(),
            new Register(),
            new Portfolio(),
            new Measure());
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String INSIDE = "inside";
    private static final int USAGE = 2;

    private Benchmarks() {}

    /** The first argument is the checkout; the others are those of {@link Asked}. */
    public static void main(String[] arguments) throws Exception {
        Path repository = Path.of(arguments[0]);
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        if (!rest.isEmpty() && rest.getFirst().equals(INSIDE)) {
            measure(repository, asked(rest.subList(1, rest.size())));
            // The register's servers and the embedded database end with the process.
            System.exit(0);
        }
        if (rest.contains("--help")) {
            System.out.println(Asked.USAGE);
            return;
        }
        Asked asked;
        try {
            asked = asked(rest);
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage() + "\n" + Asked.USAGE);
            System.exit(USAGE);
            return;
        }
        run(repository, asked);
    }

    private static Asked asked(List<String> arguments) {
        return Asked.of(arguments, ALL.stream().map(Benchmark::name).toList());
    }

    private static void run(Path repository, Asked asked) throws IOException, InterruptedException {
        List<Report> reports = new ArrayList<>();
        for (String name : asked.names()) {
            System.err.println("Measuring " + name);
            reports.add(inProcess(repository, benchmark(name), asked));
        }
        String tables = Tables.of(reports, asked.small());
        System.out.println(tables);
        if (asked.write()) {
            Documentation.write(repository.resolve("docs/benchmarks.md"), tables);
        }
    }

    private static Report inProcess(Path repository, Benchmark benchmark, Asked asked)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                repository.toString(),
                INSIDE,
                benchmark.name(),
                "--pairs",
                String.valueOf(asked.pairs()),
                "--seed",
                String.valueOf(asked.seed())));
        if (asked.small()) {
            arguments.add("--small");
        }
        File log = Files.createDirectories(repository.resolve("benchmarks/target"))
                .resolve(benchmark.name() + ".log")
                .toFile();
        Process process = new ProcessBuilder(
                        Programs.java(benchmark.flags(), Benchmarks.class.getName(), arguments.toArray(String[]::new)))
                .redirectOutput(log)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int code = process.waitFor();
        if (code != 0) {
            System.err.println(benchmark.name() + " came to no result; what else it said lies in " + log);
            System.exit(code);
        }
        return JSON.readValue(file(repository, benchmark, asked.small()).toFile(), Report.class);
    }

    private static void measure(Path repository, Asked asked) throws Exception {
        Run run = new Run(repository, asked.pairs(), asked.small(), asked.seed());
        Benchmark benchmark = benchmark(asked.names().getFirst());
        Environment environment = Environment.now(run, Clock.systemUTC()).with("load before", Environment.load());
        Report report = new Report(benchmark.measure(run), environment.with("load after", Environment.load()));
        JSON.writeValue(file(repository, benchmark, asked.small()).toFile(), report);
    }

    private static Path file(Path repository, Benchmark benchmark, boolean small) {
        return repository.resolve("benchmarks/target/" + benchmark.name() + (small ? "-small" : "") + ".json");
    }

    private static Benchmark benchmark(String name) {
        return ALL.stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
