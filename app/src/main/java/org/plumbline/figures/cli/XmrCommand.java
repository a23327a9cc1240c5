package org.plumbline.figures.cli;

import java.util.List;
import org.plumbline.figures.Answer;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.statistics.charts.XmrChart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** An individuals chart by the Making Data Count method. */
@Command(
        name = "xmr",
        mixinStandardHelpOptions = true,
        description = {
            "An individuals (XmR) chart by the NHS “Making Data Count” method: limits, the four rules, variation and assurance.",
            "",
            "Columns: value; period (or month, date), if there is one, names the points. Rows are in order of time; an empty"
                    + " value is not known: it stays in its place, moves no limit and ends every run.",
            "",
            "With --json, one object:",
            "  method      how limits are made",
            "  assurance   consistent_pass, consistent_fail, inconsistent; null without --target or a good way",
            "  notes       sentences on segments without limits (fewer than 12 known points: a run chart only)",
            "  segments    [{from, to, mean, averageMovingRange, lower, upper, short, variation}]; from and to are positions;"
                    + " short: fewer than 13 points; variation: of its last point",
            "  points      [{position, period, value, mean, lower, upper, beyondLimits, trend, twoOfThree, sevenOnOneSide,"
                    + " cause, variation}]; the four flags are the rules, cause the first that holds (limits, trend, two of"
                    + " three, seven), variation how it reads"
        })
final class XmrCommand implements PlumblineCommand {
    @Mixin
    private final TableFile table = new TableFile();

    @Mixin
    private final XmrOptions options = new XmrOptions();

    @Override
    public Integer call() {
        return table.print(rows -> {
            double[] values = rows.numbers("value");
            List<String> periods = rows.labels("period", "month", "date");
            return Answer.of("method", options.screening())
                    .and(XmrAnswer.of(XmrChart.of(values, options.settings()), values, periods));
        });
    }
}
