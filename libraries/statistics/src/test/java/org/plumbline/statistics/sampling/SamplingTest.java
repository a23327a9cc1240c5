package org.plumbline.statistics.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.Seeds;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;

class SamplingTest {
    private static final Confidence USUAL = Confidence.NINETY_FIVE;

    @Test
    void a_stratum_read_in_full_adds_no_doubt() {
        FileReview all = FileReview.of(new double[] {20, 5}, new double[] {20, 5}, new double[] {4, 1});

        assertThat(all.error()).isZero();
        assertThat(all.proportion()).isCloseTo(0.2, within(1e-15));
        assertThat(all.wilson(USUAL)).isEqualTo(new Interval(all.proportion(), all.proportion()));
    }

    @Test
    void one_file_of_many_leaves_the_error_not_known() {
        FileReview review = FileReview.of(new double[] {20, 50}, new double[] {1, 10}, new double[] {1, 3});

        assertThat(review.error()).isNaN();
        assertThat(review.wilson(USUAL).lower()).isNaN();
    }

    @Test
    void nothing_found_still_leaves_room_above() {
        FileReview none = FileReview.of(new double[] {200, 100}, new double[] {20, 10}, new double[] {0, 0});

        assertThat(none.proportion()).isZero();
        assertThat(none.wilson(USUAL).lower()).isZero();
        assertThat(none.wilson(USUAL).upper()).isBetween(0.05, 0.2);
        assertThat(none.logit(USUAL).lower()).isNaN();
        assertThat(none.designEffect()).isNaN();
    }

    @Test
    void a_stratum_not_looked_at_is_refused() {
        assertThatThrownBy(() -> FileReview.of(new double[] {20, 5}, new double[] {4, 0}, new double[] {1, 0}))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> FileReview.of(new double[] {20}, new double[] {21}, new double[] {1}))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> StratifiedEstimate.of(new double[] {20}, List.of(new double[] {})))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whole_numbers_add_to_the_sample_and_ties_go_to_the_earlier_stratum() {
        assertThat(Allocation.proportional(new double[] {1, 1, 1}, 4).whole()).containsExactly(2, 1, 1);
        assertThat(Allocation.proportional(new double[] {1, 1}, 3).whole()).containsExactly(2, 1);
        Seeds.everyTime(random -> {
            double[] population = random.doubles(1 + random.nextInt(8), 1, 5000)
                    .map(Math::rint)
                    .toArray();
            int size = random.nextInt(400);

            int[] whole = Allocation.proportional(population, size).whole();

            assertThat(Arrays.stream(whole).sum()).isEqualTo(size);
            assertThat(Arrays.stream(whole).min().orElse(0)).isGreaterThanOrEqualTo(0);
        });
    }

    @Test
    void a_sample_is_never_larger_than_its_population() {
        Seeds.everyTime(random -> {
            int population = 1 + random.nextInt(10_000);

            SampleSize size = SampleSize.of(population, 0.5, 0.01 + random.nextDouble() * 0.2, USUAL);

            assertThat(size.whole()).isBetween(0, population);
        });
        assertThatThrownBy(() -> SampleSize.of(100, 0.5, 0, USUAL)).isInstanceOf(Refused.class);
    }

    @Test
    void equal_deviations_make_neymans_allocation_proportional() {
        double[] population = {500, 300, 200};

        assertThat(Allocation.neyman(population, new double[] {2, 2, 2}, 100).shares())
                .containsExactly(Allocation.proportional(population, 100).shares());
    }
}
