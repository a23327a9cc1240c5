package org.plumbline.benchmarks.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void the_median_of_an_odd_number_is_the_middle_one_and_of_an_even_number_the_mean_of_two() {
        assertThat(Interval.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(Interval.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    @Test
    void equal_values_have_an_interval_of_no_width() {
        assertThat(Interval.ofMedian(List.of(1.5, 1.5, 1.5), 1)).isEqualTo(new Interval(1.5, 1.5, 1.5));
    }

    @Test
    void the_interval_holds_the_median_and_stays_within_the_values() {
        long seed = 7;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20; i++) {
            List<Double> values = random.doubles(9, 0.5, 2).boxed().toList();
            Interval interval = Interval.ofMedian(values, seed);
            assertThat(interval.median()).as("seed " + seed).isBetween(interval.low(), interval.high());
            assertThat(values).as("seed " + seed).contains(interval.low(), interval.high());
            assertThat(interval.high()).as("seed " + seed).isGreaterThan(interval.low());
        }
    }

    @Test
    void the_same_seed_draws_the_same_interval() {
        List<Double> values = List.of(1.0, 2.0, 3.0, 5.0, 8.0, 13.0);
        assertThat(Interval.ofMedian(values, 3)).isEqualTo(Interval.ofMedian(values, 3));
    }

    @Test
    void no_values_have_no_median() {
        assertThatThrownBy(() -> Interval.ofMedian(List.of(), 1)).hasMessageContaining("no median");
    }
}
