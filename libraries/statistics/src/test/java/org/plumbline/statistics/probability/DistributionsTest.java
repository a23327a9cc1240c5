package org.plumbline.statistics.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.Seeds;

class DistributionsTest {
    /** Thirty digits of mpmath, rounded. */
    @ParameterizedTest
    @CsvSource({
        "1e-9, 1, 1.5707963267948968e-18",
        "1e-9, 30048, 28600.904816031121",
        "0.001, 1, 1.57079714926249e-06",
        "0.001, 2, 0.002001000667167067",
        "0.001, 19, 5.4068160176017974",
        "0.001, 180, 127.01106656261783",
        "0.001, 30048, 29296.141514896655",
        "0.025, 1, 0.00098206911717525595",
        "0.025, 180, 144.74125626221195",
        "0.5, 19, 18.337652896756474",
        "0.5, 30048, 30047.333335962936",
        "0.975, 1, 5.0238861873148872",
        "0.975, 30048, 30530.36657803386",
        "0.999, 1, 10.827566170662731",
        "0.999, 19, 43.820195964517531",
        "0.999, 30048, 30811.257759406297",
        "0.999999, 2, 27.631021115871036",
        "0.999999, 180, 284.97758502351559"
    })
    void chi_square_quantiles_are_good_to_a_trillionth_in_the_tails_too(double p, double df, double expected) {
        assertThat(Distributions.chiSquareQuantile(p, df)).isCloseTo(expected, within(1e-12 * expected));
    }

    @Test
    void normal_student_and_beta_quantiles_agree_with_known_ones() {
        assertThat(Distributions.normalQuantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(Distributions.normalQuantile(0.999)).isCloseTo(3.090232306167813, within(1e-13));
        assertThat(Distributions.normalQuantile(1e-9)).isCloseTo(-5.9978070150076865, within(1e-13));
        assertThat(Distributions.studentQuantile(0.975, 1)).isCloseTo(12.706204736174694, within(1e-11));
        assertThat(Distributions.studentQuantile(0.025, 7)).isCloseTo(-2.364624251592784, within(1e-13));
        assertThat(Distributions.studentQuantile(0.999, 17)).isCloseTo(3.6457673800784094, within(1e-12));
        assertThat(Distributions.studentQuantile(0.6, 3)).isCloseTo(0.2766706623326898, within(1e-13));
        assertThat(Distributions.betaQuantile(0.025, 10, 16)).isCloseTo(0.21125480646514203, within(1e-13));
    }

    @Test
    void a_quantile_is_where_the_distribution_reaches_its_probability() {
        Seeds.everyTime(random -> {
            double p = random.nextDouble();
            double df = Math.exp(random.nextDouble() * 12 - 2);

            double above = Distributions.chiSquareUpperTail(Distributions.chiSquareQuantile(p, df), df);

            assertThat(above).isCloseTo(1 - p, within(1e-12));
        });
    }

    @Test
    void chances_of_all_outcomes_add_to_one() {
        Seeds.everyTime(random -> {
            int n = 1 + random.nextInt(60);
            double chance = random.nextDouble();
            double sum = 0;
            for (int k = 0; k <= n; k++) {
                sum += Distributions.binomial(k, n, chance);
            }

            assertThat(sum).isCloseTo(1, within(1e-12));
            int k = random.nextInt(n);
            assertThat(Distributions.binomialAtMost(k, n, chance) + Distributions.binomialAtLeast(k + 1, n, chance))
                    .isCloseTo(1, within(1e-12));
        });
    }

    @Test
    void a_probability_outside_nought_to_one_is_refused() {
        assertThat(Distributions.chiSquareQuantile(0, 3)).isZero();
        assertThat(Distributions.chiSquareQuantile(1, 3)).isInfinite();
        assertThatThrownBy(() -> Distributions.normalQuantile(1.01)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Distributions.normalQuantile(Double.NaN)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Distributions.chiSquareQuantile(0.5, 0)).isInstanceOf(Refused.class);
    }
}
