package org.plumbline.statistics.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Seeds;

class RuleFlagsTest {
    @Test
    void one_walk_over_the_points_finds_what_the_rules_find_one_by_one() {
        Seeds.everyTime(random -> {
            double[] values = values(random);
            double[] lower = new double[values.length];
            double[] upper = new double[values.length];
            Arrays.fill(lower, -6);
            Arrays.fill(upper, 6);
            RuleFlags flags = new RuleFlags(values.length);
            flags.read(values, 0, values.length, new DrawnLines(0, lower, upper));

            int[] sides = Arrays.stream(values)
                    .mapToInt(value -> Double.isNaN(value) ? 0 : (int) Math.signum(value))
                    .toArray();
            boolean[] close = new boolean[values.length];
            boolean[] trendEnds = new boolean[values.length];
            int[] directions = MakingDataCount.endsTrendOfSeven(values);
            for (int i = 0; i < values.length; i++) {
                close[i] = Math.abs(values[i]) > 4 && Math.abs(values[i]) <= 6;
                trendEnds[i] = directions[i] != 0;
            }
            boolean[] oneSide = MakingDataCount.partOfSeven(MakingDataCount.endsSevenOnOneSide(sides));
            boolean[] trend = MakingDataCount.partOfSeven(trendEnds);
            boolean[] twoOfThree = MakingDataCount.closeInTwoOfThree(close, sides);
            for (int i = 0; i < values.length; i++) {
                assertThat(flags.beyond(i)).isEqualTo(Math.abs(values[i]) > 6);
                assertThat(flags.trend(i)).isEqualTo(trend[i]);
                assertThat(flags.twoOfThree(i)).isEqualTo(twoOfThree[i]);
                assertThat(flags.oneSide(i)).isEqualTo(oneSide[i]);
            }
        });
    }

    /** Runs, drifts, ties, points on the mean and missing ones. */
    private static double[] values(Random random) {
        double[] values = new double[random.nextInt(1, 80)];
        double level = 0;
        for (int i = 0; i < values.length; i++) {
            switch (random.nextInt(12)) {
                case 0 -> level = random.nextInt(-7, 8);
                case 1, 2 -> level = -level;
                case 3, 4, 5, 6 -> level += random.nextInt(3) / 2.0;
                case 7, 8 -> level -= random.nextInt(3) / 2.0;
                default -> {}
            }
            values[i] = random.nextInt(25) == 0 ? Double.NaN : level;
        }
        return values;
    }
}
