package org.plumbline.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.Seeds;

class ComparisonsTest {
    private static final Confidence USUAL = Confidence.NINETY_FIVE;

    @Nested
    class OfRates {
        @Test
        void without_an_event_in_the_group_only_an_upper_limit_exists() {
            TwoRates rates = new TwoRates(0, 3020, 102, 16400);

            assertThat(rates.waldLog(USUAL).lower()).isNaN();
            assertThat(rates.exactConditional(USUAL).lower()).isZero();
            assertThat(rates.exactConditional(USUAL).upper()).isBetween(0.1, 0.3);
        }

        @Test
        void without_an_event_in_the_reference_there_is_no_ratio_and_no_upper_limit() {
            TwoRates rates = new TwoRates(4, 100, 0, 100);

            assertThat(rates.ratio()).isNaN();
            assertThat(rates.exactConditional(USUAL).upper()).isInfinite();
            assertThat(rates.exactConditional(USUAL).lower()).isPositive();
        }

        @Test
        void the_minimum_likelihood_interval_ends_where_the_test_begins_to_reject() {
            TwoRates rates = new TwoRates(60, 51477.5, 30, 54308.7);

            Interval interval = rates.exactMinimumLikelihood(USUAL);

            assertThat(rates.exactMinimumLikelihood(interval.lower() * (1 - 1e-6)))
                    .isLessThanOrEqualTo(0.05);
            assertThat(rates.exactMinimumLikelihood(interval.lower() * (1 + 1e-6)))
                    .isGreaterThan(0.05);
            assertThat(rates.exactMinimumLikelihood(interval.upper() * (1 - 1e-6)))
                    .isGreaterThan(0.05);
            assertThat(rates.exactMinimumLikelihood(interval.upper() * (1 + 1e-6)))
                    .isLessThanOrEqualTo(0.05);
        }

        @Test
        void swapping_the_groups_turns_every_interval_over() {
            Seeds.everyTime(random -> {
                TwoRates rates = new TwoRates(
                        1 + random.nextInt(40),
                        10 + random.nextInt(90),
                        1 + random.nextInt(40),
                        10 + random.nextInt(90));
                TwoRates swapped = new TwoRates(rates.events2(), rates.exposure2(), rates.events1(), rates.exposure1());

                assertThat(rates.score(USUAL).lower() * swapped.score(USUAL).upper())
                        .isCloseTo(1, within(1e-10));
                assertThat(rates.exactConditional(USUAL).upper()
                                * swapped.exactConditional(USUAL).lower())
                        .isCloseTo(1, within(1e-10));
                assertThat(rates.exactMinimumLikelihood(USUAL).upper()
                                * swapped.exactMinimumLikelihood(USUAL).lower())
                        .isCloseTo(1, within(1e-6));
            });
        }

        @Test
        void the_e_test_is_even_handed_and_says_nothing_of_two_noughts() {
            assertThat(new TwoRates(6, 1, 2, 1).eTest(0)).isCloseTo(new TwoRates(2, 1, 6, 1).eTest(0), within(1e-12));
            assertThatThrownBy(() -> new TwoRates(0, 1, 0, 1).eTest(0)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> new TwoRates(1, 0, 2, 1)).isInstanceOf(Refused.class);
        }

        @Test
        void minimum_likelihood_needs_whole_counts() {
            assertThatThrownBy(() -> new TwoRates(1.5, 1, 2, 1).exactMinimumLikelihood(USUAL))
                    .isInstanceOf(Refused.class);
        }
    }

    @Nested
    class OfProportions {
        @Test
        void koopmans_interval_has_no_upper_limit_when_the_reference_has_none() {
            assertThat(new TwoProportions(3, 20, 0, 20).koopman(USUAL).upper()).isInfinite();
            assertThat(new TwoProportions(0, 20, 3, 20).koopman(USUAL).lower()).isZero();
        }

        @Test
        void intervals_hold_the_estimate() {
            Seeds.everyTime(random -> {
                int n1 = 2 + random.nextInt(80);
                int n2 = 2 + random.nextInt(80);
                TwoProportions two = new TwoProportions(1 + random.nextInt(n1), n1, 1 + random.nextInt(n2), n2);

                assertThat(two.koopman(USUAL).holds(two.riskRatio())).isTrue();
                assertThat(two.newcombe(USUAL).holds(two.difference())).isTrue();
                assertThat(two.newcombe(USUAL).lower()).isGreaterThanOrEqualTo(-1);
                assertThat(two.newcombe(USUAL).upper()).isLessThanOrEqualTo(1);
            });
        }
    }

    @Test
    void a_mean_of_one_value_has_no_interval() {
        assertThatThrownBy(() -> Means.student(new double[] {4, Double.NaN}, USUAL))
                .isInstanceOf(Refused.class);
        assertThat(Means.student(new double[] {4, Double.NaN, 6}, USUAL).holds(5))
                .isTrue();
    }
}
