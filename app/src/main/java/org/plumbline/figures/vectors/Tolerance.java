package org.plumbline.figures.vectors;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How far an actual number may lie from the expected one: within the absolute or the relative measure, whichever is wider. */
record Tolerance(double relative, double absolute) {
    private static final Tolerance USUAL = new Tolerance(1e-9, 1e-12);

    /** From a file's "tolerance" or a case's "tol": an object with "rel", "abs" or both, or "exact". */
    static Tolerance of(JsonNode node, Tolerance otherwise) {
        if (node.isObject()) {
            return new Tolerance(node.path("rel").asDouble(0), node.path("abs").asDouble(0));
        }
        return node.isString() ? new Tolerance(0, 0) : otherwise;
    }

    static Tolerance usual() {
        return USUAL;
    }

    /** The first place where they differ, and how; empty when they agree. */
    Optional<String> difference(String place, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            for (String name : expected.propertyNames()) {
                Optional<String> inside = difference(place + "." + name, expected.path(name), actual.path(name));
                if (inside.isPresent()) {
                    return inside;
                }
            }
            return expected.size() == actual.size()
                    ? Optional.empty()
                    : Optional.of(place + " has other parts than expected");
        }
        if (expected.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
                Optional<String> inside = difference(place + "[" + i + "]", expected.get(i), actual.get(i));
                if (inside.isPresent()) {
                    return inside;
                }
            }
            return expected.size() == actual.size()
                    ? Optional.empty()
                    : Optional.of(place + " has " + actual.size() + " items, expected " + expected.size());
        }
        return agree(expected, actual)
                ? Optional.empty()
                : Optional.of(place + " is " + shown(actual) + ", expected " + shown(expected));
    }

    private boolean agree(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            double wanted = expected.asDouble();
            double found = actual.asDouble();
            return found == wanted
                    || Math.abs(found - wanted) <= Math.max(absolute, relative * Math.abs(wanted))
                    || (!Double.isFinite(wanted) && !Double.isFinite(found));
        }
        boolean withoutValue = expected.isNull() || (expected.isNumber() && !Double.isFinite(expected.asDouble()));
        return withoutValue ? actual.isNull() : expected.equals(actual);
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "not there" : node.toString();
    }
}
