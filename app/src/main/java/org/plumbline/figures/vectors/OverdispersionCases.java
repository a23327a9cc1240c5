package org.plumbline.figures.vectors;

import java.util.Arrays;
import java.util.Locale;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.funnels.FunnelLimits;
import org.plumbline.statistics.funnels.Overdispersion;
import org.plumbline.statistics.funnels.Overdispersion.Scale;
import org.plumbline.statistics.funnels.RatioFunnel;

/** Funnels with over-dispersion, by the names of the package FunnelPlotR. */
final class OverdispersionCases implements Family {
    @Override
    public boolean knows(VectorCase vector) {
        return vector.input().has("data_type");
    }

    @Override
    public Object actual(VectorCase vector) {
        Input input = vector.input();
        if (!input.has("numerator")) {
            return limits(RatioFunnel.limits(input.number("expected"), input.number("target", 1)));
        }
        double[] denominator = input.numbers("denominator");
        Overdispersion found =
                Overdispersion.of(scale(input), input.numbers("numerator"), denominator, input.number("trim_by", 0.1));
        return Answer.of("z", found.z())
                .and("trimmed_z", found.trimmed())
                .and("phi", found.phi())
                .and("tau2", found.tauSquared())
                .and("target", found.target())
                .and(
                        "limits_unadjusted",
                        Arrays.stream(denominator)
                                .mapToObj(n -> limits(found.plainLimits(n)))
                                .toList())
                .and(
                        "limits_overdispersed",
                        Arrays.stream(denominator)
                                .mapToObj(n -> limits(found.limits(n)))
                                .toList());
    }

    private static Scale scale(Input input) {
        return switch (input.text("data_type").toUpperCase(Locale.UK)) {
            case "SR" ->
                input.text("method", "SHMI").toUpperCase(Locale.UK).equals("CQC")
                        ? Scale.RATIO_ROOT
                        : Scale.RATIO_LOGARITHM;
            case "PR" -> Scale.PROPORTION;
            case "RC" -> Scale.COUNTS;
            default -> throw input.unknown("data_type", "SR, PR or RC");
        };
    }

    private static Answer limits(FunnelLimits limits) {
        return new Answer().limits("ll95", "ul95", limits.inner()).limits("ll998", "ul998", limits.outer());
    }
}
