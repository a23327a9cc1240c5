package org.plumbline.statistics.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.statistics.Refused;
import org.plumbline.statistics.Seeds;

class MultiplicityTest {
    /** What R's p.adjust gives. */
    @Test
    void known_values_are_reached() {
        double[] p = {0.01, 0.04, 0.03, 0.005};

        assertThat(Multiplicity.HOLM.adjust(p)).containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-15));
        assertThat(Multiplicity.HOCHBERG.adjust(p))
                .containsExactly(new double[] {0.03, 0.04, 0.04, 0.02}, within(1e-15));
        assertThat(Multiplicity.BENJAMINI_HOCHBERG.adjust(p))
                .containsExactly(new double[] {0.02, 0.04, 0.04, 0.02}, within(1e-15));
    }

    @Test
    void adjusted_values_never_fall_below_their_own_nor_above_one_nor_change_their_order() {
        Seeds.everyTime(random -> {
            double[] p = random.doubles(1 + random.nextInt(50)).toArray();
            for (Multiplicity method : Multiplicity.values()) {
                double[] adjusted = method.adjust(p);
                for (int i = 0; i < p.length; i++) {
                    assertThat(adjusted[i]).isBetween(p[i] * (1 - 1e-15), 1.0);
                    for (int j = 0; j < p.length; j++) {
                        assertThat(p[i] > p[j] && adjusted[i] < adjusted[j]).isFalse();
                    }
                }
            }
        });
    }

    @Test
    void missing_values_stay_missing_and_are_no_look() {
        double[] adjusted = Multiplicity.BONFERRONI.adjust(0.01, Double.NaN, 0.02);

        assertThat(adjusted[0]).isEqualTo(0.02);
        assertThat(adjusted[1]).isNaN();
        assertThatThrownBy(() -> Multiplicity.HOLM.adjust(1.2)).isInstanceOf(Refused.class);
        assertThat(Multiplicity.HOLM.adjust()).isEmpty();
    }
}
