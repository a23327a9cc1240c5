package org.plumbline.figures.vectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An answer brought into the shape of the expected one: only its parts, in its order, all the way down. */
final class Shape {
    private Shape() {}

    static JsonNode like(JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            ObjectNode shaped = JsonNodeFactory.instance.objectNode();
            for (String name : expected.propertyNames()) {
                if (actual.has(name)) {
                    shaped.set(name, like(expected.path(name), actual.path(name)));
                }
            }
            return shaped;
        }
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            ArrayNode shaped = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < expected.size(); i++) {
                shaped.add(like(expected.get(i), actual.get(i)));
            }
            return shaped;
        }
        return actual;
    }
}
