package org.plumbline.figures.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class VectorFileTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xmr_full_rules",
                "xmr_limits_literal",
                "xmr_rule_primitives",
                "control_charts_fresh",
                "control_charts_montgomery",
                "u_charts_hospital_infections",
                "laney_prime",
                "ci_fresh",
                "ci_r_cross_package",
                "ci_wilson_byar_exact",
                "mean_t_interval",
                "dsr_direct_standardisation",
                "isr_indirect_standardisation",
                "standardisation_fresh",
                "funnel_fresh",
                "funnel_outlier_flags",
                "funnel_overdispersion",
                "funnel_proportion_limits",
                "funnel_proportion_significance",
                "funnel_rate_significance",
                "funnel_ratio_limits",
                "funnel_ratio_significance",
                "disparity_cross_package",
                "disparity_stop_search",
                "file_review_stratified_proportion",
                "stratified_estimation",
                "sample_allocation",
                "quantiles",
                "multiplicity",
                "poisson_e_test",
                "wdd_test",
                "anhoej_critical_values"
            })
    void every_shared_vector_is_reached_and_the_expected_answer_is_not_looked_at(String name) throws IOException {
        Path file = orSkip(name + ".json");

        VectorFile.Outcome outcome = VectorFile.read(file).run();
        VectorFile.Outcome blind = VectorFile.read(withoutExpected(file)).run();

        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.refusals()).isEmpty();
        assertThat(outcome.compared()).isEqualTo(outcome.cases()).isPositive();
        assertThat(actuals(blind)).isEqualTo(actuals(outcome));
    }

    @Test
    void a_wrong_answer_is_told_with_its_place() throws IOException {
        VectorFile.Outcome outcome = run("""
                {"topic": "t", "tolerance": {"abs": 1e-6}, "cases": [
                  {"name": "a", "input": {"x": 0, "n": 30, "confidence": 0.95, "method": "wilson"},
                   "expected": {"lower": 0.0, "upper": 0.2}},
                  {"name": "b", "input": {"x": 0, "n": 30, "confidence": 0.95, "method": "wilson"},
                   "expected": {"lower": 0.0, "upper": 0.11}, "tol": {"abs": 0.01}}]}
                """);

        assertThat(outcome.differences())
                .singleElement()
                .asString()
                .contains("case 1 “a”: actual.upper is 0.1135")
                .endsWith("expected 0.2.");
    }

    @Test
    void an_input_that_makes_no_sense_gets_null_and_a_sentence() throws IOException {
        VectorFile.Outcome outcome = run("""
                {"cases": [{"name": "nobody", "input": {"x": 0, "n": 0, "method": "wilson"}}]}
                """);

        assertThat(outcome.refusals())
                .singleElement()
                .asString()
                .endsWith("case 1 “nobody”: The denominator must be above zero, and is 0.0.");
        assertThat(JsonMapper.shared()
                        .readTree(outcome.json())
                        .at("/cases/0/actual")
                        .isNull())
                .isTrue();
    }

    @Test
    void what_is_no_such_file_is_told_in_one_sentence() throws IOException {
        assertThatThrownBy(() -> run("{\"cases\": [{\"input\": {\"colour\": 3}}]}"))
                .isInstanceOf(MalformedVectors.class)
                .hasMessageContaining("case 1: no kind of case has such an input; found the fields [colour]");
        assertThatThrownBy(() -> run(
                        "{\"cases\": [{\"name\": \"c\", \"chart\": \"p\", \"input\": {\"count\": 3, \"n\": [4]}}]}"))
                .isInstanceOf(MalformedVectors.class)
                .hasMessageContaining("case 1 “c”: “count” must be a list of numbers; found 3.");
        assertThatThrownBy(() -> run("{\"cases\": ["))
                .isInstanceOf(MalformedVectors.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> run("[]")).isInstanceOf(MalformedVectors.class).hasMessageContaining("“cases”");
        assertThatThrownBy(() -> VectorFile.read(folder.resolve("none.json"))).isInstanceOf(MalformedVectors.class);
    }

    @Test
    void lists_that_are_empty_or_of_different_length_are_told_too() throws IOException {
        assertThatThrownBy(() -> run("{\"cases\": [{\"input\": {\"y\": []}}]}"))
                .isInstanceOf(MalformedVectors.class)
                .hasMessageContaining("“y” must be a list of one number or more; found [].");
        assertThat(run("{\"cases\": [{\"chart\": \"c\", \"input\": {\"count\": []}}]}")
                        .refusals())
                .singleElement()
                .asString()
                .endsWith("A chart needs a point or more.");
        assertThat(run("{\"cases\": [{\"input\": {\"observed\": [1, 2], \"expected_events\": [1]}}]}")
                        .refusals())
                .singleElement()
                .asString()
                .contains("there must be as many of both");
        assertThat(run("{\"cases\": [{\"input\": {\"numerator\": [1], \"denominator\": [1, 2]}}]}")
                        .refusals())
                .hasSize(1);
    }

    private VectorFile.Outcome run(String json) throws IOException {
        return VectorFile.read(Files.writeString(folder.resolve("vectors.json"), json))
                .run();
    }

    private Path withoutExpected(Path file) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
        root.path("cases").forEach(each -> ((ObjectNode) each).remove("expected"));
        return Files.writeString(folder.resolve("blind.json"), root.toString());
    }

    private static List<JsonNode> actuals(VectorFile.Outcome outcome) {
        return JsonMapper.shared()
                .readTree(outcome.json())
                .path("cases")
                .valueStream()
                .map(each -> each.path("actual"))
                .toList();
    }

    private static Path orSkip(String name) {
        Stream<Path> named = Optional.ofNullable(System.getenv("PLUMBLINE_SHARED")).map(Path::of).stream();
        Stream<Path> above = Stream.iterate(
                        Path.of(System.getProperty("user.dir")).toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared"));
        Optional<Path> file = Stream.concat(named, above)
                .map(shared -> shared.resolve("data/vectors").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
        Assumptions.assumeTrue(
                file.isPresent(),
                "skipped: no shared/data/vectors/" + name
                        + " beside the checkout, and PLUMBLINE_SHARED names no such folder");
        return file.orElseThrow();
    }
}
