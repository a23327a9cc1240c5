package org.plumbline.benchmarks.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadTest {
    private static final int SERIES = 100;

    @TempDir
    Path folder;

    @Test
    void a_workload_that_was_written_is_read_again_and_comes_to_the_same_on_any_number_of_threads() throws Exception {
        Workload made = Workload.generated(SERIES, 7);
        Path file = folder.resolve("figures");
        made.write(file);

        Workload read = Workload.read(file);

        assertThat(read.values).isDeepEqualTo(made.values);
        assertThat(read.events).isEqualTo(made.events);
        assertThat(new Ours(read).onAllThreads().inOrder())
                .isEqualTo(new Ours(made).onOneThread().inOrder())
                .doesNotContain(Double.NaN);
    }

    @Test
    void every_rule_is_met_somewhere_and_not_everywhere() {
        Answers answers = new Ours(Workload.generated(SERIES, 7)).onOneThread();

        for (boolean[] rule : answers.flags) {
            assertThat(rule).contains(true).contains(false);
        }
        for (boolean[] rule : answers.rateFlags) {
            assertThat(rule).contains(true).contains(false);
        }
    }
}
