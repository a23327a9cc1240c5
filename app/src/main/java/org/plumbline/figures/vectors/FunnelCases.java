package org.plumbline.figures.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.funnels.FunnelBand;
import org.plumbline.statistics.funnels.FunnelLimits;
import org.plumbline.statistics.funnels.ProportionFunnel;
import org.plumbline.statistics.funnels.RateFunnel;
import org.plumbline.statistics.funnels.RatioFunnel;
import org.plumbline.statistics.intervals.Confidence;

/** Funnels of proportions, rates and ratios: their limits, and where units lie. */
final class FunnelCases implements Family {
    @Override
    public boolean knows(VectorCase vector) {
        Input input = vector.input();
        return !input.has("data_type")
                && (input.has("baseline_proportion")
                        || input.has("observed_events")
                        || input.has("observed", "expected_events")
                        || input.has("numerator", "denominator")
                        || rateField(input).length() > 0
                        || input.has("rr"));
    }

    @Override
    public Object actual(VectorCase vector) {
        Input input = vector.input();
        if (input.has("rr")) {
            return outliers(input);
        }
        if (input.has("baseline_proportion")) {
            double multiplier = input.number("multiplier", 1);
            return limits(new ProportionFunnel(input.number("baseline_proportion"))
                    .limits(input.number("n"))
                    .times(multiplier));
        }
        if (input.has("observed_events")) {
            return onLimits(input.number("observed_events"));
        }
        if (input.has("numerator")) {
            return proportions(vector);
        }
        return significance(input.has("observed") ? ratios(input) : rates(vector));
    }

    private static Answer limits(FunnelLimits limits) {
        return Answer.of("lower95", limits.inner().lower())
                .and("upper95", limits.inner().upper())
                .and("lower998", limits.outer().lower())
                .and("upper998", limits.outer().upper());
    }

    private static Answer onLimits(double observed) {
        var inner = RatioFunnel.tabulated(observed, Confidence.NINETY_FIVE);
        var outer = RatioFunnel.tabulated(observed, Confidence.NINETY_NINE_POINT_EIGHT);
        return Answer.of("lower95_exp", inner.upper())
                .and("upper95_exp", inner.lower())
                .and("lower998_exp", outer.upper())
                .and("upper998_exp", outer.lower())
                .and("lower95_isr", 100 * observed / inner.upper())
                .and("upper95_isr", 100 * observed / inner.lower());
    }

    private static Answer proportions(VectorCase vector) {
        double[] numerator = vector.input().numbers("numerator");
        double[] denominator = vector.input().numbers("denominator");
        ProportionFunnel funnel = ProportionFunnel.around(numerator, denominator);
        List<Answer> units = new ArrayList<>();
        List<FunnelBand> bands = new ArrayList<>();
        for (int i = 0; i < numerator.length; i++) {
            bands.add(funnel.band(numerator[i], denominator[i]));
            units.add(limits(funnel.limits(denominator[i]))
                    .and("significance", bands.getLast().label()));
        }
        return Answer.of("baseline", funnel.baseline())
                .and("units", units)
                .and("significance", labels(bands))
                .only(vector.input().has("kind") ? vector.shape("baseline", "units") : vector.shape("significance"));
    }

    private static List<FunnelBand> ratios(Input input) {
        double[] observed = input.numbers("observed");
        double[] expected = input.numbers("expected_events");
        Refused.unlessAlike("The observed", observed.length, "the expected", expected.length);
        List<FunnelBand> bands = new ArrayList<>();
        for (int i = 0; i < observed.length; i++) {
            bands.add(RatioFunnel.band(observed[i], expected[i]));
        }
        return bands;
    }

    /** Standardised rates are told by the case's name, since their fields are those of crude ones. */
    private static List<FunnelBand> rates(VectorCase vector) {
        Input input = vector.input();
        String field = rateField(input);
        double multiplier = Double.parseDouble(field.substring("rate_per_".length()));
        double[] count = input.numbers("count");
        double[] rates = input.numbers(field);
        String name = vector.name().toLowerCase(Locale.UK);
        boolean standardised = name.contains("dsr") || name.contains("standardised");
        return Arrays.asList(
                standardised
                        ? RateFunnel.standardised(count, rates, multiplier)
                        : RateFunnel.published(count, input.numbers("population"), rates, multiplier));
    }

    private static String rateField(Input input) {
        return input.has("count", "population")
                ? input.fieldNames().stream()
                        .filter(name -> name.matches("rate_per_[0-9]+"))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static Answer outliers(Input input) {
        String limit = (input.flag("adjusted", false) ? "OD" : "");
        String level = input.number("limit") == 95 ? "95" : "998";
        double lower = input.number(limit.isEmpty() ? "LCL" + level : "OD" + level + "LCL");
        double upper = input.number(limit.isEmpty() ? "UCL" + level : "OD" + level + "UCL");
        return Answer.of(
                "outlier",
                Arrays.stream(input.numbers("rr"))
                        .mapToObj(ratio -> ratio >= lower && ratio <= upper ? 0 : 1)
                        .toList());
    }

    private static Answer significance(List<FunnelBand> bands) {
        return Answer.of("significance", labels(bands));
    }

    private static List<String> labels(List<FunnelBand> bands) {
        return bands.stream().map(FunnelBand::label).toList();
    }
}
