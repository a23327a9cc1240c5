package org.plumbline.benchmarks.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {
    @Test
    void at_most_is_met_when_the_upper_end_reaches_the_bound_and_no_further() {
        assertThat(Goal.atMost(1.2).met(new Interval(1.0, 0.9, 1.2))).isTrue();
        assertThat(Goal.atMost(1.2).met(new Interval(1.0, 0.9, 1.2001))).isFalse();
    }

    @Test
    void at_least_is_met_when_the_lower_end_reaches_the_bound_and_no_lower() {
        assertThat(Goal.atLeast(0.8).met(new Interval(0.9, 0.8, 1.0))).isTrue();
        assertThat(Goal.atLeast(0.8).met(new Interval(0.9, 0.7999, 1.0))).isFalse();
    }

    @Test
    void a_median_on_the_good_side_is_not_enough() {
        assertThat(Goal.atMost(1.2).met(new Interval(0.5, 0.4, 1.3))).isFalse();
        assertThat(Goal.atLeast(0.8).met(new Interval(2.0, 0.7, 2.1))).isFalse();
    }
}
