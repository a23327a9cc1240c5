package org.plumbline.figures.vectors;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.plumbline.statistics.charts.ControlChart;
import org.plumbline.statistics.charts.ControlChart.Settings;

/** Shewhart charts, named by the case's "chart". */
final class ControlChartCases implements Family {
    @Override
    public boolean knows(VectorCase vector) {
        return vector.whole().has("chart");
    }

    @Override
    public Object actual(VectorCase vector) {
        Input input = vector.input();
        ControlChart chart = chart(vector, settings(input));
        boolean lineAtEveryPoint = vector.expected().isObject()
                ? vector.expected().path("cl").isArray()
                : !vector.topic().contains("prime") && !vector.topic().contains("fresh") && !input.has("multiply");
        return ControlChartAnswer.of(chart, lineAtEveryPoint).only(vector.shape(usual(vector, chart)));
    }

    private static Settings settings(Input input) {
        OptionalInt frozen = input.given("freeze_baseline_first_n")
                ? OptionalInt.of((int) input.number("freeze_baseline_first_n"))
                : OptionalInt.empty();
        List<Integer> steps = input.wholes("part_break_after");
        return new Settings(
                frozen,
                steps,
                input.wholes("exclude_1based").stream().map(i -> i - 1).collect(Collectors.toSet()),
                input.flag("screen_moving_ranges", true),
                0);
    }

    private static ControlChart chart(VectorCase vector, Settings settings) {
        Input input = vector.input();
        double multiplier = input.number("multiply", 1);
        return switch (vector.whole().text("chart").toLowerCase(Locale.UK)) {
            case "run" -> ControlChart.run(input.numbers("y"), settings);
            case "i", "xmr" -> ControlChart.individuals(input.numbers("y"), settings);
            case "mr" ->
                ControlChart.movingRanges(input.numbers(input.has("individuals") ? "individuals" : "y"), settings);
            case "p" -> ControlChart.proportions(count(input), of(input), false, settings);
            case "p_prime", "pp", "p'" -> ControlChart.proportions(count(input), of(input), true, settings);
            case "u" -> ControlChart.rates(count(input), of(input), multiplier, false, settings);
            case "u_prime", "up", "u'" -> ControlChart.rates(count(input), of(input), multiplier, true, settings);
            case "c" -> ControlChart.counts(count(input), settings);
            case "g" -> ControlChart.casesBetween(count(input), settings);
            case "t" -> ControlChart.timeBetween(count(input), settings);
            case "xbar" ->
                ControlChart.means(
                        input.numbers("subgroup_mean"),
                        input.numbers("subgroup_sd"),
                        input.numbers("subgroup_n"),
                        settings);
            case "s" -> ControlChart.deviations(input.numbers("subgroup_sd"), input.numbers("subgroup_n"), settings);
            default -> throw vector.whole().unknown("chart", "i, mr, p, p_prime, u, u_prime, c, g, t, xbar, s or run");
        };
    }

    private static double[] count(Input input) {
        return input.numbers(input.has("count") ? "count" : "y");
    }

    private static double[] of(Input input) {
        return input.numbers(input.has("exposure") ? "exposure" : "n");
    }

    /** The parts of such a case where nothing is expected that would say. */
    private static String[] usual(VectorCase vector, ControlChart chart) {
        if (vector.topic().contains("prime")) {
            return vector.whole().text("chart").endsWith("prime")
                    ? new String[] {"sigma_z", "cl", "lcl", "ucl"}
                    : new String[] {"cl", "lcl", "ucl", "n_sigma_signal"};
        }
        String runs = "n_useful longest_run longest_run_max n_crossings n_crossings_min runs_signal ";
        if (vector.input().has("multiply")) {
            return ("mean_lcl cl mean_ucl " + runs + "n_sigma_signal").split(" ", -1);
        }
        return vector.topic().contains("fresh")
                ? ("cl lcl ucl sigma_signal " + runs).strip().split(" ", -1)
                : ("y include baseline part cl lcl ucl sigma_signal runs_signal longest_run longest_run_max n_crossings"
                                + " n_crossings_min n_useful "
                                + (chart.parts() > 1 ? "runs_by_part" : ""))
                        .strip()
                        .split(" ", -1);
    }
}
