package org.plumbline.statistics.funnels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.Seeds;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Proportions;

class FunnelsTest {
    @Test
    void a_unit_on_a_limit_is_inside_it() {
        FunnelLimits limits = new ProportionFunnel(0.5).limits(100);

        assertThat(limits.band(limits.inner().upper())).isEqualTo(FunnelBand.WITHIN);
        assertThat(limits.band(Math.nextUp(limits.inner().upper()))).isEqualTo(FunnelBand.ABOVE);
        assertThat(limits.band(Math.nextUp(limits.outer().upper()))).isEqualTo(FunnelBand.FAR_ABOVE);
        assertThat(limits.band(Math.nextDown(limits.outer().lower()))).isEqualTo(FunnelBand.FAR_BELOW);
    }

    @Test
    void limits_of_proportions_are_wilsons_turned_round() {
        Seeds.everyTime(random -> {
            double p = 0.05 + 0.9 * random.nextDouble();
            int n = 20 + random.nextInt(500);
            int x = random.nextInt(n + 1);

            boolean within = new ProportionFunnel(p).band(x, n) == FunnelBand.WITHIN;

            assertThat(within)
                    .isEqualTo(Proportions.wilson(x, n, Confidence.NINETY_FIVE).holds(p));
        });
    }

    @Test
    void no_event_where_many_were_expected_is_low() {
        assertThat(RatioFunnel.band(0, 240)).isEqualTo(FunnelBand.FAR_BELOW);
        assertThat(RatioFunnel.band(0, 1)).isEqualTo(FunnelBand.WITHIN);
        assertThatThrownBy(() -> RatioFunnel.band(3, 0)).isInstanceOf(Refused.class);
        assertThat(RatioFunnel.expectedOnLimits(0, Confidence.NINETY_FIVE).lower())
                .isZero();
    }

    @Test
    void tabulated_limits_are_the_exact_ones_to_a_few_digits() {
        assertThat(RatioFunnel.tabulated(40, Confidence.NINETY_FIVE).upper())
                .isCloseTo(
                        RatioFunnel.expectedOnLimits(40, Confidence.NINETY_FIVE).upper(), within(1e-4));
    }

    @Test
    void standardised_rates_of_nine_events_are_not_applicable_and_of_ten_are() {
        FunnelBand[] bands = RateFunnel.standardised(new double[] {9, 10, 500}, new double[] {90, 100, 100}, 1000);

        assertThat(bands).startsWith(FunnelBand.NOT_APPLICABLE, FunnelBand.WITHIN);
        assertThat(RateFunnel.crude(new double[] {0, 500}, new double[] {100, 1000})[0])
                .isEqualTo(FunnelBand.FAR_BELOW);
    }

    @Test
    void the_extreme_tenth_at_each_end_is_dropped_for_ratios_and_drawn_in_otherwise() {
        double[] observed =
                IntStream.rangeClosed(1, 20).mapToDouble(i -> 80 + 2 * i).toArray();
        double[] expected = new double[20];
        Arrays.fill(expected, 100);

        double[] dropped = Overdispersion.of(Overdispersion.Scale.RATIO_LOGARITHM, observed, expected, 0.1)
                .trimmed();
        double[] drawnIn = Overdispersion.of(Overdispersion.Scale.RATIO_ROOT, observed, expected, 0.1)
                .trimmed();

        assertThat(Arrays.stream(dropped).filter(Double::isNaN).count()).isEqualTo(4);
        assertThat(dropped[0]).isNaN();
        assertThat(dropped[2]).isNegative();
        assertThat(drawnIn[0]).isEqualTo(drawnIn[1]);
    }

    @Test
    void what_chance_explains_adds_no_variance() {
        double[] observed = {99, 101, 100, 102, 98};
        double[] expected = {100, 100, 100, 100, 100};

        Overdispersion found = Overdispersion.of(Overdispersion.Scale.RATIO_ROOT, observed, expected, 0.1);

        assertThat(found.tauSquared()).isZero();
        assertThat(found.limits(100).inner().upper()).isCloseTo(1.098, within(1e-3));
    }

    @Test
    void a_unit_that_observed_none_has_no_logarithm() {
        assertThatThrownBy(() -> Overdispersion.of(
                        Overdispersion.Scale.RATIO_LOGARITHM, new double[] {0, 4, 5}, new double[] {3, 4, 5}, 0.1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("square roots");
        assertThatThrownBy(() -> ProportionFunnel.around(new double[] {1}, new double[] {0}))
                .isInstanceOf(Refused.class);
    }
}
