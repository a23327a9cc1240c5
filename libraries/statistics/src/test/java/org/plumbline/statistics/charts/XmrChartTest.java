package org.plumbline.statistics.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.Seeds;

class XmrChartTest {
    private static final double MISSING = Double.NaN;

    @Test
    void eleven_points_are_a_run_chart_and_twelve_have_limits() {
        double[] twelve = {1, 2, 1, 3, 2, 1, 2, 3, 1, 2, 2, 1};

        assertThat(chart(Arrays.copyOf(twelve, 11)).segments().getFirst().upper())
                .isNaN();
        assertThat(chart(twelve).segments().getFirst().upper()).isGreaterThan(3);
        assertThat(chart(twelve).segments().getFirst().isShort()).isTrue();
        assertThat(chart(Arrays.copyOf(twelve, 13)).segments().getFirst().isShort())
                .isFalse();
    }

    @Test
    void equal_values_lie_on_the_mean_and_not_beside_it() {
        double[] tenths = new double[13];
        Arrays.fill(tenths, 0.1);

        XmrChart chart = chart(tenths);

        assertThat(chart.segments().getFirst().mean()).isEqualTo(0.1);
        assertThat(chart.cause(12)).isEqualTo(SpecialCause.NONE);
        assertThat(chart.inSevenOnOneSide(12)).isFalse();
        assertThat(chart.segments().getFirst().upper()).isNaN();
    }

    @Test
    void a_missing_month_moves_no_limit_and_has_no_signal() {
        double[] values = {5, 7, 5, 7, 5, 7, MISSING, 5, 7, 5, 7, 5, 7};

        XmrChart chart = chart(values);

        assertThat(chart.segments().getFirst().mean()).isEqualTo(6);
        assertThat(chart.segments().getFirst().averageMovingRange()).isEqualTo(2);
        assertThat(chart.cause(6)).isEqualTo(SpecialCause.NONE);
    }

    @Test
    void a_point_on_the_limit_is_inside_it() {
        double[] values = {5, 7, 5, 7, 5, 7, 5, 7, 5, 7, 5, 7, 6 + 2 * 2.66};
        XmrChart.Settings fixed = new XmrChart.Settings(
                true, OptionalInt.of(12), List.of(), Direction.INCREASE, OptionalDouble.empty(), 12);

        assertThat(XmrChart.of(values, fixed).beyondLimits(12)).isFalse();
        values[12] = Math.nextUp(values[12]);
        assertThat(XmrChart.of(values, fixed).cause(12)).isEqualTo(SpecialCause.ABOVE_LIMITS);
        assertThat(XmrChart.of(values, fixed).variation(12)).isEqualTo(Variation.IMPROVEMENT);
    }

    @Test
    void assurance_is_read_apart_from_variation_and_a_target_on_the_limit_is_hit_and_miss() {
        assertThat(Assurance.of(Direction.INCREASE, 1, 3, 3)).contains(Assurance.INCONSISTENT);
        assertThat(Assurance.of(Direction.INCREASE, 1, 3, 3.01)).contains(Assurance.CONSISTENT_FAIL);
        assertThat(Assurance.of(Direction.DECREASE, 1, 3, 3.01)).contains(Assurance.CONSISTENT_PASS);
        assertThat(Assurance.of(Direction.INCREASE, 1, 3, 0.99)).contains(Assurance.CONSISTENT_PASS);
        assertThat(Assurance.of(Direction.NEUTRAL, 1, 3, 9)).isEmpty();
        assertThat(Assurance.of(Direction.INCREASE, MISSING, MISSING, 9)).isEmpty();
    }

    @Test
    void a_step_outside_the_series_is_refused() {
        XmrChart.Settings far = new XmrChart.Settings(
                true, OptionalInt.empty(), List.of(3), Direction.NEUTRAL, OptionalDouble.empty(), 0);

        assertThatThrownBy(() -> XmrChart.of(new double[] {1, 2, 3}, far)).isInstanceOf(Refused.class);
        assertThat(XmrChart.of(new double[] {}, XmrChart.Settings.DEFAULT).segments())
                .isEmpty();
    }

    @Test
    void shifting_and_stretching_the_series_changes_no_signal() {
        Seeds.everyTime(random -> {
            double[] values =
                    random.doubles(24).map(value -> Math.rint(value * 1000)).toArray();
            double[] moved =
                    Arrays.stream(values).map(value -> value * 4 + 8192).toArray();

            XmrChart chart = chart(values);
            XmrChart other = chart(moved);

            for (int i = 0; i < 24; i++) {
                assertThat(other.cause(i)).isEqualTo(chart.cause(i));
            }
            assertThat(other.segments().getFirst().upper())
                    .isCloseTo(chart.segments().getFirst().upper() * 4 + 8192, within(1e-8));
        });
    }

    @Test
    void a_chart_of_sixty_points_takes_less_than_two_thousand_bytes() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] values = new Random(3).doubles(60).toArray();
        long signals = 0;
        long before = 0;
        for (int run = 0; run < 3000; run++) {
            if (run == 2000) {
                before = threads.getCurrentThreadAllocatedBytes();
            }
            signals += chart(values).beyondLimits(7) ? 1 : 0;
        }
        long each = (threads.getCurrentThreadAllocatedBytes() - before) / 1000;

        assertThat(signals).isNotNegative();
        assertThat(each).isLessThan(2048);
    }

    private static XmrChart chart(double... values) {
        return XmrChart.of(values, XmrChart.Settings.DEFAULT);
    }
}
