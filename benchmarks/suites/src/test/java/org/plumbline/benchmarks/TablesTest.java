package org.plumbline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.benchmarks.protocol.Environment;
import org.plumbline.benchmarks.protocol.Goal;
import org.plumbline.benchmarks.protocol.Growth;
import org.plumbline.benchmarks.protocol.Interval;
import org.plumbline.benchmarks.protocol.Line;
import org.plumbline.benchmarks.protocol.Result;
import tools.jackson.databind.json.JsonMapper;

class TablesTest {
    private static final Report REPORT = new Report(
            Result.of(
                    "g0",
                    "G0: a test",
                    List.of("the answers are equal"),
                    List.of(
                            new Line("time", "1 s", "2 s", List.of(0.5), new Interval(0.5, 0.4, 0.7), Goal.atMost(0.6)),
                            new Line("rate", "3/s", "2/s", List.of(1.5), new Interval(1.5, 1.4, 1.6), Goal.atLeast(1)),
                            new Line("for itself", "1", "1", List.of(1.0), new Interval(1, 1, 1), null)),
                    List.of(new Growth(
                            "time", "files", List.of(new Growth.Point(10, 1), new Growth.Point(100, 11)), 10.5)),
                    List.of(),
                    List.of("A note."),
                    Map.of("size", "100")),
            new Environment(new TreeMap<>(Map.of("seed", "1"))));

    @Test
    void losses_stand_in_the_table_as_plainly_as_gains() {
        assertThat(Tables.of(List.of(REPORT), false))
                .contains("| time | 1 s | 2 s | 0.5 (0.4 to 0.7) | ≤ 0.6 | **not met** |")
                .contains("| rate | 3/s | 2/s | 1.5 (1.4 to 1.6) | ≥ 1 | met |")
                .contains("| for itself | 1 | 1 | 1 (1 to 1) | none |  |")
                .contains("The worst step is 11; the goal is ≤ 10.5: **not met**.")
                .doesNotContain("small run");
    }

    @Test
    void a_small_run_says_that_its_figures_say_nothing() {
        assertThat(Tables.of(List.of(REPORT), true)).startsWith("This was a small run");
    }

    @Test
    void a_report_handed_on_as_json_is_the_same_report() {
        JsonMapper json = new JsonMapper();
        assertThat(json.readValue(json.writeValueAsString(REPORT), Report.class))
                .isEqualTo(REPORT);
    }
}
