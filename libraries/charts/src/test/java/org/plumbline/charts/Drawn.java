package org.plumbline.charts;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.plumbline.charts.svg.Lettering;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A drawing read back: its marks by their outlines, its values by the labels of its axes. */
final class Drawn {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final Element root;

    /** A mark: its shape, its centre, whether it is hollow. */
    record Shape(String shape, double x, double y, boolean hollow) {}

    record Place(double x, double y) {}

    /** The words of a text and the box that they take up. */
    record Written(String words, double x1, double y1, double x2, double y2) {
        boolean meets(Written other) {
            return x1 + 0.5 < other.x2 && other.x1 + 0.5 < x2 && y1 + 0.5 < other.y2 && other.y1 + 0.5 < y2;
        }
    }

    /** From a coordinate to a value, by two labelled ticks. */
    record Scale(double from, double fromValue, double to, double toValue) {
        double value(double at) {
            return fromValue + (at - from) / (to - from) * (toValue - fromValue);
        }

        /** How far a value may be off when a coordinate is rounded to a hundredth. */
        double tolerance() {
            return Math.abs((toValue - fromValue) / (to - from)) * 0.011 + 1e-9;
        }
    }

    Drawn(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (Exception unreadable) {
            throw new AssertionError(
                    "The drawing is not well-formed: " + unreadable.getMessage() + "\n" + svg, unreadable);
        }
    }

    Element root() {
        return root;
    }

    double width() {
        return Double.parseDouble(root.getAttribute("width"));
    }

    double height() {
        return Double.parseDouble(root.getAttribute("height"));
    }

    List<Element> groups(String name) {
        return all("g").stream()
                .filter(group -> group.getAttribute("class").equals(name))
                .toList();
    }

    List<Element> all(String tag) {
        return within(root, tag);
    }

    private static List<Element> within(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    List<Shape> shapes(String group) {
        return groups(group).stream().flatMap(one -> shapes(one).stream()).toList();
    }

    static List<Shape> shapes(Element group) {
        return within(group, "path").stream()
                .filter(path -> !path.getAttribute("class").isEmpty())
                .map(Drawn::shape)
                .toList();
    }

    private static Shape shape(Element path) {
        List<Double> numbers = numbers(path.getAttribute("d"));
        boolean hollow = path.getAttribute("fill").equals("#ffffff");
        String shape = path.getAttribute("class");
        if (shape.equals("circle")) {
            return new Shape(shape, numbers.get(0) + numbers.get(2), numbers.get(1), hollow);
        }
        double x = 0;
        double y = 0;
        for (int i = 0; i < numbers.size(); i += 2) {
            x += numbers.get(i);
            y += numbers.get(i + 1);
        }
        return new Shape(shape, 2 * x / numbers.size(), 2 * y / numbers.size(), hollow);
    }

    /** The corners of the lines in a group, in parts where the pen was lifted. */
    List<List<Place>> lines(String group) {
        return groups(group).stream().flatMap(one -> lines(one).stream()).toList();
    }

    static List<List<Place>> lines(Element group) {
        List<List<Place>> lines = new ArrayList<>();
        for (Element path : within(group, "path")) {
            if (path.getAttribute("class").isEmpty()) {
                for (String part : path.getAttribute("d").substring(1).split("M", -1)) {
                    List<Double> numbers = numbers(part);
                    List<Place> places = new ArrayList<>();
                    for (int i = 0; i < numbers.size(); i += 2) {
                        places.add(new Place(numbers.get(i), numbers.get(i + 1)));
                    }
                    lines.add(places);
                }
            }
        }
        return lines;
    }

    static List<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> Double.parseDouble(match.group()))
                .toList();
    }

    /** The upright axis, read from its rules and their labels. */
    Scale upright() {
        Element group = groups("values").getFirst();
        List<Element> rules = within(group, "line");
        List<Element> labels = within(group, "text");
        int last = rules.size() - 1;
        return new Scale(
                number(rules.get(0), "y1"),
                said(labels.get(0).getTextContent()),
                number(rules.get(last), "y1"),
                said(labels.get(last).getTextContent()));
    }

    /** The axis along the foot, whose labels stand under their ticks. */
    Scale across() {
        List<Element> labels = within(groups("across").getFirst(), "text");
        Element first = labels.getFirst();
        Element last = labels.getLast();
        return new Scale(
                number(first, "x"), said(first.getTextContent()), number(last, "x"), said(last.getTextContent()));
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** A label as a number: "−1,200", "12.5%", "£2.5 million". */
    static double said(String words) {
        double size = words.contains("trillion")
                ? 1e12
                : words.contains("billion") ? 1e9 : words.contains("million") ? 1e6 : 1;
        return numbers(words.replace(",", "").replace('−', '-').replace("-£", "-"))
                        .getFirst()
                * size;
    }

    /** Every text, with the box that its letters take up. */
    List<Written> written() {
        return all("text").stream().map(this::written).toList();
    }

    private Written written(Element text) {
        double size = number(text.hasAttribute("font-size") ? text : root, "font-size");
        Lettering lettering =
                new Lettering(size, text.getAttribute("font-weight").equals("700"));
        double width = lettering.width(text.getTextContent()) / 1.04;
        double x = number(text, "x");
        double start =
                switch (text.getAttribute("text-anchor")) {
                    case "middle" -> x - width / 2;
                    case "end" -> x - width;
                    default -> x;
                };
        double foot = number(text, "y");
        return new Written(text.getTextContent(), start, foot - size * 0.74, start + width, foot + size * 0.21);
    }
}
