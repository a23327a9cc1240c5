package org.plumbline.figures.vectors;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * One case of a file.
 *
 * @param topic the file's, in small letters
 * @param whole the case as it stands
 * @param input its input
 * @param expected what is expected, or a missing node
 */
record VectorCase(String topic, Input whole, Input input, JsonNode expected) {

    static VectorCase of(String topic, String place, JsonNode node) {
        return new VectorCase(
                topic.toLowerCase(Locale.UK),
                new Input(place, node),
                new Input(place, node.path("input")),
                node.path("expected"));
    }

    String name() {
        return whole.text("name", "");
    }

    /** The parts that are expected; where nothing is, those that such a case has. */
    List<String> shape(String... usual) {
        return expected.isObject() ? List.copyOf(expected.propertyNames()) : List.of(usual);
    }
}
