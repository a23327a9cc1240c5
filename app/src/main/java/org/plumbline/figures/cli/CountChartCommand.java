package org.plumbline.figures.cli;

import java.util.Arrays;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.statistics.charts.ControlChart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A chart of counts. */
@Command(
        name = "c",
        mixinStandardHelpOptions = true,
        description = {
            "A chart of counts among a steady opportunity (c): c̄ ± 3√c̄, at zero or above.",
            "",
            "Columns: count (or numerator, events, value); period (or month, date), if there is one.",
            "",
            "With --json, one object:",
            "  method  the formula",
            ChartAnswer.FIELDS,
            ChartAnswer.POINTS + "; denominator is null"
        })
final class CountChartCommand implements PlumblineCommand {
    @Mixin
    private final TableFile table = new TableFile();

    @Mixin
    private final ChartOptions options = new ChartOptions();

    @Override
    public Integer call() {
        return table.print(rows -> {
            double[] counts = rows.numbers("count", "numerator", "events", "value");
            double[] none = new double[counts.length];
            Arrays.fill(none, Double.NaN);
            return ChartAnswer.of(
                    "c-chart, three sigma",
                    ControlChart.counts(counts, options.settings()),
                    counts,
                    none,
                    rows.labels("period", "month", "date"));
        });
    }
}
