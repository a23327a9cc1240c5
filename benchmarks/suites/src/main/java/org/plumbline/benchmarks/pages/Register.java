package org.plumbline.benchmarks.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

/** How many register pages a second the application serves. */
public final class Register implements Benchmark {
    private static final Goal BESIDE_HELLO = Goal.atLeast(0.3);
    private static final Goal BESIDE_FEW = Goal.atMost(1.5);
    private static final int FEW = 50;
    private static final String PAGE = "/findings";
    private static final Pattern ROW = Pattern.compile("<tr[ >]");
    private static final List<String> SERVER_FLAGS = List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED");

    @Override
    public String name() {
        return "register";
    }

    @Override
    public List<String> flags() {
        return List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED");
    }

    @Override
    public Result measure(Run run) throws Exception {
        Path data = run.emptyFolder("register-data");
        int many = run.size(5000, 500);
        System.err.printf("  register: recording %,d findings and %,d%n", many, FEW);
        long start = System.nanoTime();
        GeneratedRegister.fill(data, "register_many", many, run.seed());
        GeneratedRegister.fill(data, "register_few", FEW, run.seed());
        System.err.printf("  register: recorded in %s%n", Figures.seconds((System.nanoTime() - start) / 1e9));
        Path hello = run.repository().resolve("benchmarks/hello/target/hello.jar");
        try (Server large = plumbline(run, data, "register_many");
                Server small = plumbline(run, data, "register_few");
                Server bare =
                        Server.start(SERVER_FLAGS, hello, "/", run.target().resolve("hello.log"))) {
            return measure(run, many, data, large, small, bare);
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

    private Result measure(Run run, int many, Path data, Server large, Server small, Server bare) throws Exception {
        Gate gate = new Gate();
        large.signIn(GeneratedRegister.SIGN_IN_NAME, GeneratedRegister.PASSWORD);
        small.signIn(GeneratedRegister.SIGN_IN_NAME, GeneratedRegister.PASSWORD);
        String largePage = requirePage(large, many, gate);
        String smallPage = requirePage(small, FEW, gate);
        gate.require(bare.page("/").contains("<h1>Hello</h1>"), "the bare page says hello");

        int warmUp = run.size(15, 5);
        for (Server server : List.of(large, bare, small)) {
            Wrk.secondsEach(server, server == bare ? "/" : PAGE, warmUp);
        }
        int seconds = run.size(4, 2);
        Processes database = Processes.database(data);
        List<Samples> samples = Rounds.of(
                "register",
                run.pairs(),
                List.of(
                        new Side(
                                "Plumbline, %,d findings".formatted(many),
                                large.processes().and(database),
                                () -> Wrk.secondsEach(large, PAGE, seconds)),
                        new Side("bare page", bare.processes(), () -> Wrk.secondsEach(bare, "/", seconds)),
                        new Side(
                                "Plumbline, %,d findings".formatted(FEW),
                                small.processes().and(database),
                                () -> Wrk.secondsEach(small, PAGE, seconds))));
        Samples ours = samples.get(0);
        return Result.of(
                name(),
                "The register's page over %,d findings".formatted(many),
                gate.passed(),
                List.of(
                        line(
                                "pages a second, beside a bare page",
                                ours,
                                samples.get(1),
                                samples.get(1).over(ours),
                                BESIDE_HELLO,
                                run),
                        line(
                                "time of a page, beside one over %,d findings".formatted(FEW),
                                ours,
                                samples.get(2),
                                ours.over(samples.get(2)),
                                BESIDE_FEW,
                                run)),
                List.of(),
                samples,
                List.of(
                        "Cold, from the start of the process to the first answer: Plumbline %s, the bare application %s."
                                .formatted(Figures.seconds(large.startSeconds()), Figures.seconds(bare.startSeconds())),
                        "The page is %,d bytes over %,d findings and %,d over %,d; the bare page is %,d."
                                .formatted(bytes(largePage), many, bytes(smallPage), FEW, bytes(bare.page("/")))),
                Map.of(
                        "server flags",
                        String.join(" ", SERVER_FLAGS),
                        "servers",
                        "Tomcat as Spring Boot embeds it, virtual threads on; each in a Java process of its own",
                        "load",
                        Wrk.version() + ", 1 thread, " + Wrk.CONNECTIONS + " connections, " + seconds
                                + " s a sample, after " + warmUp + " s of warming up",
                        "findings in a report",
                        String.valueOf(GeneratedRegister.FINDINGS_IN_A_REPORT)));
    }

    private static Line line(String what, Samples ours, Samples peer, List<Double> ratios, Goal goal, Run run) {
        return new Line(
                what,
                Figures.rate(ours.median(), "pages"),
                Figures.rate(peer.median(), "pages"),
                ratios,
                Interval.ofMedian(ratios, run.seed()),
                goal);
    }

    private static String requirePage(Server server, int findings, Gate gate) throws IOException, InterruptedException {
        String page = server.page(PAGE);
        gate.require(
                page.contains("%,d findings".formatted(findings)),
                "signed in, the page says that there are %,d findings".formatted(findings));
        gate.require(ROW.matcher(page).results().count() > 25, "it shows 25 of them in a table");
        return page;
    }

    private static int bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }
}
