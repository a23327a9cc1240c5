package org.plumbline.figures.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.statistics.charts.ControlChart;
import org.plumbline.statistics.charts.XmrChart;
import picocli.CommandLine.Option;

/** How a p-, u- or c-chart is to be drawn. */
final class ChartOptions {
    @Option(names = "--freeze", paramLabel = "N", description = "limits from the first N points; not with --rebase")
    private @Nullable Integer freeze;

    @Option(
            names = "--rebase",
            paramLabel = "POSITION",
            split = ",",
            description = "positions, counted from 1, at which limits are calculated anew")
    private List<Integer> rebase = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "POSITION",
            split = ",",
            description = "positions, counted from 1, that make no limits and are in no run")
    private List<Integer> exclude = new ArrayList<>();

    ControlChart.Settings settings() {
        return new ControlChart.Settings(
                freeze == null ? OptionalInt.empty() : OptionalInt.of(freeze),
                rebase.stream().map(position -> position - 1).toList(),
                exclude.stream().map(position -> position - 1).collect(Collectors.toSet()),
                true,
                XmrChart.RUN_CHART_ONLY);
    }
}
