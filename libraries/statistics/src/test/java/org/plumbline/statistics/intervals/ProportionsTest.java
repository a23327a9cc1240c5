package org.plumbline.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.Seeds;

class ProportionsTest {
    private static final Confidence USUAL = Confidence.NINETY_FIVE;

    @Test
    void none_of_n_has_a_lower_limit_of_nought_and_an_upper_one_above_it() {
        assertThat(Proportions.wilson(0, 30, USUAL).lower()).isZero();
        assertThat(Proportions.wilson(0, 30, USUAL).upper()).isCloseTo(0.11351339, within(1e-8));
        assertThat(Proportions.clopperPearson(0, 20, USUAL).lower()).isZero();
        assertThat(Proportions.clopperPearson(0, 20, USUAL).upper())
                .isCloseTo(1 - Math.pow(0.025, 1.0 / 20), within(1e-13));
    }

    @Test
    void all_of_n_has_an_upper_limit_of_one() {
        assertThat(Proportions.wilson(1, 1, new Confidence(0.99)).upper()).isEqualTo(1);
        assertThat(Proportions.clopperPearson(3, 3, new Confidence(0.998)))
                .isEqualTo(new Interval(Math.pow(0.001, 1.0 / 3), 1))
                .satisfies(interval -> assertThat(interval.lower()).isCloseTo(0.1, within(1e-12)));
    }

    @Test
    void of_nobody_there_is_no_proportion() {
        assertThatThrownBy(() -> Proportions.wilson(0, 0, USUAL))
                .isInstanceOf(Refused.class)
                .hasMessage("The denominator must be above zero, and is 0.0.");
        assertThatThrownBy(() -> Proportions.wilson(5, 4, USUAL)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Proportions.clopperPearson(-1, 4, USUAL)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Proportions.wilson(Double.NaN, 4, USUAL)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Confidence(1)).isInstanceOf(Refused.class);
    }

    @Test
    void when_all_of_a_population_was_looked_at_nothing_is_left_to_chance() {
        assertThat(Proportions.wilsonOfPopulation(8, 20, 20, USUAL)).isEqualTo(new Interval(0.4, 0.4));
        assertThatThrownBy(() -> Proportions.wilsonOfPopulation(8, 20, 19, USUAL))
                .isInstanceOf(Refused.class);
    }

    @Test
    void intervals_hold_what_was_observed_and_never_leave_nought_to_one() {
        Seeds.everyTime(random -> {
            int n = 1 + random.nextInt(400);
            int x = random.nextInt(n + 1);
            Confidence confidence = new Confidence(0.5 + random.nextDouble() * 0.499);

            Interval wilson = Proportions.wilson(x, n, confidence);
            Interval exact = Proportions.clopperPearson(x, n, confidence);

            assertThat(wilson.holds((double) x / n)).isTrue();
            assertThat(exact.holds((double) x / n)).isTrue();
            assertThat(wilson.lower()).isBetween(0.0, 1.0);
            assertThat(exact.upper()).isBetween(0.0, 1.0);
            assertThat(exact.upper() - exact.lower()).isGreaterThan(0);
        });
    }

    @Test
    void failures_mirror_successes() {
        Seeds.everyTime(random -> {
            int n = 1 + random.nextInt(100);
            int x = random.nextInt(n + 1);

            Interval successes = Proportions.clopperPearson(x, n, USUAL);
            Interval failures = Proportions.clopperPearson(n - x, n, USUAL);

            assertThat(successes.lower()).isCloseTo(1 - failures.upper(), within(1e-12));
        });
    }

    @Test
    void the_larger_the_share_of_the_population_the_narrower() {
        Interval few = Proportions.wilsonOfPopulation(8, 20, 1000, USUAL);
        Interval many = Proportions.wilsonOfPopulation(8, 20, 25, USUAL);

        assertThat(many.upper() - many.lower()).isLessThan(few.upper() - few.lower());
        assertThat(Proportions.wilsonOfPopulation(8, 20, 1e12, USUAL).upper())
                .isCloseTo(Proportions.wilson(8, 20, USUAL).upper(), within(1e-9));
    }
}
