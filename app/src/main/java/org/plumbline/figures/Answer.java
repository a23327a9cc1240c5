package org.plumbline.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.statistics.intervals.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Named parts of an answer, in order; what is not known, or without end, becomes null. */
public final class Answer {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Object> parts = new LinkedHashMap<>();

    public static Answer of(String name, Object value) {
        return new Answer().and(name, value);
    }

    public Answer and(String name, Object value) {
        parts.put(name, value);
        return this;
    }

    public Answer and(Answer other) {
        parts.putAll(other.parts);
        return this;
    }

    /** A lower and an upper part. */
    public Answer limits(String lower, String upper, Interval interval) {
        return and(lower, interval.lower()).and(upper, interval.upper());
    }

    /** The names of its parts, in order. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** A part as JSON; a missing node when there is none. */
    public JsonNode part(String name) {
        Object part = parts.get(name);
        return part == null ? JSON.missingNode() : json(part);
    }

    /** Only the named parts, in that order. */
    public Answer only(List<String> names) {
        Answer only = new Answer();
        for (String name : names) {
            Object part = parts.get(name);
            if (part != null) {
                only.and(name, part);
            }
        }
        return only;
    }

    public static JsonNode json(Object value) {
        return switch (value) {
            case Answer answer -> {
                ObjectNode node = JSON.objectNode();
                answer.parts.forEach((name, part) -> node.set(name, json(part)));
                yield node;
            }
            case Optional<?> maybe -> maybe.<JsonNode>map(Answer::json).orElse(JSON.nullNode());
            case Interval interval -> json(new double[] {interval.lower(), interval.upper()});
            case Double number -> Double.isFinite(number) ? JSON.numberNode(number) : JSON.nullNode();
            case Integer number -> JSON.numberNode(number);
            case Boolean flag -> JSON.booleanNode(flag);
            case double[] numbers -> {
                ArrayNode node = JSON.arrayNode();
                for (double number : numbers) {
                    node.add(json(number));
                }
                yield node;
            }
            case List<?> items -> {
                ArrayNode node = JSON.arrayNode();
                items.forEach(item -> node.add(json(item)));
                yield node;
            }
            default -> JSON.stringNode(value.toString());
        };
    }

    public static List<Boolean> list(boolean... flags) {
        Boolean[] boxed = new Boolean[flags.length];
        for (int i = 0; i < flags.length; i++) {
            boxed[i] = flags[i];
        }
        return List.of(boxed);
    }

    /** 1 for true, 0 for false. */
    public static List<Integer> bits(boolean... flags) {
        return list(flags).stream().map(flag -> flag ? 1 : 0).toList();
    }
}
