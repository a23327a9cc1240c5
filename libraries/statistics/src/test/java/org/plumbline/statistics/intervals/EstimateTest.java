package org.plumbline.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;

class EstimateTest {
    private static Estimate of(double x, double n) {
        return new Estimate(x / n, Proportions.wilson(x, n, Confidence.NINETY_FIVE));
    }

    @Test
    void the_difference_of_two_wilson_intervals_is_that_of_newcombe() {
        Interval expected = new TwoProportions(56, 70, 48, 80).newcombe(Confidence.NINETY_FIVE);

        Interval difference = of(56, 70).less(of(48, 80));

        assertThat(difference.lower()).isCloseTo(expected.lower(), within(1e-12));
        assertThat(difference.upper()).isCloseTo(expected.upper(), within(1e-12));
        // Newcombe (1998), example (a), method 10
        assertThat(difference.lower()).isCloseTo(0.0524, within(0.00005));
        assertThat(difference.upper()).isCloseTo(0.3339, within(0.00005));
    }

    @Test
    void two_figures_without_doubt_differ_without_doubt() {
        Interval difference = new Estimate(0.5, new Interval(0.5, 0.5)).less(new Estimate(0.2, new Interval(0.2, 0.2)));

        assertThat(difference.lower()).isCloseTo(0.3, within(1e-12));
        assertThat(difference.upper()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void a_figure_outside_its_interval_is_refused() {
        assertThatThrownBy(() -> new Estimate(0.5, new Interval(0.6, 0.7))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Estimate(0.5, new Interval(Double.NaN, Double.NaN)))
                .isInstanceOf(Refused.class);
    }
}
