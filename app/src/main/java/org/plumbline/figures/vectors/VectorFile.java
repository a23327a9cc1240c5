package org.plumbline.figures.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.figures.Answer;
import org.plumbline.statistics.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file of reference vectors: {topic, tolerance, notes, cases: [{name, input, expected, tol}]}, "expected" where known. */
public final class VectorFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private static final List<Family> FAMILIES = List.of(
            new RulePrimitives(),
            new ControlChartCases(),
            new XmrCases(),
            new RunsCases(),
            new DisparityCases(),
            new ComparisonCases(),
            new IntervalCases(),
            new StandardisationCases(),
            new OverdispersionCases(),
            new FunnelCases(),
            new SamplingCases(),
            new ScreeningCases(),
            new TwoCountCases());

    private final String name;
    private final ObjectNode root;

    private VectorFile(String name, ObjectNode root) {
        this.name = name;
        this.root = root;
    }

    /**
     * What came of running a file.
     *
     * @param json the file again, with an "actual" beside every case's "expected"
     * @param cases how many there are
     * @param compared how many had an "expected"
     * @param differences one sentence for each case that differs by more than its tolerance
     * @param refusals one sentence for each case whose input makes no sense; its "actual" is null
     */
    public record Outcome(String json, int cases, int compared, List<String> differences, List<String> refusals) {
        public Outcome {
            differences = List.copyOf(differences);
            refusals = List.copyOf(refusals);
        }
    }

    /** Reads the file; {@link MalformedVectors} when it cannot be read or is no such file. */
    public static VectorFile read(Path file) {
        JsonNode root;
        try {
            root = MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new MalformedVectors(file + " cannot be read as a text file: " + e.getMessage());
        } catch (JacksonException e) {
            throw new MalformedVectors(
                    file + " is no JSON: line " + e.getLocation().getLineNr() + ", "
                            + e.getOriginalMessage().lines().findFirst().orElse("it ends too soon"));
        }
        if (!(root instanceof ObjectNode object) || !object.path("cases").isArray()) {
            throw new MalformedVectors(file + " must hold an object with a list “cases”; found "
                    + (root.isObject() ? "no such list" : "something else") + ".");
        }
        return new VectorFile(file.toString(), object);
    }

    /** Computes every case's answer and compares. */
    public Outcome run() {
        String topic = root.path("topic").asString("");
        Tolerance usual = Tolerance.of(root.path("tolerance"), Tolerance.usual());
        List<String> differences = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        int cases = 0;
        int compared = 0;
        for (JsonNode each : root.path("cases")) {
            String place = name + ", case " + (cases + 1) + caseName(each);
            cases++;
            if (!(each instanceof ObjectNode vector)) {
                throw new MalformedVectors(place + ": a case must be an object.");
            }
            JsonNode actual =
                    Shape.like(vector.path("expected"), actual(VectorCase.of(topic, place, vector), place, refusals));
            vector.set("actual", actual);
            if (vector.has("expected")) {
                compared++;
                Tolerance tolerance = Tolerance.of(vector.path("tol"), usual);
                Optional<String> difference = tolerance.difference("actual", vector.path("expected"), actual);
                difference.ifPresent(found -> differences.add(place + ": " + found + "."));
            }
        }
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        return new Outcome(json, cases, compared, differences, refusals);
    }

    private static JsonNode actual(VectorCase vector, String place, List<String> refusals) {
        Family family = FAMILIES.stream()
                .filter(each -> each.knows(vector))
                .findFirst()
                .orElseThrow(() -> new MalformedVectors(place + ": no kind of case has such an input; found the fields "
                        + vector.input().fieldNames() + "."));
        try {
            return Answer.json(family.actual(vector));
        } catch (Refused refused) {
            refusals.add(place + ": " + refused.getMessage());
            return Answer.json(Double.NaN);
        }
    }

    private static String caseName(JsonNode vector) {
        return vector.path("name").isString() ? " “" + vector.path("name").asString() + "”" : "";
    }
}
