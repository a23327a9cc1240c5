package org.plumbline.figures.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.figures.Answer;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.statistics.disparity.SmallNumbers;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Rates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Intervals for counts and rates. */
@Command(
        name = "byar",
        mixinStandardHelpOptions = true,
        description = {
            "Intervals for a count or a rate: Byar's (the formula with x and x + 1, as in public health; not the one with x + ½) from"
                    + " ten events on, the exact one below.",
            "",
            "Columns: events (or count, numerator); exposure (or population, denominator, n), if it is to be a rate; unit (or"
                    + " area, period, group), if there is one.",
            "",
            "With --json, one object: confidence; per; points [{unit, events, exposure, value, lower, upper, method, few}];"
                    + " method: exact or byar; few: fewer than ten events, not to be compared. Where the exposure is zero or"
                    + " something is empty, the figures are null."
        })
final class ByarCommand implements PlumblineCommand {
    @Mixin
    private final TableFile table = new TableFile();

    @Option(names = "--confidence", paramLabel = "LEVEL", description = "above 0, below 1 (${DEFAULT-VALUE})")
    private double level = 0.95;

    @Option(names = "--per", paramLabel = "N", description = "rates for each N of the exposure (${DEFAULT-VALUE})")
    private double per = 1;

    @Override
    public Integer call() {
        return table.print(rows -> {
            double[] events = rows.numbers("events", "count", "numerator");
            double[] exposure = new double[events.length];
            Arrays.fill(exposure, 1);
            if (rows.has("exposure", "population", "denominator", "n")) {
                exposure = rows.numbers("exposure", "population", "denominator", "n");
            }
            List<String> units = rows.labels("unit", "area", "group", "period");
            List<Answer> points = new ArrayList<>();
            for (int i = 0; i < events.length; i++) {
                points.add(Answer.of("unit", units.get(i))
                        .and("events", events[i])
                        .and("exposure", exposure[i])
                        .and(point(events[i], exposure[i])));
            }
            return Answer.of("confidence", level).and("per", per).and("points", points);
        });
    }

    private Answer point(double events, double exposure) {
        boolean known = !Double.isNaN(events) && exposure > 0;
        Interval interval = known
                ? Rates.published(events, new Confidence(level)).times(per / exposure)
                : new Interval(Double.NaN, Double.NaN);
        return Answer.of("value", known ? events / exposure * per : Double.NaN)
                .limits("lower", "upper", interval)
                .and("method", known ? (events < Rates.FEWEST_FOR_BYAR ? "exact" : "byar") : "not known")
                .and("few", known && SmallNumbers.of(events) != SmallNumbers.ENOUGH);
    }
}
