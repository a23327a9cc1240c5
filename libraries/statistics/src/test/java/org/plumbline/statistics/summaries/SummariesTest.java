package org.plumbline.statistics.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.Seeds;

class SummariesTest {
    private static final double[] TEN = {7, 11, 10, 46, 21, 85, 39, 32, 77, 27};

    /** What numpy gives for the nine definitions. */
    @ParameterizedTest
    @CsvSource({
        "NEAREST_RANK, 7, 11, 21, 27, 85",
        "NEAREST_RANK_AVERAGED, 8.5, 11, 21, 29.5, 85",
        "NEAREST_EVEN, 7, 10, 11, 27, 85",
        "EMPIRICAL, 7, 10.5, 14, 27, 81",
        "HAZEN, 8.5, 11, 19, 29.5, 85",
        "WEIBULL, 7.3, 10.75, 17.3, 29.5, 85",
        "LINEAR, 9.7, 13.5, 20.7, 29.5, 81.4",
        "MEDIAN_UNBIASED, 8.1, 10.916666666666666, 18.433333333333334, 29.5, 85",
        "NORMAL_UNBIASED, 8.2, 10.9375, 18.575, 29.5, 85"
    })
    void all_nine_definitions(Quantiles.Type type, double p10, double p25, double p33, double p50, double p95) {
        assertThat(Quantiles.of(type, TEN, 0.1)).isCloseTo(p10, within(1e-12));
        assertThat(Quantiles.of(type, TEN, 0.25)).isCloseTo(p25, within(1e-12));
        assertThat(Quantiles.of(type, TEN, 0.33)).isCloseTo(p33, within(1e-12));
        assertThat(Quantiles.of(type, TEN, 0.5)).isCloseTo(p50, within(1e-12));
        assertThat(Quantiles.of(type, TEN, 0.95)).isCloseTo(p95, within(1e-12));
    }

    @Test
    void the_ends_are_the_least_and_the_greatest_and_nothing_has_none() {
        for (Quantiles.Type type : Quantiles.Type.values()) {
            assertThat(Quantiles.of(type, TEN, 0)).isEqualTo(7);
            assertThat(Quantiles.of(type, TEN, 1)).isEqualTo(85);
            assertThat(Quantiles.of(type, new double[] {4}, 0.3)).isEqualTo(4);
        }
        assertThatThrownBy(() -> Quantiles.of(new double[] {Double.NaN}, 0.5)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Quantiles.of(TEN, 1.1)).isInstanceOf(Refused.class);
    }

    @Test
    void the_mean_of_equal_numbers_is_that_number() {
        Seeds.everyTime(random -> {
            double[] same = new double[1 + random.nextInt(60)];
            double value = Math.rint(random.nextDouble() * 1000) / 10;
            Arrays.fill(same, value);

            assertThat(Averages.mean(same)).isEqualTo(value);
        });
    }

    @Test
    void the_mean_of_nothing_is_not_known() {
        assertThat(Averages.mean()).isNaN();
        assertThat(Averages.mean(Double.NaN)).isNaN();
        assertThat(Averages.mean(4, Double.NaN, 6)).isEqualTo(5);
        assertThat(Averages.standardDeviation(4)).isNaN();
        assertThat(Averages.median(3, 1, Double.NaN, 2)).isEqualTo(2);
        assertThat(Averages.pooled(new double[] {1, 5}, new double[] {4, Double.NaN}))
                .isEqualTo(0.25);
        assertThat(Averages.pooled(new double[] {0}, new double[] {0})).isNaN();
    }

    @Test
    void sums_lose_nothing_that_a_double_could_hold() {
        assertThat(Averages.sum(1e16, 1, -1e16)).isEqualTo(1);
    }
}
