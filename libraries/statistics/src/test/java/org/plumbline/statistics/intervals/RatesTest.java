package org.plumbline.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.Seeds;
import org.plumbline.statistics.probability.Distributions;

class RatesTest {
    private static final Confidence USUAL = Confidence.NINETY_FIVE;

    @Test
    void no_event_still_has_an_upper_limit() {
        assertThat(Rates.exact(0, USUAL).lower()).isZero();
        assertThat(Rates.exact(0, USUAL).upper()).isCloseTo(-Math.log(0.025), within(1e-13));
        assertThat(Rates.byar(0, USUAL).lower()).isNaN();
    }

    @Test
    void nine_events_are_exact_and_ten_are_byars() {
        assertThat(Rates.published(9, USUAL)).isEqualTo(Rates.exact(9, USUAL)).isNotEqualTo(Rates.byar(9, USUAL));
        assertThat(Rates.published(10, USUAL)).isEqualTo(Rates.byar(10, USUAL));
    }

    @Test
    void the_two_formulas_called_byars_differ() {
        assertThat(Rates.byar(15, USUAL).lower())
                .isNotCloseTo(Rates.byarMidpoint(15, USUAL).lower(), within(0.01));
    }

    @Test
    void byars_lower_limit_is_not_known_where_its_cube_would_be_below_nought() {
        assertThat(Rates.byar(1, USUAL).lower()).isPositive();
        assertThat(Rates.byar(1, Confidence.NINETY_NINE_POINT_EIGHT).lower()).isNaN();
    }

    @Test
    void the_exact_limits_leave_what_they_say_in_each_tail() {
        Seeds.everyTime(random -> {
            int events = 1 + random.nextInt(200);

            Interval exact = Rates.exact(events, USUAL);

            double atMost = 0;
            for (int k = 0; k <= events; k++) {
                atMost += Distributions.poisson(k, exact.upper());
            }
            assertThat(atMost).isCloseTo(0.025, within(1e-12));
        });
    }

    @Test
    void fewer_than_no_events_are_refused() {
        assertThatThrownBy(() -> Rates.exact(-1, USUAL)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Rates.byar(Double.NaN, USUAL)).isInstanceOf(Refused.class);
    }
}
