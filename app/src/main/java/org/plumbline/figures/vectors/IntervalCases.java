package org.plumbline.figures.vectors;

import java.util.Locale;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.Means;
import org.plumbline.statistics.intervals.Proportions;
import org.plumbline.statistics.intervals.Rates;
import org.plumbline.statistics.summaries.Averages;

/** Intervals for one proportion, rate or mean. */
final class IntervalCases implements Family {
    @Override
    public boolean knows(VectorCase vector) {
        Input input = vector.input();
        return input.has("x", "n") || input.has("events") || (input.has("values") && !isQuantiles(vector));
    }

    static boolean isQuantiles(VectorCase vector) {
        return vector.expected().isObject()
                ? !vector.expected().has("mean")
                : vector.topic().contains("percentile") || vector.topic().contains("quantile");
    }

    @Override
    public Object actual(VectorCase vector) {
        Input input = vector.input();
        if (input.has("values")) {
            return mean(input.numbers("values"))
                    .only(vector.shape("mean", "sd", "lower95", "upper95", "lower99_8", "upper99_8"));
        }
        return input.has("x") ? proportion(vector) : rate(vector);
    }

    private static Answer mean(double[] values) {
        return Answer.of("mean", Averages.mean(values))
                .and("sd", Averages.standardDeviation(values))
                .limits("lower95", "upper95", Means.student(values, Confidence.NINETY_FIVE))
                .limits("lower99_8", "upper99_8", Means.student(values, Confidence.NINETY_NINE_POINT_EIGHT));
    }

    private static Answer proportion(VectorCase vector) {
        Input input = vector.input();
        double x = input.number("x");
        double n = input.number("n");
        Confidence confidence = input.confidence();
        if (!input.given("method")) {
            return Answer.of("wilson", Proportions.wilson(x, n, confidence))
                    .and("clopper_pearson", Proportions.clopperPearson(x, n, confidence))
                    .only(vector.shape("wilson", "clopper_pearson"));
        }
        double multiplier = input.number("multiplier", 1);
        Interval interval =
                switch (input.text("method").toLowerCase(Locale.UK)) {
                    case "wilson" -> Proportions.wilson(x, n, confidence);
                    case "clopper_pearson", "exact" -> Proportions.clopperPearson(x, n, confidence);
                    default -> throw input.unknown("method", "wilson or clopper_pearson");
                };
        return Answer.of("value", x / n * multiplier)
                .limits("lower", "upper", interval.times(multiplier))
                .only(
                        input.given("multiplier")
                                ? vector.shape("value", "lower", "upper")
                                : vector.shape("lower", "upper"));
    }

    private static Answer rate(VectorCase vector) {
        Input input = vector.input();
        double events = input.number("events");
        double by = input.number("multiplier", 1) / input.number("exposure", 1);
        Confidence confidence = input.confidence();
        boolean exact = events < Rates.FEWEST_FOR_BYAR;
        boolean named = input.given("method");
        Interval interval = named ? byName(input, events, confidence) : Rates.published(events, confidence);
        if (!(by > 0) || Double.isInfinite(by)) {
            throw input.unknown("exposure", "a number above zero");
        }
        boolean byExact = named ? input.text("method").startsWith("exact") : exact;
        String label = named ? (byExact ? "Exact" : "Byars") : byExact ? "exact" : "byar";
        return Answer.of("rate", events * by)
                .and("value", events * by)
                .limits("lower", "upper", interval.times(by))
                .and("method", label)
                .only(
                        !named
                                ? vector.shape("rate", "lower", "upper", "method")
                                : input.given("multiplier")
                                        ? vector.shape("value", "lower", "upper", "method")
                                        : vector.shape("lower", "upper"));
    }

    private static Interval byName(Input input, double events, Confidence confidence) {
        return switch (input.text("method").toLowerCase(Locale.UK)) {
            case "byar", "byars" -> Rates.byar(events, confidence);
            case "exact", "exact_poisson" -> Rates.exact(events, confidence);
            case "score", "score_poisson" -> Rates.score(events, confidence);
            case "byar_desctools_x_plus_half", "byar_midpoint" -> Rates.byarMidpoint(events, confidence);
            default -> throw input.unknown("method", "byar, exact, score_poisson or byar_desctools_x_plus_half");
        };
    }
}
