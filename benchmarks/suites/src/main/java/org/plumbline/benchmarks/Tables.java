package org.plumbline.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.benchmarks.protocol.Figures;
import org.plumbline.benchmarks.protocol.Growth;
import org.plumbline.benchmarks.protocol.Line;
import org.plumbline.benchmarks.protocol.Result;
import org.plumbline.benchmarks.protocol.Samples;

/** Reports as Markdown. */
final class Tables {
    private Tables() {}

    static String of(List<Report> reports, boolean small) {
        String warning = small
                ? "This was a small run: it tries the benchmarks themselves, and its figures say nothing.\n\n"
                : "";
        return warning + reports.stream().map(Tables::of).collect(Collectors.joining("\n"));
    }

    private static String of(Report report) {
        Result result = report.result();
        StringBuilder text = new StringBuilder("### " + result.title() + "\n\n");
        text.append("| what | Plumbline | peer | ratio, median (95% interval) | goal | |\n|---|---|---|---|---|---|\n");
        result.lines().forEach(line -> text.append(row(line)));
        result.growth().forEach(growth -> text.append(growth(growth)));
        text.append("\nPeak memory of the processes: ")
                .append(result.samples().stream().map(Tables::memory).distinct().collect(Collectors.joining("; ")))
                .append(".\n\n");
        result.notes().forEach(note -> text.append("- ").append(note).append('\n'));
        text.append("- Before anything was timed: ")
                .append(String.join("; ", result.gate()))
                .append(".\n- The round that was dropped: ")
                .append(result.samples().stream()
                        .map(samples -> samples.side() + " " + Figures.seconds(samples.dropped()))
                        .collect(Collectors.joining("; ")))
                .append(".\n- With ")
                .append(named(result.settings()))
                .append(".\n- On ")
                .append(named(report.environment().facts()))
                .append(".\n");
        return text.toString();
    }

    private static String row(Line line) {
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        line.what(),
                        line.ours(),
                        line.peer(),
                        line.ratio().inWords(),
                        line.goal() == null ? "none" : line.goal().inWords(),
                        line.verdict());
    }

    private static String growth(Growth growth) {
        StringBuilder text =
                new StringBuilder("\n| " + growth.what() + " | time | over the size before |\n|---|---|---|\n");
        for (int i = 0; i < growth.points().size(); i++) {
            text.append("| %,d %s | %s | %s |\n"
                    .formatted(
                            growth.points().get(i).size(),
                            growth.unit(),
                            Figures.seconds(growth.points().get(i).seconds()),
                            i == 0 ? "" : Figures.plain(growth.step(i))));
        }
        return text.append("\nThe worst step is %s; the goal is ≤ %s: %s.\n"
                        .formatted(
                                Figures.plain(growth.worst()),
                                Figures.plain(growth.limit()),
                                growth.met() ? "met" : "**not met**"))
                .toString();
    }

    private static String memory(Samples samples) {
        return samples.side() + " " + samples.memory().inWords();
    }

    private static String named(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + ": " + value.getValue())
                .collect(Collectors.joining("; "));
    }
}
