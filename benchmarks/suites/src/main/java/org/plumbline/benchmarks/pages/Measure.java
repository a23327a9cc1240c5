package org.plumbline.benchmarks.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

/** How many pages of a measure a second the application serves, with 20 years of months and with one. */
public final class Measure implements Benchmark {
    /** How many points and statements the page shows where nobody asks for all. */
    private static final int DRAWN = 60;

    private static final int STATED = 25;
    private static final Goal BESIDE_HELLO = Goal.atLeast(0.35);
    private static final double GROWTH_LIMIT = 1.2;
    private static final int TWENTY_YEARS = 240;
    private static final int FIVE_YEARS = 60;
    private static final int ONE_YEAR = 12;
    private static final List<Integer> GROWING = List.of(ONE_YEAR, 10 * ONE_YEAR, 100 * ONE_YEAR);
    private static final String DATABASE = "measures";
    private static final List<String> SERVER_FLAGS = List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED");

    @Override
    public String name() {
        return "measure";
    }

    @Override
    public List<String> flags() {
        return List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED");
    }

    @Override
    public Result measure(Run run) throws Exception {
        Path data = run.emptyFolder("measure-data");
        Set<Integer> sizes = new TreeSet<>(GROWING);
        sizes.add(TWENTY_YEARS);
        sizes.add(FIVE_YEARS);
        GeneratedMeasures.fill(data, DATABASE, sizes, run.seed());
        Path hello = run.repository().resolve("benchmarks/hello/target/hello.jar");
        try (Server ours = Server.start(
                        SERVER_FLAGS,
                        run.repository().resolve("app/target/plumbline.jar"),
                        "/sign-in",
                        run.target().resolve(DATABASE + ".log"),
                        "serve",
                        "--plumbline.data=" + data,
                        "--plumbline.database=" + DATABASE);
                Server bare =
                        Server.start(SERVER_FLAGS, hello, "/", run.target().resolve("hello.log"))) {
            ours.signIn(GeneratedMeasures.SIGN_IN_NAME, GeneratedMeasures.PASSWORD);
            return measure(run, data, sizes, ours, bare);
        }
    }

    private Result measure(Run run, Path data, Set<Integer> sizes, Server ours, Server bare) throws Exception {
        Gate gate = new Gate();
        StringBuilder bytes = new StringBuilder();
        for (int size : sizes) {
            String page = requirePage(ours, size, gate);
            bytes.append("%s%,d bytes with %,d figures"
                    .formatted(
                            bytes.isEmpty() ? "The page is " : ", ",
                            page.getBytes(StandardCharsets.UTF_8).length,
                            size));
            Wrk.secondsEach(ours, GeneratedMeasures.page(size), run.size(10, 3));
        }
        gate.require(bare.page("/").contains("<h1>Hello</h1>"), "the bare page says hello");
        Wrk.secondsEach(bare, "/", run.size(10, 3));
        int seconds = run.size(3, 1);
        Processes database = Processes.database(data);
        List<Side> sides = new ArrayList<>();
        sides.add(new Side("bare page", bare.processes(), () -> Wrk.secondsEach(bare, "/", seconds)));
        for (int size : List.of(TWENTY_YEARS, FIVE_YEARS, GROWING.get(0), GROWING.get(1), GROWING.get(2))) {
            sides.add(new Side(
                    "Plumbline, %,d figures".formatted(size),
                    ours.processes().and(database),
                    () -> Wrk.secondsEach(ours, GeneratedMeasures.page(size), seconds)));
        }
        List<Samples> samples = Rounds.of(name(), run.pairs(), sides);
        Samples hello = samples.get(0);
        Samples twenty = samples.get(1);
        List<Growth.Point> points = new ArrayList<>();
        for (int i = 0; i < GROWING.size(); i++) {
            points.add(new Growth.Point(GROWING.get(i), samples.get(3 + i).median()));
        }
        return Result.of(
                name(),
                "A measure's page with 20 years of months",
                gate.passed(),
                List.of(
                        line(
                                "pages a second, beside a bare page",
                                twenty,
                                hello,
                                hello.over(twenty),
                                BESIDE_HELLO,
                                run),
                        line(
                                "pages a second of a measure with five years, beside a bare page",
                                samples.get(2),
                                hello,
                                hello.over(samples.get(2)),
                                BESIDE_HELLO,
                                run),
                        line(
                                "time of the page, beside one with one year",
                                twenty,
                                samples.get(3),
                                twenty.over(samples.get(3)),
                                null,
                                run)),
                List.of(new Growth("time of a page", "figures", points, GROWTH_LIMIT)),
                samples,
                List.of(bytes.append('.').toString()),
                Map.of(
                        "server flags",
                        String.join(" ", SERVER_FLAGS),
                        "servers",
                        "Tomcat as Spring Boot embeds it, virtual threads on; each in a Java process of its own",
                        "load",
                        Wrk.version() + ", 1 thread, " + Wrk.CONNECTIONS + " connections, " + seconds + " s a sample"));
    }

    private static String requirePage(Server server, int figures, Gate gate) throws IOException, InterruptedException {
        String page = server.page(GeneratedMeasures.page(figures));
        gate.require(
                page.contains("<svg") && page.contains("answered in time, %d months".formatted(figures)),
                "signed in, the page of the measure with %,d figures draws a chart".formatted(figures));
        int rows = Math.min(figures, DRAWN) + Math.min(figures, STATED);
        gate.require(
                page.split("<tr[ >]", -1).length > rows,
                "its tables have a row for each point and each statement shown");
        return page;
    }

    private static Line line(
            String what, Samples ours, Samples peer, List<Double> ratios, @Nullable Goal goal, Run run) {
        return new Line(
                what,
                Figures.rate(ours.median(), "pages"),
                Figures.rate(peer.median(), "pages"),
                ratios,
                Interval.ofMedian(ratios, run.seed()),
                goal);
    }
}
