package org.plumbline.reportreader.formats;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Rows of tables: cells with a few words each are one line; a table that only lays out a page is gone through. */
final class HtmlRows {

    private HtmlRows() {}

    static boolean isRow(Element row) {
        return cells(row).size() > 1 && row.selectFirst("li, table, h1, h2, h3, h4, h5, h6") == null;
    }

    static String text(Element row) {
        return cells(row).stream().map(cell -> Letters.collapsed(cell.text())).collect(Collectors.joining("\t"));
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }
}
