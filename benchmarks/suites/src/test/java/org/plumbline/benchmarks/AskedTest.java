package org.plumbline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final List<String> KNOWN = List.of("g9", "g11");

    private static Asked asked(String... arguments) {
        return Asked.of(List.of(arguments), KNOWN);
    }

    @Test
    void nothing_asked_for_is_everything_in_nine_pairs() {
        assertThat(asked()).isEqualTo(asked("all"));
        assertThat(asked().names()).containsExactly("g9", "g11");
        assertThat(asked().pairs()).isEqualTo(9);
    }

    @Test
    void pairs_and_seed_are_numbers_from_1() {
        assertThat(asked("g11", "--pairs", "12", "--seed", "5").pairs()).isEqualTo(12);
        assertThatThrownBy(() -> asked("--pairs", "0")).hasMessageContaining("--pairs");
        assertThatThrownBy(() -> asked("--seed")).hasMessageContaining("--seed");
    }

    @Test
    void an_unknown_name_is_refused_by_its_name() {
        assertThatThrownBy(() -> asked("g99")).hasMessage("There is no benchmark g99.");
    }

    @Test
    void only_a_full_run_of_all_is_written_into_the_documentation() {
        assertThat(asked("all", "--write").write()).isTrue();
        assertThatThrownBy(() -> asked("g9", "--write")).hasMessageContaining("full run");
        assertThatThrownBy(() -> asked("all", "--small", "--write")).hasMessageContaining("full run");
    }
}
