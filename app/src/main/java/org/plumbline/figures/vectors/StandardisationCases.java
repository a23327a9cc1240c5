package org.plumbline.figures.vectors;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.standardisation.DirectRate;
import org.plumbline.statistics.standardisation.IndirectRatio;

/** Directly and indirectly standardised rates. Here a missing count or population means none, as in the package they came from. */
final class StandardisationCases implements Family {
    private static final Interval NOT_KNOWN = new Interval(Double.NaN, Double.NaN);
    private static final Pattern LAST_NUMBER = Pattern.compile("([0-9.]+)\\s*$");

    @Override
    public boolean knows(VectorCase vector) {
        return vector.input().has("standard_population") || vector.input().has("reference_count");
    }

    @Override
    public Object actual(VectorCase vector) {
        Input input = vector.input();
        if (!input.has("standard_population")) {
            return indirect(vector);
        }
        return input.has("reference_count") ? both(vector) : direct(vector);
    }

    private static Answer direct(VectorCase vector) {
        double multiplier = vector.input().number("multiplier", 1);
        DirectRate rate = directRate(vector.input());
        return Answer.of("total_count", rate.events())
                .and("total_pop", rate.people())
                .and("value", orNotKnown(rate.per(multiplier)))
                .limits("lower95", "upper95", interval(rate, multiplier, Confidence.NINETY_FIVE))
                .limits("lower99_8", "upper99_8", interval(rate, multiplier, Confidence.NINETY_NINE_POINT_EIGHT));
    }

    private static Answer indirect(VectorCase vector) {
        IndirectRatio ratio = ratio(vector.input());
        String statistic = vector.input().text("statistic", "indirectly standardised ratio x 1");
        Matcher number = LAST_NUMBER.matcher(statistic);
        if (!number.find()) {
            throw vector.input().unknown("statistic", "“… rate per 100000” or “… ratio x 100”");
        }
        boolean isRate = statistic.contains("rate per");
        double multiplier = Double.parseDouble(number.group(1));
        double by = isRate ? ratio.referenceRate() * multiplier : multiplier;
        return Answer.of("observed", ratio.observed())
                .and("expected", ratio.expected())
                .and("ref_rate", isRate ? by : Double.NaN)
                .and("value", ratio.ratio() * by)
                .limits(
                        "lower95",
                        "upper95",
                        ratio.interval(Confidence.NINETY_FIVE).times(by))
                .limits(
                        "lower99_8",
                        "upper99_8",
                        ratio.interval(Confidence.NINETY_NINE_POINT_EIGHT).times(by))
                .and("method", ratio.exact() ? "Exact" : "Byars");
    }

    private static Answer both(VectorCase vector) {
        double multiplier = vector.input().number("multiplier", 1);
        Confidence confidence = vector.input().confidence();
        DirectRate rate = directRate(vector.input());
        IndirectRatio ratio = ratio(vector.input());
        return Answer.of("total", rate.events())
                .and("dsr", orNotKnown(rate.per(multiplier)))
                .limits("dsr_lower", "dsr_upper", interval(rate, multiplier, confidence))
                .and("expected_events", ratio.expected())
                .and("isr", ratio.ratio())
                .limits("isr_lower", "isr_upper", ratio.interval(confidence));
    }

    private static DirectRate directRate(Input input) {
        return DirectRate.of(counts(input, "count"), counts(input, "population"), counts(input, "standard_population"));
    }

    private static IndirectRatio ratio(Input input) {
        return IndirectRatio.of(
                counts(input, "count"),
                counts(input, "population"),
                counts(input, "reference_count"),
                counts(input, "reference_population"));
    }

    private static double[] counts(Input input, String name) {
        return Arrays.stream(input.numbers(name))
                .map(count -> Double.isNaN(count) ? 0 : count)
                .toArray();
    }

    private static double orNotKnown(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    private static Interval interval(DirectRate rate, double multiplier, Confidence confidence) {
        return rate.interval(multiplier, confidence).orElse(NOT_KNOWN);
    }
}
