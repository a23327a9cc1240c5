package org.plumbline.statistics.standardisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;

class StandardisationTest {
    private static final double[] PEOPLE = {100, 200};
    private static final double[] STANDARD = {1000, 1000};

    @Test
    void nine_events_are_suppressed_and_ten_are_given() {
        assertThat(DirectRate.of(new double[] {4, 5}, PEOPLE, STANDARD).per(1000))
                .isEmpty();
        assertThat(DirectRate.of(new double[] {4, 5}, PEOPLE, STANDARD).interval(1000, Confidence.NINETY_FIVE))
                .isEmpty();
        assertThat(DirectRate.of(new double[] {4, 6}, PEOPLE, STANDARD)
                        .per(1000)
                        .orElseThrow())
                .isCloseTo(35, within(1e-12));
    }

    @Test
    void a_missing_count_is_refused_because_only_its_owner_knows_what_it_means() {
        assertThatThrownBy(() -> DirectRate.of(new double[] {Double.NaN, 5}, PEOPLE, STANDARD))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("stratum 1");
        assertThatThrownBy(() -> DirectRate.of(new double[] {1}, PEOPLE, STANDARD))
                .isInstanceOf(Refused.class);
    }

    @Test
    void events_among_nobody_are_refused_and_nobody_without_events_is_not() {
        assertThatThrownBy(() -> DirectRate.of(new double[] {1, 20}, new double[] {0, 100}, STANDARD))
                .isInstanceOf(Refused.class);
        assertThat(DirectRate.of(new double[] {0, 20}, new double[] {0, 100}, STANDARD)
                        .per(100)
                        .orElseThrow())
                .isCloseTo(10, within(1e-12));
    }

    @Test
    void a_standard_of_the_area_itself_gives_its_crude_rate() {
        DirectRate rate = DirectRate.of(new double[] {12, 30}, PEOPLE, PEOPLE);

        assertThat(rate.per(1).orElseThrow()).isCloseTo(42.0 / 300, within(1e-15));
    }

    @Test
    void an_area_that_is_its_own_reference_has_a_ratio_of_one() {
        IndirectRatio ratio = IndirectRatio.of(new double[] {12, 30}, PEOPLE, new double[] {12, 30}, PEOPLE);

        assertThat(ratio.ratio()).isCloseTo(1, within(1e-15));
        assertThat(ratio.interval(Confidence.NINETY_FIVE).holds(1)).isTrue();
        assertThat(ratio.exact()).isFalse();
        assertThat(IndirectRatio.of(new double[] {0, 9}, PEOPLE, new double[] {12, 30}, PEOPLE)
                        .exact())
                .isTrue();
    }

    @Test
    void people_whom_the_reference_does_not_have_are_refused() {
        assertThatThrownBy(
                        () -> IndirectRatio.of(new double[] {1, 2}, PEOPLE, new double[] {0, 3}, new double[] {0, 9}))
                .isInstanceOf(Refused.class);
    }
}
