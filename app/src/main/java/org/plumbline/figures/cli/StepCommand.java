package org.plumbline.figures.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.plumbline.figures.Answer;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.statistics.charts.Direction;
import org.plumbline.statistics.charts.XmrChart;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.series.SeasonalAdjustment;
import org.plumbline.statistics.series.StepChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a series stepped at a known date. */
@Command(
        name = "step",
        mixinStandardHelpOptions = true,
        description = {
            "Did the level step at a known date? Segmented regression (level, trend, step, change of trend; errors allow for neighbours being alike)"
                    + " beside an individuals chart whose limits are those of the points before.",
            "",
            "Columns: period (or month, date), value. Rows are equally spaced and in order of time; an empty value is not known.",
            "",
            "With --json, one object:",
            "  sentence     the result in words",
            "  at, before, after   the first period after the date; points before, and from it on",
            "  meanBefore, meanAfter, step, lower, upper, p, trendBefore, trendChange, correlation   null when it cannot be told: each side"
                    + " needs 8 known points; the step is at the first period after; trends are for each period",
            "  points       [{position, period, value, adjusted, fitted, without, mean, lower, upper, beyondLimits, trend,"
                    + " twoOfThree, sevenOnOneSide, cause}]; adjusted: without the season, the value itself without --season;"
                    + " without: what the line before would have come to; mean and limits are those of the points before"
        })
final class StepCommand implements PlumblineCommand {
    @Mixin
    private final TableFile table = new TableFile();

    @Option(
            names = "--at",
            required = true,
            paramLabel = "PERIOD",
            description = "the first period after the date, as the table writes it")
    private String at = "";

    @Option(names = "--confidence", paramLabel = "LEVEL", description = "above 0, below 1 (${DEFAULT-VALUE})")
    private double level = 0.95;

    @Option(
            names = "--season",
            paramLabel = "KIND",
            description = "take the season of monthly values out first: additive or multiplicative")
    private String season = "";

    @Override
    public Integer call() {
        return table.print(rows -> {
            List<String> periods = rows.texts("period", "month", "date");
            double[] values = rows.numbers("value");
            int from = periods.indexOf(at);
            if (from < 0) {
                throw new WrongTable("expected the period “" + at + "” of --at; found “" + periods.getFirst() + "” to “"
                        + periods.getLast() + "”.");
            }
            double[] adjusted = season.isEmpty()
                    ? values
                    : SeasonalAdjustment.of(Named.of("--season", season, SeasonalAdjustment.Kind.class), values)
                            .adjusted();
            StepChange change = StepChange.at(from, adjusted);
            Confidence confidence = new Confidence(level);
            Interval interval = change.stepInterval(confidence);
            XmrChart chart = XmrChart.of(
                    adjusted,
                    new XmrChart.Settings(
                            true,
                            OptionalInt.of(from),
                            List.of(),
                            Direction.NEUTRAL,
                            OptionalDouble.empty(),
                            XmrChart.RUN_CHART_ONLY));
            return Answer.of("sentence", change.sentence(at, confidence))
                    .and("at", at)
                    .and("before", from)
                    .and("after", values.length - from)
                    .and("meanBefore", change.meanBefore())
                    .and("meanAfter", change.meanAfter())
                    .and("step", change.step())
                    .limits("lower", "upper", interval)
                    .and("p", change.p())
                    .and("trendBefore", change.trendBefore())
                    .and("trendChange", change.trendChange())
                    .and("correlation", change.correlation())
                    .and("points", StepAnswer.points(chart, change, values, adjusted, periods));
        });
    }
}
