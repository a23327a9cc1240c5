package org.plumbline.figures.vectors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.sampling.Allocation;
import org.plumbline.statistics.sampling.FileReview;
import org.plumbline.statistics.sampling.SampleSize;
import org.plumbline.statistics.sampling.StratifiedEstimate;

/** Samples: their size, their allocation, and what they say of all. */
final class SamplingCases implements Family {
    @Override
    public boolean knows(VectorCase vector) {
        Input input = vector.input();
        return input.has("fails")
                || input.has("stratum", "value")
                || input.has("population", "n")
                || input.has("N", "margin")
                || (input.isList() && !vector.whole().has("fn"));
    }

    @Override
    public Object actual(VectorCase vector) {
        Input input = vector.input();
        if (input.isList()) {
            return input.objects().stream().map(SamplingCases::size).toList();
        }
        if (input.has("N")) {
            return size(input);
        }
        return input.has("fails") ? review(vector) : input.has("stratum") ? estimate(vector) : allocation(vector);
    }

    private static Answer size(Input input) {
        SampleSize size =
                SampleSize.of(input.number("N"), input.number("p", 0.5), input.number("margin"), input.confidence());
        return Answer.of("n0", size.ofEndless())
                .and("n_fpc", size.ofPopulation())
                .and("n_ceiling", size.whole());
    }

    private static Answer review(VectorCase vector) {
        Input input = vector.input();
        List<String> strata = List.copyOf(input.named("population").keySet());
        FileReview review = FileReview.of(
                inOrder(input, "population", strata),
                inOrder(input, "sample", strata),
                inOrder(input, "fails", strata));
        Confidence confidence = input.confidence();
        return Answer.of("weighted_proportion", review.proportion())
                .and("se_fpc", review.error())
                .and("effective_n", review.effectiveSize())
                .and("design_effect", review.designEffect())
                .and("wilson_on_effective_n", review.wilson(confidence))
                .and("logit_interval", review.logit(confidence))
                .and("estimated_fails_in_population", review.foundInAll());
    }

    private static Answer estimate(VectorCase vector) {
        Input input = vector.input();
        List<String> strata = List.copyOf(input.named("population").keySet());
        List<String> labels = input.texts("stratum");
        double[] values = input.numbers("value");
        Refused.unlessAlike("The strata", labels.size(), "the values", values.length);
        List<double[]> byStratum = new ArrayList<>();
        for (String stratum : strata) {
            byStratum.add(IntStream.range(0, values.length)
                    .filter(i -> labels.get(i).equals(stratum))
                    .mapToDouble(i -> values[i])
                    .toArray());
        }
        StratifiedEstimate estimate = StratifiedEstimate.of(inOrder(input, "population", strata), byStratum);
        boolean total = vector.expected().isObject()
                ? vector.expected().has("total")
                : vector.name().contains("total");
        double value = total ? estimate.total() : estimate.mean();
        double error = total ? estimate.totalError() : estimate.meanError();
        return Answer.of(total ? "total" : "mean", value)
                .and("se", error)
                .and("printed", new double[] {printed(value), printed(error)});
    }

    /** As R prints such an estimate: five significant digits, or all those before the point where these are more. */
    private static double printed(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        int before = exact.precision() - exact.scale();
        return exact.setScale(Math.max(0, 5 - before), RoundingMode.HALF_EVEN).doubleValue();
    }

    private static Answer allocation(VectorCase vector) {
        Input input = vector.input();
        List<String> strata = List.copyOf(input.named("population").keySet());
        double[] population = inOrder(input, "population", strata);
        int size = (int) input.number("n");
        Answer answer = new Answer();
        Allocation proportional = Allocation.proportional(population, size);
        answer.and("proportional", shares(strata, proportional));
        answer.and("proportional_integer", whole(strata, proportional));
        if (input.has("sd")) {
            double[] deviations = inOrder(input, "sd", strata);
            Allocation neyman = Allocation.neyman(population, deviations, size);
            answer.and("neyman", shares(strata, neyman)).and("neyman_integer", whole(strata, neyman));
            if (input.has("cost")) {
                Allocation cheapest =
                        Allocation.costOptimal(population, deviations, inOrder(input, "cost", strata), size);
                answer.and("cost_optimal", shares(strata, cheapest))
                        .and("cost_optimal_integer", whole(strata, cheapest));
            }
        }
        return answer.only(
                vector.shape("proportional", "neyman", "cost_optimal", "proportional_integer", "neyman_integer"));
    }

    private static Answer shares(List<String> strata, Allocation allocation) {
        Answer answer = new Answer();
        double[] shares = allocation.shares();
        for (int i = 0; i < shares.length; i++) {
            answer.and(strata.get(i), shares[i]);
        }
        return answer;
    }

    private static Answer whole(List<String> strata, Allocation allocation) {
        Answer answer = new Answer();
        int[] whole = allocation.whole();
        for (int i = 0; i < whole.length; i++) {
            answer.and(strata.get(i), whole[i]);
        }
        return answer;
    }

    private static double[] inOrder(Input input, String name, List<String> strata) {
        Map<String, Double> named = input.named(name);
        return strata.stream()
                .mapToDouble(stratum -> {
                    Double value = named.get(stratum);
                    if (value == null) {
                        throw input.unknown(name, "a number for each stratum, and “" + stratum + "” has none");
                    }
                    return value;
                })
                .toArray();
    }
}
