package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.measures.Chart;
import org.plumbline.statistics.funnels.FunnelBand;
import org.plumbline.statistics.intervals.Interval;

class FunnelTest {
    private static List<Funnel.Counted> units(double... numerators) {
        List<Funnel.Counted> units = new ArrayList<>();
        for (double numerator : numerators) {
            units.add(new Funnel.Counted(numerator, 1000));
        }
        return units;
    }

    @Test
    void limits_of_shares_are_those_of_hand_arithmetic() {
        // 500 of 5,000 are 10%; at 1,000 the standard deviation is √(0.1 × 0.9 ÷ 1,000) = 0.9487 percentage points.
        Funnel funnel =
                Funnel.of(Chart.SHARES, 100, units(100, 95, 105, 98, 102)).orElseThrow();

        assertThat(funnel.centre()).isCloseTo(10, within(1e-9));
        assertThat(funnel.widened()).isFalse();
        Interval inner = funnel.limits(1000).inner();
        assertThat(inner.lower()).isCloseTo(10 - 1.95996 * 0.948683, within(1e-4));
        assertThat(inner.upper()).isCloseTo(10 + 1.95996 * 0.948683, within(1e-4));
        assertThat(funnel.limits(1000).outer().upper()).isCloseTo(10 + 3.09023 * 0.948683, within(1e-4));
    }

    @Test
    void on_a_limit_is_inside_and_beyond_it_is_beyond() {
        Funnel funnel =
                Funnel.of(Chart.SHARES, 100, units(100, 95, 105, 98, 102)).orElseThrow();
        double upper = funnel.limits(1000).inner().upper();

        assertThat(funnel.band(new Funnel.Counted(Math.floor(upper * 10), 1000)))
                .isEqualTo(FunnelBand.WITHIN);
        assertThat(funnel.band(new Funnel.Counted(Math.floor(upper * 10) + 1, 1000)))
                .isEqualTo(FunnelBand.ABOVE);
        assertThat(funnel.band(new Funnel.Counted(200, 1000))).isEqualTo(FunnelBand.FAR_ABOVE);
    }

    @Test
    void where_many_lie_outside_the_limits_are_widened_and_say_so() {
        Funnel funnel = Funnel.of(Chart.SHARES, 100, units(20, 60, 100, 140, 180, 50, 150, 30, 170, 100))
                .orElseThrow();

        assertThat(funnel.widened()).isTrue();
        assertThat(funnel.method()).contains("widened");
        assertThat(funnel.limits(1000).outer().upper()).isGreaterThan(10 + 3.09023 * 0.948683);
    }

    @Test
    void four_forces_make_no_funnel_and_plain_counts_none_either() {
        assertThat(Funnel.of(Chart.SHARES, 100, units(100, 95, 105, 98))).isEmpty();
        assertThat(Funnel.of(Chart.INDIVIDUALS, 1, units(100, 95, 105, 98, 102)))
                .isEmpty();
        assertThat(Funnel.of(Chart.SHARES, 100, units(0, 0, 0, 0, 0))).isEmpty();
    }
}
