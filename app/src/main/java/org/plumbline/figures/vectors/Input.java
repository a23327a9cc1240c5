package org.plumbline.figures.vectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.statistics.intervals.Confidence;
import tools.jackson.databind.JsonNode;

/** An object in a case, read field by field; what is not as it must be is said with its place. */
final class Input {
    private final String place;
    private final JsonNode node;

    Input(String place, JsonNode node) {
        this.place = place;
        this.node = node;
    }

    boolean has(String... names) {
        for (String name : names) {
            if (!node.has(name)) {
                return false;
            }
        }
        return true;
    }

    /** There and not null. */
    boolean given(String name) {
        return node.hasNonNull(name);
    }

    double number(String name) {
        return number(node.path(name), name);
    }

    double number(String name, double otherwise) {
        return given(name) ? number(name) : otherwise;
    }

    boolean flag(String name, boolean otherwise) {
        if (!given(name)) {
            return otherwise;
        }
        JsonNode flag = node.path(name);
        if (!flag.isBoolean()) {
            throw expected(name, "true or false", flag);
        }
        return flag.asBoolean();
    }

    String text(String name) {
        JsonNode text = node.path(name);
        if (!text.isString()) {
            throw expected(name, "a text", text);
        }
        return text.asString();
    }

    String text(String name, String otherwise) {
        return given(name) ? text(name) : otherwise;
    }

    /** A list of numbers; null is not known. */
    double[] numbers(String name) {
        return numbers(node.path(name), name);
    }

    /** This itself, when it is a list of numbers. */
    double[] numbers() {
        return numbers(node, "input");
    }

    /** A list of whole numbers, or one, or none. */
    List<Integer> wholes(String name) {
        List<Integer> wholes = new ArrayList<>();
        JsonNode list = node.path(name);
        if (list.isArray()) {
            list.forEach(each -> wholes.add((int) number(each, name)));
        } else if (given(name)) {
            wholes.add((int) number(name));
        }
        return wholes;
    }

    /** Numbers by name, in order. */
    Map<String, Double> named(String name) {
        JsonNode object = node.path(name);
        if (!object.isObject()) {
            throw expected(name, "an object of numbers", object);
        }
        Map<String, Double> named = new LinkedHashMap<>();
        object.properties().forEach(entry -> named.put(entry.getKey(), number(entry.getValue(), name)));
        return named;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        list(name).forEach(each -> texts.add(each.asString()));
        return texts;
    }

    List<Input> objects(String name) {
        return objects(list(name), name);
    }

    List<Input> objects() {
        return objects(node, "input");
    }

    List<String> fieldNames() {
        return List.copyOf(node.propertyNames());
    }

    boolean isList() {
        return node.isArray();
    }

    Confidence confidence() {
        return new Confidence(number("confidence", Confidence.NINETY_FIVE.level()));
    }

    MalformedVectors expected(String name, String wanted, JsonNode found) {
        String what = found.isMissingNode() ? "nothing" : found.toString();
        String shown = what.length() > 60 ? what.substring(0, 60) + "…" : what;
        return new MalformedVectors(place + ": “" + name + "” must be " + wanted + "; found " + shown + ".");
    }

    MalformedVectors unknown(String name, String wanted) {
        return expected(name, wanted, node.path(name));
    }

    private JsonNode list(String name) {
        JsonNode list = node.path(name);
        if (!list.isArray()) {
            throw expected(name, "a list", list);
        }
        return list;
    }

    private List<Input> objects(JsonNode list, String name) {
        List<Input> objects = new ArrayList<>();
        for (JsonNode each : list) {
            if (!each.isObject()) {
                throw expected(name, "a list of objects", each);
            }
            objects.add(new Input(place, each));
        }
        return objects;
    }

    private double number(JsonNode number, String name) {
        if (!number.isNumber()) {
            throw expected(name, "a number", number);
        }
        return number.asDouble();
    }

    private double[] numbers(JsonNode list, String name) {
        if (!list.isArray()) {
            throw expected(name, "a list of numbers", list);
        }
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = list.get(i).isNull() ? Double.NaN : number(list.get(i), name);
        }
        return numbers;
    }
}
