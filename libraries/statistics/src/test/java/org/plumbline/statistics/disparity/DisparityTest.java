package org.plumbline.statistics.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.intervals.Interval;
import org.plumbline.statistics.intervals.TwoRates;

class DisparityTest {
    @ParameterizedTest
    @CsvSource({"0.7999, LOWER", "0.8, SIMILAR", "1, SIMILAR", "1.25, SIMILAR", "1.2501, HIGHER", "NaN, NOT_KNOWN"})
    void the_bands_begin_beyond_their_bounds(double ratio, Band band) {
        assertThat(Band.of(ratio)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "1, SUPPRESSED", "4, SUPPRESSED", "5, FEW", "9, FEW", "10, ENOUGH"})
    void small_numbers_have_rules(double events, SmallNumbers rule) {
        assertThat(SmallNumbers.of(events)).isEqualTo(rule);
    }

    @Test
    void an_interval_over_two_bands_is_certain_of_neither() {
        assertThat(Band.certainly(new Interval(1.2, 1.5))).isEqualTo(Band.NOT_KNOWN);
        assertThat(Band.certainly(new Interval(1.3, 1.5))).isEqualTo(Band.HIGHER);
        assertThatThrownBy(() -> SmallNumbers.of(-1)).isInstanceOf(Refused.class);
    }

    @Test
    void no_event_gives_no_ratio_and_says_so() {
        Disparity disparity = new Disparity(new TwoRates(0, 3020, 102, 16400), Confidence.NINETY_FIVE);

        assertThat(disparity.ratio()).isNaN();
        assertThat(disparity.sentence()).isEqualTo("There is no ratio, because one of the groups has no event.");
        assertThat(disparity.interval().upper()).isLessThan(1);
    }

    @Test
    void a_large_disparity_from_many_events_is_beyond_doubt() {
        Disparity disparity = new Disparity(new TwoRates(1592, 64_000, 4933, 820_000), Confidence.NINETY_FIVE);

        assertThat(disparity.certainBand()).isEqualTo(Band.HIGHER);
        assertThat(disparity.sentence()).contains("4.13 times").contains("higher than 1.25");
    }
}
