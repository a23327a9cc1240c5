package org.plumbline.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Good;
import org.plumbline.statistics.funnels.FunnelBand;
import org.plumbline.statistics.funnels.FunnelLimits;
import org.plumbline.statistics.funnels.Overdispersion;
import org.plumbline.statistics.funnels.ProportionFunnel;
import org.plumbline.statistics.funnels.RateFunnel;
import org.plumbline.statistics.probability.Distributions;

/**
 * Limits within which chance would keep forces around what all of them have together. Where more than a tenth lie beyond the
 * 99.8% limits, forces differ by more than chance, and the limits are widened by how much they really do (Spiegelhalter 2005).
 */
final class Funnel {
    static final int FEWEST = 5;
    private static final double MANY = 0.1;
    private static final double SHARE_DRAWN_IN = 0.1;

    private final boolean shares;
    private final double multiplier;
    private final double pooled;
    private final Overdispersion dispersion;
    private final boolean widened;

    /** What one force counted, and out of what. */
    record Counted(double numerator, double denominator) {}

    private Funnel(boolean shares, double multiplier, double pooled, Overdispersion dispersion, boolean widened) {
        this.shares = shares;
        this.multiplier = multiplier;
        this.pooled = pooled;
        this.dispersion = dispersion;
        this.widened = widened;
    }

    /**
     * A funnel of shares or rates; empty where there are fewer than five, where the chart is of neither, or nothing was counted.
     *
     * @param multiplier 100 for shares in per cent, 1,000 for rates per 1,000
     */
    static Optional<Funnel> of(Chart chart, double multiplier, List<Counted> units) {
        double[] above = units.stream().mapToDouble(Counted::numerator).toArray();
        double[] below = units.stream().mapToDouble(Counted::denominator).toArray();
        double pooled = Arrays.stream(above).sum() / Arrays.stream(below).sum();
        boolean shares = chart == Chart.SHARES;
        boolean drawable = pooled > 0 && (!shares || pooled < 1);
        if ((!shares && chart != Chart.RATES) || units.size() < FEWEST || !drawable) {
            return Optional.empty();
        }
        Overdispersion dispersion = shares
                ? Overdispersion.of(Overdispersion.Scale.PROPORTION, above, below, SHARE_DRAWN_IN)
                : Overdispersion.of(Overdispersion.Scale.RATIO_ROOT, above, expected(below, pooled), SHARE_DRAWN_IN);
        Funnel plain = new Funnel(shares, multiplier, pooled, dispersion, false);
        long outside =
                units.stream().filter(unit -> plain.band(unit).isOutlier()).count();
        return Optional.of(
                outside > MANY * units.size() ? new Funnel(shares, multiplier, pooled, dispersion, true) : plain);
    }

    private static double[] expected(double[] below, double pooled) {
        return Arrays.stream(below).map(each -> each * pooled).toArray();
    }

    /** What all have together, in the measure's unit. */
    double centre() {
        return pooled * multiplier;
    }

    boolean widened() {
        return widened;
    }

    /** The limits at a denominator, in the measure's unit. */
    FunnelLimits limits(double denominator) {
        if (shares) {
            return (widened ? dispersion.limits(denominator) : new ProportionFunnel(pooled).limits(denominator))
                    .times(multiplier);
        }
        return widened
                ? dispersion.limits(denominator * pooled).times(pooled * multiplier)
                : RateFunnel.limits(pooled, denominator, multiplier);
    }

    FunnelBand band(Counted unit) {
        return limits(unit.denominator()).band(unit.numerator() / unit.denominator() * multiplier);
    }

    /** How far it lies from all together, in standard deviations on the scale on which these are steady. */
    double z(Counted unit) {
        double size = shares ? unit.denominator() : unit.denominator() * pooled;
        double distance = shares
                ? Math.asin(Math.sqrt(unit.numerator() / unit.denominator())) - Math.asin(Math.sqrt(pooled))
                : Math.sqrt(unit.numerator() / size) - 1;
        return distance / Math.sqrt(1 / (4 * size) + (widened ? dispersion.tauSquared() : 0));
    }

    /** How likely chance alone brings a force as far to the worse side, or to either where neither way is good. */
    static double chance(double z, Good good) {
        double both = Distributions.normalBothTails(z);
        return switch (good) {
            case LOWER -> z > 0 ? both / 2 : 1 - both / 2;
            case HIGHER -> z < 0 ? both / 2 : 1 - both / 2;
            case NEITHER -> both;
        };
    }

    /** The method in words. */
    String method() {
        return widened
                ? "More than a tenth of the forces lie beyond what chance alone would allow, so forces differ for other reasons"
                        + " too; the limits are widened by how much they really differ (Spiegelhalter 2005)."
                : "The limits are those that chance alone would keep to around all forces together.";
    }
}
