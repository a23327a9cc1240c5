package org.plumbline.govuk;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** HTML as an outline in which only what a browser or a reader would notice is left, one line for each node. */
final class Dom {
    private Dom() {}

    static String outline(String html) {
        var outline = new StringBuilder();
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
            write(node, "", outline);
        }
        return outline.toString();
    }

    private static void write(Node node, String indent, StringBuilder outline) {
        if (node instanceof TextNode text) {
            String words = words(text);
            if (!words.isEmpty()) {
                outline.append(indent).append('"').append(words).append("\"\n");
            }
        } else if (node instanceof Element element) {
            outline.append(indent)
                    .append(element.tagName())
                    .append(attributes(element))
                    .append('\n');
            element.childNodes().forEach(child -> write(child, indent + "  ", outline));
        }
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .map(attribute -> attribute.getKey() + "=" + value(attribute.getKey(), attribute.getValue()))
                .sorted()
                .map(attribute -> " " + attribute)
                .collect(Collectors.joining());
    }

    private static String value(String key, String value) {
        return key.equals("class")
                ? Arrays.stream(value.trim().split("\\s+")).sorted().collect(Collectors.joining(" "))
                : value;
    }

    /** White space counts only between words and what stands in the same line. */
    private static String words(TextNode text) {
        String words = text.getWholeText().replaceAll("\\s+", " ");
        if (!inLine(text.previousSibling())) {
            words = words.stripLeading();
        }
        if (!inLine(text.nextSibling())) {
            words = words.stripTrailing();
        }
        return words;
    }

    private static boolean inLine(@Nullable Node node) {
        return node instanceof TextNode
                || (node instanceof Element element
                        && !element.isBlock()
                        && !element.tagName().equals("legend"));
    }
}
