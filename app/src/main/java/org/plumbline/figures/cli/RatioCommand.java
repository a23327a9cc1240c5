package org.plumbline.figures.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.figures.Answer;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.statistics.disparity.Disparity;
import org.plumbline.statistics.disparity.SmallNumbers;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.TwoRates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Relative rates of groups. */
@Command(
        name = "ratio",
        mixinStandardHelpOptions = true,
        description = {
            "Relative rates (disparity ratios) of groups against a reference group, with intervals and the bands 0.8 and 1.25.",
            "",
            "Columns: group (or unit, area), events (or count, numerator), population (or exposure, denominator, n).",
            "",
            "With --json, one object: confidence; per; reference; points [{group, events, population, rate, ratio, lower, upper,"
                    + " exactLower, exactUpper, band, certainBand, small, difference, excessEvents, sentence}].",
            "lower and upper: the score interval from ten events in both groups on, the exact one below. band: lower, similar,"
                    + " higher, by the ratio; certainBand: the band that holds all of the interval, or “not known”. small: none,"
                    + " suppressed (1 to 4 events), few (5 to 9), enough. difference: of rates, for each N. excessEvents: more"
                    + " than at the reference rate. Without an event in either group there is no ratio: null.",
            "The reference group has null for everything after its rate."
        })
final class RatioCommand implements PlumblineCommand {
    private static final List<String> FIELDS = List.of(
            "ratio",
            "lower",
            "upper",
            "exactLower",
            "exactUpper",
            "band",
            "certainBand",
            "small",
            "difference",
            "excessEvents",
            "sentence");

    @Mixin
    private final TableFile table = new TableFile();

    @Option(names = "--reference", paramLabel = "GROUP", description = "the group compared with; the first if left out")
    private String reference = "";

    @Option(names = "--confidence", paramLabel = "LEVEL", description = "above 0, below 1 (${DEFAULT-VALUE})")
    private double level = 0.95;

    @Option(names = "--per", paramLabel = "N", description = "rates for each N people (${DEFAULT-VALUE})")
    private double per = 1000;

    @Override
    public Integer call() {
        return table.print(rows -> {
            List<String> groups = rows.texts("group", "unit", "area");
            double[] events = rows.known("events", "count", "numerator");
            double[] population = rows.known("population", "exposure", "denominator", "n");
            int compared = reference.isEmpty() ? 0 : groups.indexOf(reference);
            if (compared < 0) {
                throw new WrongTable(
                        "expected the group “" + reference + "”; found “" + String.join("”, “", groups) + "”.");
            }
            Confidence confidence = new Confidence(level);
            List<Answer> points = new ArrayList<>();
            for (int i = 0; i < events.length; i++) {
                TwoRates rates = new TwoRates(events[i], population[i], events[compared], population[compared]);
                Answer group = Answer.of("group", groups.get(i))
                        .and("events", events[i])
                        .and("population", population[i])
                        .and("rate", events[i] / population[i] * per);
                points.add(
                        i == compared
                                ? group.and(notCompared())
                                : group.and(against(new Disparity(rates, confidence))));
            }
            return Answer.of("confidence", level)
                    .and("per", per)
                    .and("reference", groups.get(compared))
                    .and("points", points);
        });
    }

    private static Answer notCompared() {
        Answer none = new Answer();
        for (String name : FIELDS) {
            none.and(name, Optional.empty());
        }
        return none;
    }

    private Answer against(Disparity disparity) {
        return Answer.of("ratio", disparity.ratio())
                .limits("lower", "upper", disparity.interval())
                .limits("exactLower", "exactUpper", disparity.rates().exactConditional(disparity.confidence()))
                .and("band", disparity.band().label())
                .and("certainBand", disparity.certainBand().label())
                .and("small", Named.written(SmallNumbers.of(disparity.rates().events1())))
                .and("difference", disparity.rates().difference() * per)
                .and("excessEvents", disparity.rates().excessEvents())
                .and("sentence", disparity.sentence());
    }
}
