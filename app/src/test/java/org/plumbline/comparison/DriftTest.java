package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.statistics.screening.Multiplicity;

class DriftTest {
    private static final int ROUNDS = 200;
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

        assertThat(drift.rising()).isTrue();
        // Student's t of 3.75 at ten degrees of freedom, both tails.
        assertThat(drift.chance()).isCloseTo(0.003785, within(5e-5));
    }

    /** Nothing but noise on every force: in how many scans anything at all stands out is kept to the rate. */
    @Test
    void in_noise_hardly_any_scan_finds_anything() {
        String given = System.getenv("PLUMBLINE_SEED");
        long seed = given == null ? 20261121 : Long.parseLong(given);
        System.out.println("seed " + seed + " (PLUMBLINE_SEED=" + seed + " repeats it)");
        Random random = new Random(seed);
        int alarms = 0;
        int plain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] chances = IntStream.range(0, FORCES)
                    .mapToDouble(force -> Drift.of(noise(random, 12 + random.nextInt(24)))
                            .orElseThrow()
                            .chance())
                    .toArray();
            double[] adjusted = Multiplicity.BENJAMINI_YEKUTIELI.adjust(chances);
            alarms += IntStream.range(0, FORCES).anyMatch(at -> adjusted[at] <= 0.05) ? 1 : 0;
            plain += (int)
                    IntStream.range(0, FORCES).filter(at -> chances[at] <= 0.05).count();
        }

        // 5% of 200 rounds are 10; three standard deviations more are 19.
        assertThat(alarms).isLessThanOrEqualTo(19);
        // Without the adjustment about 5% of 8,600 tests alarm, at least some of which proves that the test can.
        assertThat(plain).isBetween(200, 520);
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
                    return Drift.of(figures).orElseThrow().chance();
                })
                .toArray();
        double[] adjusted = Multiplicity.BENJAMINI_YEKUTIELI.adjust(chances);

        assertThat(IntStream.range(0, FORCES).filter(at -> adjusted[at] <= 0.05))
                .containsExactly(5);
    }
}
