package org.plumbline.figures.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.figures.Answer;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.standardisation.DirectRate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Directly standardised rates. */
@Command(
        name = "dsr",
        mixinStandardHelpOptions = true,
        description = {
            "Directly standardised rates with Dobson's interval (from Byar's limits for all events).",
            "",
            "Columns: count (or events), population, standard_population, one row for each stratum; area (or unit), if there is"
                    + " more than one area. Write 0 where there was no event: an empty field is refused, since it could mean"
                    + " either.",
            "",
            "With --json, one object: method; confidence; per; points [{area, events, population, value, lower, upper}]. With"
                    + " fewer than ten events the rate is suppressed: value, lower and upper are null."
        })
final class DirectRateCommand implements PlumblineCommand {
    private static final Interval NOT_KNOWN = new Interval(Double.NaN, Double.NaN);

    @Mixin
    private final TableFile table = new TableFile();

    @Option(names = "--confidence", paramLabel = "LEVEL", description = "above 0, below 1 (${DEFAULT-VALUE})")
    private double level = 0.95;

    @Option(names = "--per", paramLabel = "N", description = "rates for each N people (${DEFAULT-VALUE})")
    private double per = 100_000;

    @Override
    public Integer call() {
        return table.print(rows -> {
            double[] count = rows.known("count", "events");
            double[] population = rows.known("population");
            double[] standard = rows.known("standard_population");
            List<String> names = rows.has("area", "unit") ? rows.texts("area", "unit") : List.of();
            Map<String, List<Integer>> areas = new LinkedHashMap<>();
            for (int i = 0; i < count.length; i++) {
                String area = names.isEmpty() ? "all" : names.get(i);
                areas.computeIfAbsent(area, name -> new ArrayList<>()).add(i);
            }
            List<Answer> points = new ArrayList<>();
            areas.forEach((area, strata) -> points.add(
                    point(area, DirectRate.of(of(count, strata), of(population, strata), of(standard, strata)))));
            return Answer.of("method", "directly standardised rate, Dobson's interval")
                    .and("confidence", level)
                    .and("per", per)
                    .and("points", points);
        });
    }

    private Answer point(String area, DirectRate rate) {
        return Answer.of("area", area)
                .and("events", rate.events())
                .and("population", rate.people())
                .and("value", rate.per(per).orElse(Double.NaN))
                .limits(
                        "lower",
                        "upper",
                        rate.interval(per, new Confidence(level)).orElse(NOT_KNOWN));
    }

    private static double[] of(double[] values, List<Integer> rows) {
        return rows.stream().mapToDouble(row -> values[row]).toArray();
    }
}
