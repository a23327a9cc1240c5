package org.plumbline.figures.cli;

import org.plumbline.platform.PlumblineCommand;
import org.plumbline.statistics.charts.ControlChart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A chart of rates. */
@Command(
        name = "u",
        mixinStandardHelpOptions = true,
        description = {
            "A chart of rates (u): ū ± 3√(ū/n), at zero or above; Laney's u′ for very large denominators.",
            "",
            "Columns: count (or numerator, events), exposure (or denominator, n); period (or month, date), if there is one. An"
                    + " exposure that is zero or empty makes the point not known.",
            "",
            "With --json, one object:",
            "  method  the formula",
            ChartAnswer.FIELDS,
            ChartAnswer.POINTS
        })
final class RateChartCommand implements PlumblineCommand {
    @Mixin
    private final TableFile table = new TableFile();

    @Mixin
    private final ChartOptions options = new ChartOptions();

    @Option(names = "--laney", description = "u′: limits widened by the variation between points")
    private boolean laney;

    @Option(names = "--per", paramLabel = "N", description = "rates for each N of the exposure (${DEFAULT-VALUE})")
    private double per = 1;

    @Override
    public Integer call() {
        return table.print(rows -> {
            double[] above = rows.numbers("count", "numerator", "events");
            double[] below = rows.numbers("exposure", "denominator", "n");
            return ChartAnswer.of(
                    laney ? "Laney's u′ chart" : "u-chart, three sigma",
                    ControlChart.rates(above, below, per, laney, options.settings()),
                    above,
                    below,
                    rows.labels("period", "month", "date"));
        });
    }
}
