package org.plumbline.figures.cli;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figures.Answer;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Proportions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Intervals for proportions. */
@Command(
        name = "wilson",
        mixinStandardHelpOptions = true,
        description = {
            "Wilson's interval for a proportion, and the exact one of Clopper and Pearson beside it.",
            "",
            "Columns: numerator (or count, x), denominator (or n); unit (or area, period, group), if there is one; population, if"
                    + " the denominator is a sample from so many: Wilson's interval then has the finite-population correction.",
            "",
            "With --json, one object: method; confidence; points [{unit, numerator, denominator, value, lower, upper,"
                    + " exactLower, exactUpper}]. Where the denominator is zero or something is empty, the figures are null."
        })
final class WilsonCommand implements PlumblineCommand {
    @Mixin
    private final TableFile table = new TableFile();

    @Option(names = "--confidence", paramLabel = "LEVEL", description = "above 0, below 1 (${DEFAULT-VALUE})")
    private double level = 0.95;

    @Override
    public Integer call() {
        return table.print(rows -> {
            Confidence confidence = new Confidence(level);
            double[] x = rows.numbers("numerator", "count", "x");
            double[] n = rows.numbers("denominator", "n");
            boolean sampled = rows.has("population");
            double[] population = sampled ? rows.known("population") : n;
            List<String> units = rows.labels("unit", "area", "group", "period");
            List<Answer> points = new ArrayList<>();
            for (int i = 0; i < x.length; i++) {
                points.add(Answer.of("unit", units.get(i))
                        .and("numerator", x[i])
                        .and("denominator", n[i])
                        .and(
                                Double.isNaN(x[i]) || !(n[i] > 0)
                                        ? notKnown()
                                        : point(x[i], n[i], sampled, population[i], confidence)));
            }
            return Answer.of("method", sampled ? "Wilson with finite-population correction" : "Wilson")
                    .and("confidence", level)
                    .and("points", points);
        });
    }

    private static Answer point(double x, double n, boolean sampled, double population, Confidence confidence) {
        Interval wilson = sampled
                ? Proportions.wilsonOfPopulation(x, n, population, confidence)
                : Proportions.wilson(x, n, confidence);
        return Answer.of("value", x / n)
                .limits("lower", "upper", wilson)
                .limits("exactLower", "exactUpper", Proportions.clopperPearson(x, n, confidence));
    }

    private static Answer notKnown() {
        Interval none = new Interval(Double.NaN, Double.NaN);
        return Answer.of("value", Double.NaN).limits("lower", "upper", none).limits("exactLower", "exactUpper", none);
    }
}
