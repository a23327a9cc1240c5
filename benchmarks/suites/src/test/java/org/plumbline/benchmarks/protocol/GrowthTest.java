package org.plumbline.benchmarks.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static Growth growth(double limit, Growth.Point... points) {
        return new Growth("time", "files", List.of(points), limit);
    }

    @Test
    void the_worst_step_counts_not_the_mean() {
        Growth growth = growth(10.3, new Growth.Point(10, 1), new Growth.Point(100, 12), new Growth.Point(1000, 96));
        assertThat(growth.worst()).isEqualTo(12);
        assertThat(growth.met()).isFalse();
    }

    @Test
    void a_step_of_the_limit_meets_it() {
        assertThat(growth(10.5, new Growth.Point(10, 2), new Growth.Point(100, 21))
                        .met())
                .isTrue();
        assertThat(growth(10.5, new Growth.Point(10, 2), new Growth.Point(100, 21.1))
                        .met())
                .isFalse();
    }

    @Test
    void a_step_that_is_not_tenfold_is_refused() {
        assertThatThrownBy(() -> growth(10, new Growth.Point(10, 1), new Growth.Point(50, 1)))
                .hasMessageContaining("tenfold");
    }
}
