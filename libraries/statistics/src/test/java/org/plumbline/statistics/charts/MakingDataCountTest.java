package org.plumbline.statistics.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MakingDataCountTest {
    @Test
    void six_on_one_side_are_chance_and_seven_are_not() {
        assertThat(MakingDataCount.endsSevenOnOneSide(1, 1, 1, 1, 1, 1)).doesNotContain(true);
        assertThat(MakingDataCount.endsSevenOnOneSide(1, 1, 1, 1, 1, 1, 1))
                .containsExactly(false, false, false, false, false, false, true);
    }

    @Test
    void a_point_on_the_mean_ends_the_run() {
        assertThat(MakingDataCount.endsSevenOnOneSide(1, 1, 1, 0, 1, 1, 1, 1)).doesNotContain(true);
    }

    @Test
    void seven_rising_need_six_steps_up_and_equal_neighbours_break_them() {
        assertThat(MakingDataCount.endsTrendOfSeven(1, 2, 3, 4, 5, 6, 7)).endsWith(1);
        assertThat(MakingDataCount.endsTrendOfSeven(1, 2, 3, 3, 4, 5, 6)).containsOnly(0);
        assertThat(MakingDataCount.endsTrendOfSeven(7, 6, 5, 4, 3, 2, 1)).endsWith(-1);
    }

    @Test
    void a_missing_point_ends_a_trend() {
        assertThat(MakingDataCount.endsTrendOfSeven(1, 2, 3, Double.NaN, 5, 6, 7, 8))
                .containsOnly(0);
    }

    @Test
    void two_of_three_need_all_three_on_one_side() {
        boolean[] close = {true, false, true};

        assertThat(MakingDataCount.closeInTwoOfThree(close, new int[] {1, 1, 1}))
                .containsExactly(true, false, true);
        assertThat(MakingDataCount.closeInTwoOfThree(close, new int[] {1, -1, 1}))
                .doesNotContain(true);
        assertThat(MakingDataCount.closeInTwoOfThree(close, new int[] {1, 0, 1}))
                .doesNotContain(true);
    }
}
