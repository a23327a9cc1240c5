package org.plumbline.reportreader.formats;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.plumbline.reportreader.SourceLine.Style;

/**
 * A web page as blocks, one line each. Goes from node to node without calling itself, so that a page nested a hundred
 * thousand deep is only long.
 */
final class HtmlBlocks {

    private static final int DEEPEST_TABLE = 3;

    private final Document page;
    private final Lines lines;
    private final HtmlFurniture furniture;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Style style = Style.PLAIN;
    private String label = "";
    private int lists;
    private int tables;

    private HtmlBlocks(Document page, Lines lines) {
        this.page = page;
        this.lines = lines;
        this.furniture = HtmlFurniture.of(page);
    }

    static void write(Document page, Lines lines) throws UnreadableReport {
        new HtmlBlocks(page, lines).write();
    }

    private void write() throws UnreadableReport {
        Node root = page.body();
        Node node = root;
        while (true) {
            Node below = enter(node) && node.childNodeSize() > 0 ? node.childNode(0) : null;
            if (below != null) {
                node = below;
                continue;
            }
            leave(node);
            Node next = node.equals(root) ? null : node.nextSibling();
            while (next == null && !node.equals(root)) {
                node = parent(node, root);
                leave(node);
                next = node.equals(root) ? null : node.nextSibling();
            }
            if (next == null) {
                return;
            }
            node = next;
        }
    }

    private static Node parent(Node node, Node root) {
        Node parent = node.parentNode();
        return parent == null ? root : parent;
    }

    /** Takes the node in; says whether what is in it should be gone through too. */
    private boolean enter(Node node) throws UnreadableReport {
        if (node instanceof TextNode words) {
            take(words);
            return false;
        }
        if (!(node instanceof Element element) || furniture.isUnseen(element)) {
            return false;
        }
        if (breaksLine(element)) {
            flush();
        }
        furniture.enter(element);
        switch (element.normalName()) {
            case "h1" -> style = Style.HEADING_1;
            case "h2" -> style = Style.HEADING_2;
            case "h3" -> style = Style.HEADING_3;
            case "h4", "h5", "h6" -> style = Style.HEADING_4;
            case "ul", "ol" -> lists++;
            case "li" -> openItem(element);
            case "table" -> tables++;
            case "tr" -> {
                if (tables <= DEEPEST_TABLE && HtmlRows.isRow(element)) {
                    lines.add(0, HtmlRows.text(element), furniture.or(Style.TABLE_ROW));
                    return false;
                }
            }
            default -> {}
        }
        return true;
    }

    private void take(TextNode words) throws UnreadableReport {
        if (words.parentNode() instanceof Element parent && parent.normalName().equals("sup")) {
            text.append(Letters.raised(words.getWholeText()));
        } else if (words.parentNode() instanceof Element parent
                && parent.normalName().equals("pre")) {
            for (String line : words.getWholeText().lines().toList()) {
                text.append(line);
                flush();
            }
        } else {
            text.append(words.getWholeText());
        }
    }

    private void openItem(Element item) {
        Element list = item.parent();
        if (list != null && list.normalName().equals("ol")) {
            int number = numbers.merge(list, start(list), (before, start) -> before + 1);
            style = Style.NUMBERED;
            label = number + ". ";
        } else {
            style = Style.BULLET;
        }
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private void leave(Node node) throws UnreadableReport {
        if (!(node instanceof Element element) || furniture.isUnseen(element)) {
            return;
        }
        if (breaksLine(element)) {
            flush();
            style = Style.PLAIN;
            label = "";
        }
        switch (element.normalName()) {
            case "ul", "ol" -> lists--;
            case "table" -> tables--;
            default -> {}
        }
        if (breaksLine(element) && lists == 0 && !staysClose(element)) {
            lines.blank(0);
        }
        furniture.leave(element);
    }

    private static boolean breaksLine(Element element) {
        String name = element.normalName();
        return element.isBlock() || name.equals("br") || name.equals("td") || name.equals("th") || name.equals("tr");
    }

    private static boolean staysClose(Element element) {
        String name = element.normalName();
        return name.equals("br") || name.equals("li") || name.equals("tr") || name.equals("pre");
    }

    private void flush() throws UnreadableReport {
        String line = Letters.collapsed(text);
        text.setLength(0);
        if (!line.isEmpty()) {
            lines.add(0, label + line, furniture.or(style));
            style = Style.PLAIN;
            label = "";
        }
    }
}
