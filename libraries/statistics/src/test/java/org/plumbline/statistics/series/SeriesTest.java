package org.plumbline.statistics.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.intervals.Confidence;
import org.plumbline.statistics.series.DisplacementDifference.Area;

class SeriesTest {
    private static final Confidence USUAL = Confidence.NINETY_FIVE;

    @Test
    void seven_points_on_a_side_cannot_tell_and_eight_can() {
        double[] values = IntStream.range(0, 20).mapToDouble(i -> i % 3).toArray();

        assertThat(StepChange.at(7, values).canBeTold()).isFalse();
        assertThat(StepChange.at(7, values).step()).isNaN();
        assertThat(StepChange.at(7, values).sentence("3 April 2023", USUAL))
                .isEqualTo(
                        "Whether anything changed on 3 April 2023 cannot be told: each side needs 8 known points or more.");
        assertThat(StepChange.at(8, values).canBeTold()).isTrue();
        values[2] = Double.NaN;
        assertThat(StepChange.at(8, values).canBeTold()).isFalse();
    }

    @Test
    void a_step_on_a_trend_is_found_and_the_trend_is_not_taken_for_it() {
        Random random = new Random(4);
        double[] step = IntStream.range(0, 40)
                .mapToDouble(i -> 50 + 0.5 * i + (i >= 20 ? -12 : 0) + random.nextGaussian())
                .toArray();
        double[] trendOnly = IntStream.range(0, 40)
                .mapToDouble(i -> 50 + 0.5 * i + random.nextGaussian())
                .toArray();

        StepChange found = StepChange.at(20, step);

        assertThat(found.stepInterval(Confidence.NINETY_NINE_POINT_EIGHT).holds(-12))
                .isTrue();
        assertThat(found.p()).isLessThan(0.001);
        assertThat(found.sentence("3 April 2023", USUAL)).startsWith("On 3 April 2023 the level stepped down by 1");
        assertThat(found.without(20) - found.fitted(20)).isCloseTo(-found.step(), within(1e-9));
        assertThat(StepChange.at(20, trendOnly).p()).isGreaterThan(0.05);
        assertThat(StepChange.at(20, trendOnly).sentence("then", USUAL)).contains("no step that cannot be chance");
    }

    @Test
    void the_interval_holds_the_truth_about_as_often_as_it_says_though_neighbours_are_alike() {
        Random random = new Random(7);
        int held = 0;
        for (int run = 0; run < 400; run++) {
            double[] values = new double[40];
            double noise = 0;
            for (int i = -50; i < values.length; i++) {
                noise = 0.3 * noise + random.nextGaussian();
                if (i >= 0) {
                    values[i] = noise;
                }
            }
            held += StepChange.at(20, values).stepInterval(USUAL).holds(0) ? 1 : 0;
        }

        assertThat(held).isBetween(360, 398);
    }

    @Test
    void a_straight_line_has_no_step() {
        double[] line = IntStream.range(0, 24).mapToDouble(i -> 3 + 2 * i).toArray();

        assertThat(StepChange.at(12, line).step()).isCloseTo(0, within(1e-9));
        assertThat(StepChange.at(12, line).stepInterval(USUAL).holds(0)).isTrue();
        assertThatThrownBy(() -> StepChange.at(0, line)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> StepChange.at(24, line)).isInstanceOf(Refused.class);
    }

    @Test
    void a_known_season_is_taken_out() {
        double[] season = {5, -3, 2, 0, 1, -5, 4, -4, 3, -2, 0, -1};
        double[] level = IntStream.range(0, 48).mapToDouble(i -> 100 + i).toArray();
        double[] values = IntStream.range(0, 48)
                .mapToDouble(i -> level[i] + season[i % 12])
                .toArray();

        double[] adjusted =
                SeasonalAdjustment.of(SeasonalAdjustment.Kind.ADDITIVE, values).adjusted();

        for (int i = 0; i < 48; i++) {
            assertThat(adjusted[i]).isCloseTo(level[i], within(1e-9));
        }
    }

    @Test
    void two_years_are_no_season_and_a_missing_month_stays_missing() {
        double[] values = new double[48];
        Arrays.fill(values, 10);
        values[20] = Double.NaN;

        assertThat(SeasonalAdjustment.of(SeasonalAdjustment.Kind.MULTIPLICATIVE, values)
                        .adjusted()[20])
                .isNaN();
        assertThatThrownBy(() -> SeasonalAdjustment.of(SeasonalAdjustment.Kind.ADDITIVE, Arrays.copyOf(values, 35)))
                .isInstanceOf(Refused.class);
        values[3] = 0;
        assertThatThrownBy(() -> SeasonalAdjustment.of(SeasonalAdjustment.Kind.MULTIPLICATIVE, values))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_displacement_difference_counts_what_moved() {
        DisplacementDifference difference = DisplacementDifference.of(
                new Area(20, 20, 1, 1), new Area(20, 10, 1, 1), Area.NONE, new Area(5, 8, 1, 1));

        assertThat(difference.total()).isEqualTo(-7);
        assertThat(difference.totalError()).isCloseTo(Math.sqrt(70 + 13), within(1e-12));
        assertThat(DisplacementDifference.of(Area.NONE, Area.NONE, Area.NONE, Area.NONE)
                        .z())
                .isNaN();
        assertThatThrownBy(() -> new Area(1, 2, 0, 1)).isInstanceOf(Refused.class);
    }
}
