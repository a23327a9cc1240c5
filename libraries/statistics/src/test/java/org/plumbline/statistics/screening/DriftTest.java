package org.plumbline.statistics.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriftTest {
    private static final int FORCES = 43;

    private static double[] noise(Random random, int many) {
        return IntStream.range(0, many)
                .mapToDouble(at -> 100 + 10 * random.nextGaussian())
                .toArray();
    }

    @Test
    void eleven_figures_are_too_few_and_twelve_are_enough() {
        assertThat(Drift.of(noise(new Random(1), 11))).isEmpty();
        assertThat(Drift.of(noise(new Random(1), 12))).isPresent();
        assertThat(Drift.of(new double[12])).isEmpty();
    }

    @Test
    void the_chance_of_a_last_figure_is_that_of_hand_arithmetic() {
        // Eleven figures 9, 11, 9, … with the mean 109/11 and sum of squares 120/11, then 14: t = 45/11 ÷ √(12/11 ×
        // 12/11) = 3.75.
        double[] figures = {9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 14};

        Drift drift = Drift.of(figures).orElseThrow();

        assertThat(drift.up()).isTrue();
        // Student's t of 3.75 at ten degrees of freedom: 0.003784 in both tails, half of it in one.
        assertThat(drift.either()).isCloseTo(0.003784, within(5e-6));
        assertThat(drift.rising()).isCloseTo(0.001892, within(5e-6));
        assertThat(drift.falling()).isCloseTo(1 - 0.001892, within(5e-6));
    }

    @Test
    void a_real_shift_is_found_among_many_that_are_none() {
        Random random = new Random(7);
        double[] chances = IntStream.range(0, FORCES)
                .mapToDouble(force -> {
                    double[] figures = noise(random, 24);
                    for (int at = 17; force == 5 && at < 24; at++) {
                        figures[at] += 40;
                    }
                    return Drift.of(figures).orElseThrow().rising();
                })
                .toArray();
        double[] adjusted = Multiplicity.BENJAMINI_YEKUTIELI.adjust(chances);

        assertThat(IntStream.range(0, FORCES).filter(at -> adjusted[at] <= 0.05))
                .containsExactly(5);
    }
}
