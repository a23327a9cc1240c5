package org.plumbline.statistics.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.Seeds;

class ControlChartTest {
    private static final ControlChart.Settings ALL =
            new ControlChart.Settings(OptionalInt.empty(), List.of(), Set.of(), true, 0);

    @Test
    void none_of_nobody_is_not_known_and_moves_no_line() {
        ControlChart chart =
                ControlChart.proportions(new double[] {5, 0, 5, Double.NaN}, new double[] {10, 0, 10, 10}, false, ALL);

        assertThat(chart.value(1)).isNaN();
        assertThat(chart.upper(1)).isNaN();
        assertThat(chart.signal(1)).isFalse();
        assertThat(chart.centre(0)).isEqualTo(0.5);
        assertThat(chart.runs(0)).isEmpty();
    }

    @Test
    void limits_of_proportions_stay_within_nought_and_one() {
        ControlChart chart = ControlChart.proportions(new double[] {2, 2, 1}, new double[] {2, 2, 2}, false, ALL);

        assertThat(chart.upper(0)).isEqualTo(1);
        assertThat(chart.signal(0)).isFalse();
        assertThatThrownBy(() -> ControlChart.proportions(new double[] {3}, new double[] {2}, false, ALL))
                .isInstanceOf(Refused.class)
                .hasMessage("Point 1 counts 3.0, which is above the 2.0 it is of.");
    }

    @Test
    void all_noughts_have_limits_of_nought_and_no_signal() {
        ControlChart chart = ControlChart.counts(new double[] {0, 0, 0, 0}, ALL);

        assertThat(chart.centre(0)).isZero();
        assertThat(chart.upper(3)).isZero();
        assertThat(chart.signal(3)).isFalse();
    }

    @Test
    void an_excluded_point_makes_no_limit_and_can_still_signal() {
        double[] counts = {4, 4, 4, 4, 40};
        ControlChart.Settings without = new ControlChart.Settings(OptionalInt.empty(), List.of(), Set.of(4), true, 0);

        assertThat(ControlChart.counts(counts, without).centre(4)).isEqualTo(4);
        assertThat(ControlChart.counts(counts, without).signal(4)).isTrue();
    }

    @Test
    void each_step_has_limits_of_its_own() {
        ControlChart.Settings step = new ControlChart.Settings(OptionalInt.empty(), List.of(2), Set.of(), true, 0);

        ControlChart chart = ControlChart.counts(new double[] {4, 4, 9, 9}, step);

        assertThat(chart.centre(1)).isEqualTo(4);
        assertThat(chart.centre(2)).isEqualTo(9);
        assertThat(chart.part(2)).isEqualTo(1);
        assertThatThrownBy(() -> new ControlChart.Settings(OptionalInt.of(2), List.of(2), Set.of(), true, 0))
                .isInstanceOf(Refused.class);
    }

    @Test
    void laneys_limits_are_the_plain_ones_times_the_variation_between_points() {
        Seeds.everyTime(random -> {
            double[] counts = random.doubles(20, 40, 60).map(Math::rint).toArray();
            double[] of = new double[20];
            Arrays.fill(of, 200);

            ControlChart plain = ControlChart.proportions(counts, of, false, ALL);
            ControlChart laney = ControlChart.proportions(counts, of, true, ALL);

            assertThat(laney.upper(3) - laney.centre(3))
                    .isCloseTo((plain.upper(3) - plain.centre(3)) * laney.widened(0), within(1e-12));
        });
    }

    @Test
    void time_between_events_is_above_nought() {
        assertThatThrownBy(() -> ControlChart.timeBetween(new double[] {4, 0}, ALL))
                .isInstanceOf(Refused.class);
        ControlChart chart = ControlChart.timeBetween(new double[] {4, 9, 2, 30, 7}, ALL);
        assertThat(chart.lower(0)).isGreaterThanOrEqualTo(0);
        assertThat(ControlChart.casesBetween(new double[] {0, 3, 8}, ALL).centre(0))
                .isEqualTo(3);
    }

    @Test
    void eleven_points_get_no_limits_where_a_run_chart_is_asked_for() {
        double[] counts = {4, 5, 6, 4, 5, 6, 4, 5, 6, 4, 5};

        assertThat(ControlChart.counts(counts, ControlChart.Settings.DEFAULT).upper(0))
                .isNaN();
        assertThat(ControlChart.counts(Arrays.copyOf(counts, 12), ControlChart.Settings.DEFAULT)
                        .upper(0))
                .isPositive();
    }

    @Test
    void critical_values_of_runs_are_refused_for_no_useful_point() {
        assertThat(RunsAnalysis.longestRunMost(24)).isEqualTo(8);
        assertThat(RunsAnalysis.crossingsFewest(24)).isEqualTo(8);
        assertThat(RunsAnalysis.crossingsFewest(1)).isZero();
        assertThatThrownBy(() -> RunsAnalysis.longestRunMost(0)).isInstanceOf(Refused.class);
    }
}
