package org.plumbline.figures.cli;

import org.plumbline.platform.PlumblineCommand;
import org.plumbline.statistics.charts.ControlChart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A chart of proportions. */
@Command(
        name = "p",
        mixinStandardHelpOptions = true,
        description = {
            "A chart of proportions (p): p̄ ± 3√(p̄(1 − p̄)/n), within 0 to 1; Laney's p′ for very large denominators.",
            "",
            "Columns: numerator (or count, x), denominator (or n); period (or month, date), if there is one. A denominator that is"
                    + " zero or empty makes the point not known.",
            "",
            "With --json, one object:",
            "  method  the formula",
            ChartAnswer.FIELDS,
            ChartAnswer.POINTS
        })
final class ProportionChartCommand implements PlumblineCommand {
    @Mixin
    private final TableFile table = new TableFile();

    @Mixin
    private final ChartOptions options = new ChartOptions();

    @Option(names = "--laney", description = "p′: limits widened by the variation between points")
    private boolean laney;

    @Override
    public Integer call() {
        return table.print(rows -> {
            double[] above = rows.numbers("numerator", "count", "x");
            double[] below = rows.numbers("denominator", "n");
            return ChartAnswer.of(
                    laney ? "Laney's p′ chart" : "p-chart, three sigma",
                    ControlChart.proportions(above, below, laney, options.settings()),
                    above,
                    below,
                    rows.labels("period", "month", "date"));
        });
    }
}
