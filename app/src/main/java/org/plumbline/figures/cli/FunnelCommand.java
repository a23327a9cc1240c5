package org.plumbline.figures.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.figures.Answer;
import org.plumbline.platform.PlumblineCommand;
import org.plumbline.statistics.funnels.FunnelBand;
import org.plumbline.statistics.funnels.FunnelLimits;
import org.plumbline.statistics.funnels.Overdispersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A funnel of units. */
@Command(
        name = "funnel",
        mixinStandardHelpOptions = true,
        description = {
            "A funnel: which units differ from all together by more than chance, at 95%% and 99.8%%.",
            "",
            "Columns: unit (or area, group), numerator (or count, events, observed), denominator (or n, population, expected).",
            "--kind proportion: pooled p ± z√(p(1 − p)/n). rate: exact Poisson limits around the pooled rate. ratio: observed by"
                    + " expected around 1, exact Poisson limits. Bands of rates and ratios come from the unit's own interval"
                    + " (exact below ten events, Byar's from ten on), as in public health.",
            "--overdispersed adds the variation between units (Spiegelhalter; arcsine scale for proportions, square roots for the"
                    + " others; the extreme tenth at each end drawn in), and bands follow those limits.",
            "",
            "With --json, one object: kind; baseline; phi and tauSquared (null without --overdispersed); points [{unit, numerator,"
                    + " denominator, value, lower95, upper95, lower998, upper998, band, outlier}]. band: “High (0.001)”, “High"
                    + " (0.025)”, “Not significant”, “Low (0.025)”, “Low (0.001)”; on a limit is not significant; outlier:"
                    + " beyond 99.8%%."
        })
final class FunnelCommand implements PlumblineCommand {
    private static final double EXTREMES = 0.1;

    @Mixin
    private final TableFile table = new TableFile();

    @Option(names = "--kind", paramLabel = "KIND", description = "proportion, rate or ratio (${DEFAULT-VALUE})")
    private String kindName = "proportion";

    @Option(
            names = "--overdispersed",
            description = "allow for units differing by more than chance as a matter of course")
    private boolean overdispersed;

    @Override
    public Integer call() {
        FunnelKind kind = Named.of("--kind", kindName, FunnelKind.class);
        return table.print(rows -> {
            double[] above = rows.known("numerator", "count", "events", "observed");
            double[] below = rows.known("denominator", "n", "population", "expected");
            List<String> units = rows.labels("unit", "area", "group");
            double baseline = kind.baseline(above, below);
            FunnelBand[] bands = kind.bands(above, below);
            Optional<Overdispersion> found = overdispersed
                    ? Optional.of(kind.overdispersion(baseline, above, below, EXTREMES))
                    : Optional.empty();
            List<Answer> points = new ArrayList<>();
            for (int i = 0; i < above.length; i++) {
                double n = below[i];
                double value = above[i] / n;
                FunnelLimits limits =
                        found.map(each -> kind.widened(each, baseline, n)).orElseGet(() -> kind.limits(baseline, n));
                FunnelBand band = found.isPresent() ? limits.band(value) : bands[i];
                points.add(Answer.of("unit", units.get(i))
                        .and("numerator", above[i])
                        .and("denominator", n)
                        .and("value", value)
                        .limits("lower95", "upper95", limits.inner())
                        .limits("lower998", "upper998", limits.outer())
                        .and("band", band.label())
                        .and("outlier", band.isOutlier()));
            }
            return Answer.of("kind", Named.written(kind))
                    .and("baseline", baseline)
                    .and("phi", found.map(Overdispersion::phi))
                    .and("tauSquared", found.map(Overdispersion::tauSquared))
                    .and("points", points);
        });
    }
}
