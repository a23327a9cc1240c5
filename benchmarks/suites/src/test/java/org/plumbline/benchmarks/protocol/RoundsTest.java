package org.plumbline.benchmarks.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void sides_take_turns_and_the_first_round_is_kept_apart() throws Exception {
        List<String> order = new ArrayList<>();
        Side first = new Side("A", Processes.self(), () -> {
            order.add("A");
            return 2.0 * order.size();
        });
        Side second = new Side("B", Processes.self(), () -> {
            order.add("B");
            return order.size();
        });

        List<Samples> samples = Rounds.of("a test", 2, List.of(first, second));

        assertThat(order).containsExactly("A", "B", "A", "B", "A", "B");
        assertThat(samples.get(0).dropped()).isEqualTo(2);
        assertThat(samples.get(0).seconds()).containsExactly(6.0, 10.0);
        assertThat(samples.get(1).seconds()).containsExactly(4.0, 6.0);
        assertThat(samples.get(0).over(samples.get(1))).containsExactly(1.5, 10.0 / 6.0);
    }

    @Test
    void this_very_process_holds_some_memory_of_its_own() {
        Memory memory = Processes.self().memory();
        assertThat(memory.own()).isGreaterThan(1 << 20);
        assertThat(memory.all()).isGreaterThanOrEqualTo(memory.own());
    }
}
