package org.plumbline.figures.vectors;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Proportions;
import org.plumbline.statistics.intervals.Rates;
import org.plumbline.statistics.intervals.TwoProportions;
import org.plumbline.statistics.intervals.TwoRates;

/** A table of groups: rates and relative rates, and what share of searches found something. */
final class DisparityCases implements Family {
    private static final double PER = 1000;

    @Override
    public boolean knows(VectorCase vector) {
        return vector.input().has("reference_group");
    }

    @Override
    public Object actual(VectorCase vector) {
        Input input = vector.input();
        String reference = input.text("reference_group");
        Confidence confidence = input.confidence();
        Answer answer = new Answer();
        if (input.has("rows")) {
            answer.and("rates", rates(input, reference, confidence));
        }
        if (input.has("outcomes")) {
            answer.and("outcomes", outcomes(input, reference, confidence));
        }
        return answer;
    }

    private static List<Answer> rates(Input input, String reference, Confidence confidence) {
        Input compared = group(input, "rows", reference);
        List<Answer> rates = new ArrayList<>();
        for (Input row : input.objects("rows")) {
            double events = row.number("events");
            double population = row.number("population");
            Answer answer = Answer.of("group", row.text("group"))
                    .and("rate_per_1000", events / population * PER)
                    .and("rate_ci", Rates.published(events, confidence).times(PER / population));
            if (!row.text("group").equals(reference)) {
                TwoRates two =
                        new TwoRates(events, population, compared.number("events"), compared.number("population"));
                answer.and("rate_ratio", events == 0 ? Double.NaN : two.ratio());
                answer.and("rate_ratio_wald_log", two.waldLog(confidence))
                        .and("rate_ratio_score", two.score(confidence))
                        .and("rate_ratio_exact_conditional", two.exactConditional(confidence))
                        .and("rate_difference_per_1000", two.difference() * PER)
                        .and("excess_events", two.excessEvents());
            }
            rates.add(answer);
        }
        return rates;
    }

    private static List<Answer> outcomes(Input input, String reference, Confidence confidence) {
        Input compared = group(input, "outcomes", reference);
        List<Answer> outcomes = new ArrayList<>();
        for (Input row : input.objects("outcomes")) {
            double searches = row.number("searches");
            double finds = row.number("finds");
            Answer answer = Answer.of("group", row.text("group"))
                    .and("find_rate", finds / searches)
                    .and("wilson", Proportions.wilson(finds, searches, confidence));
            if (!row.text("group").equals(reference) && finds > 0 && compared.number("finds") > 0) {
                TwoProportions two =
                        new TwoProportions(finds, searches, compared.number("finds"), compared.number("searches"));
                answer.and("risk_ratio", two.riskRatio())
                        .and("katz_log", two.katz(confidence))
                        .and("difference", two.difference())
                        .and("newcombe", two.newcombe(confidence));
            }
            outcomes.add(answer);
        }
        return outcomes;
    }

    private static Input group(Input input, String list, String name) {
        return input.objects(list).stream()
                .filter(row -> row.text("group").equals(name))
                .findFirst()
                .orElseThrow(() -> input.unknown("reference_group", "one of the groups in “" + list + "”"));
    }
}
