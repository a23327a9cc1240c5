package org.plumbline.benchmarks.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmarks.pages.GeneratedPortfolio.Size;
import org.plumbline.benchmarks.protocol.Benchmark;
import org.plumbline.benchmarks.protocol.Figures;
import org.plumbline.benchmarks.protocol.Gate;
import org.plumbline.benchmarks.protocol.Goal;
import org.plumbline.benchmarks.protocol.Interval;
import org.plumbline.benchmarks.protocol.Line;
import org.plumbline.benchmarks.protocol.Processes;
import org.plumbline.benchmarks.protocol.Result;
import org.plumbline.benchmarks.protocol.Rounds;
import org.plumbline.benchmarks.protocol.Run;
import org.plumbline.benchmarks.protocol.Samples;
import org.plumbline.benchmarks.protocol.Side;

/** The overview and what is due from one person, over every force of the country and over a hundredth of that. */
public final class Portfolio implements Benchmark {
    private static final Goal BESIDE_A_HUNDREDTH = Goal.atMost(2);
    private static final String OLD = "?on=" + GeneratedPortfolio.OLD + "&known=" + GeneratedPortfolio.OLD;
    private static final List<String> SERVER_FLAGS = List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED");
    private static final Map<String, String> PAGES = Map.of(
            "/",
            "the overview, now",
            "/" + OLD,
            "the overview, as of and as known on an old day",
            "/work",
            "my work, now",
            "/work" + OLD,
            "my work, as of and as known on an old day");

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public List<String> flags() {
        return List.of("-Xmx3g", "--enable-native-access=ALL-UNNAMED");
    }

    @Override
    public Result measure(Run run) throws Exception {
        Path data = run.emptyFolder("portfolio-data");
        Size whole =
                new Size(run.size(43, 4), run.size(5_000, 200), run.size(50_000, 2_000), run.size(1_000_000, 20_000));
        Size hundredth = new Size(1, run.size(50, 50), run.size(500, 500), run.size(10_000, 5_000));
        long start = System.nanoTime();
        System.err.printf("  portfolio: recording %s, and %s%n", whole, hundredth);
        GeneratedPortfolio.fill(data, "portfolio_whole", whole, run.seed());
        GeneratedPortfolio.fill(data, "portfolio_hundredth", hundredth, run.seed());
        System.err.printf("  portfolio: recorded in %s%n", Figures.seconds((System.nanoTime() - start) / 1e9));
        try (Server large = plumbline(run, data, "portfolio_whole");
                Server small = plumbline(run, data, "portfolio_hundredth")) {
            large.signIn(GeneratedPortfolio.OWNER, GeneratedPortfolio.PASSWORD);
            small.signIn(GeneratedPortfolio.OWNER, GeneratedPortfolio.PASSWORD);
            return measure(run, whole, hundredth, data, large, small);
        }
    }

    private static Server plumbline(Run run, Path data, String database) throws IOException, InterruptedException {
        return Server.start(
                SERVER_FLAGS,
                run.repository().resolve("app/target/plumbline.jar"),
                "/sign-in",
                run.target().resolve(database + ".log"),
                "serve",
                "--plumbline.data=" + data,
                "--plumbline.database=" + database);
    }

    private Result measure(Run run, Size whole, Size hundredth, Path data, Server large, Server small)
            throws Exception {
        Gate gate = new Gate();
        for (Server server : List.of(large, small)) {
            gate.require(server.page("/").contains("Force 0"), "signed in, the overview is that of one's own force");
            gate.require(
                    server.page("/work").contains("/actions/force-00-A-"),
                    "what is due from one person names their actions");
            gate.require(
                    server.page("/work" + OLD).contains("30 June 2022"), "an old vantage says from where it looks");
        }
        int seconds = run.size(3, 1);
        Processes database = Processes.database(data);
        List<Line> lines = new ArrayList<>();
        List<Samples> samples = new ArrayList<>();
        for (String page : List.of("/", "/" + OLD, "/work", "/work" + OLD)) {
            for (Server server : List.of(large, small)) {
                server.page(page);
                Wrk.secondsEach(server, page, run.size(5, 2));
            }
            List<Samples> both = Rounds.of(
                    "portfolio",
                    run.pairs(),
                    List.of(
                            side(whole, large, database, () -> Wrk.secondsEach(large, page, seconds)),
                            side(hundredth, small, database, () -> Wrk.secondsEach(small, page, seconds))));
            samples.addAll(both);
            lines.add(line("time of " + PAGES.get(page), both, BESIDE_A_HUNDREDTH, run));
        }
        List<Samples> first = Rounds.of(
                "portfolio",
                run.pairs(),
                List.of(
                        side(whole, large, database, new FirstLook(large)::seconds),
                        side(hundredth, small, database, new FirstLook(small)::seconds)));
        samples.addAll(first);
        lines.add(line("the first look at the overview from an old vantage that nobody took before", first, null, run));
        return Result.of(
                name(),
                "The overview and my work over " + whole,
                gate.passed(),
                lines,
                List.of(),
                samples,
                List.of("The peer is the same application over " + hundredth + "."),
                Map.of(
                        "server flags",
                        String.join(" ", SERVER_FLAGS),
                        "load",
                        Wrk.version() + ", 1 thread, " + Wrk.CONNECTIONS + " connections, " + seconds + " s a sample"));
    }

    /** Looks from one minute after another, each of them for the first time. */
    private static final class FirstLook {
        private final Server server;
        private int minutes;

        FirstLook(Server server) {
            this.server = server;
        }

        double seconds() throws IOException, InterruptedException {
            minutes++;
            long start = System.nanoTime();
            server.page("/?on=" + GeneratedPortfolio.OLD + "&known=" + GeneratedPortfolio.OLD
                    + "T%02d:%02d".formatted(19 + minutes / 60, minutes % 60));
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static Side side(Size size, Server server, Processes database, Side.Measure measure) {
        return new Side("Plumbline, " + size, server.processes().and(database), measure);
    }

    private static Line line(String what, List<Samples> both, @Nullable Goal goal, Run run) {
        List<Double> ratios = both.get(0).over(both.get(1));
        return new Line(
                what,
                Figures.seconds(both.get(0).median()),
                Figures.seconds(both.get(1).median()),
                ratios,
                Interval.ofMedian(ratios, run.seed()),
                goal);
    }
}
