package org.plumbline.figures.vectors;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.charts.ControlChart;
import org.plumbline.statistics.charts.RunsAnalysis;
import org.plumbline.statistics.summaries.Averages;

/** Everything that a case about a control chart may ask for. */
final class ControlChartAnswer {
    private ControlChartAnswer() {}

    static Answer of(ControlChart chart, boolean lineAtEveryPoint) {
        double[] lower = each(chart, chart::lower);
        double[] upper = each(chart, chart::upper);
        List<Boolean> signals = flags(chart, chart::signal);
        return Answer.of("y", each(chart, chart::value))
                .and("include", flags(chart, chart::included))
                .and("baseline", flags(chart, chart::baseline))
                .and(
                        "part",
                        IntStream.range(0, chart.size())
                                .mapToObj(i -> chart.part(i) + 1)
                                .toList())
                .and("cl", lineAtEveryPoint ? each(chart, chart::centre) : (Object) chart.centre(0))
                .and("lcl", lower)
                .and("ucl", upper)
                .and("mean_lcl", Averages.mean(lower))
                .and("mean_ucl", Averages.mean(upper))
                .and("sigma_z", chart.widened(0))
                .and("sigma_signal", signals)
                .and("n_sigma_signal", (int)
                        signals.stream().filter(signal -> signal).count())
                .and(runs(chart.runs(0)))
                .and(
                        "runs_by_part",
                        IntStream.range(0, chart.parts())
                                .mapToObj(part -> runs(chart.runs(part)))
                                .toList());
    }

    private static Answer runs(Optional<RunsAnalysis> runs) {
        return Answer.of("n_useful", runs.map(RunsAnalysis::useful).orElse(0))
                .and("longest_run", runs.map(RunsAnalysis::longestRun))
                .and("longest_run_max", runs.map(RunsAnalysis::longestRunMost))
                .and("n_crossings", runs.map(RunsAnalysis::crossings))
                .and("n_crossings_min", runs.map(RunsAnalysis::crossingsFewest))
                .and("runs_signal", runs.map(RunsAnalysis::signal).orElse(false));
    }

    private static double[] each(ControlChart chart, IntToDoubleFunction part) {
        return IntStream.range(0, chart.size()).mapToDouble(part).toArray();
    }

    private static List<Boolean> flags(ControlChart chart, IntPredicate part) {
        return IntStream.range(0, chart.size()).mapToObj(part::test).toList();
    }
}
