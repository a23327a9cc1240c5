package org.plumbline.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;

class KappaTest {
    /** Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, table 18.1: two diagnoses of 100 people. */
    private static final double[][] DIAGNOSES = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};

    /** Agresti (1990), page 367; R's package vcd prints 0.1293 and 0.0686 of it. */
    private static final double[][] COUPLES = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};

    @Test
    void the_diagnoses_of_fleiss_have_the_kappa_that_he_printed_and_the_error_by_the_formula() {
        Kappa kappa = Kappa.of(DIAGNOSES);

        assertThat(kappa.observed()).isCloseTo(0.89, within(1e-12));
        assertThat(kappa.expected()).isCloseTo(0.66, within(1e-12));
        assertThat(kappa.value()).isCloseTo(0.676, within(0.0005));
        assertThat(kappa.error()).isCloseTo(0.0877030, within(0.0000005));
    }

    @Test
    void the_couples_of_agresti_have_what_another_program_prints() {
        Kappa kappa = Kappa.of(COUPLES);

        assertThat(kappa.value()).isCloseTo(0.1293, within(0.00005));
        assertThat(kappa.error()).isCloseTo(0.0686, within(0.00005));
    }

    @Test
    void a_table_of_two_by_hand() {
        Kappa kappa = Kappa.of(new double[][] {{20, 5}, {10, 15}});

        assertThat(kappa.observed()).isCloseTo(0.7, within(1e-12));
        assertThat(kappa.expected()).isCloseTo(0.5, within(1e-12));
        assertThat(kappa.value()).isCloseTo(0.4, within(1e-12));
        Interval interval = kappa.interval(Confidence.NINETY_FIVE);
        assertThat((interval.lower() + interval.upper()) / 2).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void full_agreement_over_two_answers_is_one_and_leaves_nothing_open() {
        Kappa kappa = Kappa.of(new double[][] {{6, 0}, {0, 4}});

        assertThat(kappa.value()).isCloseTo(1, within(1e-12));
        assertThat(kappa.error()).isCloseTo(0, within(1e-9));
    }

    @Test
    void where_both_always_say_the_same_one_thing_there_is_no_kappa() {
        Kappa kappa = Kappa.of(new double[][] {{12, 0}, {0, 0}});

        assertThat(kappa.observed()).isEqualTo(1);
        assertThat(kappa.value()).isNaN();
        assertThat(kappa.error()).isNaN();
        assertThat(kappa.interval(Confidence.NINETY_FIVE).lower()).isNaN();
    }

    @Test
    void an_interval_leaves_neither_end_of_the_scale() {
        Interval interval = Kappa.of(new double[][] {{3, 1}, {0, 3}}).interval(Confidence.NINETY_FIVE);

        assertThat(interval.upper()).isEqualTo(1);
        assertThat(interval.lower()).isGreaterThan(-1);
    }

    @Test
    void what_is_no_table_of_counts_is_refused() {
        assertThatThrownBy(() -> Kappa.of(new double[][] {{1, 2, 3}, {1, 2, 3}}))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Kappa.of(new double[][] {{1, -1}, {0, 3}})).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Kappa.of(new double[][] {{0, 0}, {0, 0}})).isInstanceOf(Refused.class);
    }
}
