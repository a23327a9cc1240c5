package org.plumbline.documents.word;

import java.util.List;
import org.plumbline.documents.Table;
import org.plumbline.documents.markup.Markup;

/** Writes one table: its header row repeats on every page and no row is cut. */
final class WordTable {

    /** The width of the text on the page in twentieths of a point. */
    private static final int WIDTH = 9638;

    private final Markup markup;
    private final WordText texts;

    WordTable(Markup markup, WordText texts) {
        this.markup = markup;
        this.texts = texts;
    }

    void write(Table table) {
        var widths = widths(table.columns());
        markup.open("w:tbl").open("w:tblPr");
        markup.empty("w:tblStyle", "w:val", "PlumblineTable");
        markup.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa");
        markup.empty("w:tblLayout", "w:type", "fixed");
        markup.empty("w:tblLook", "w:val", table.rowHeaders() ? "00A0" : "0020");
        markup.empty("w:tblCaption", "w:val", table.caption());
        markup.close("w:tblPr").open("w:tblGrid");
        widths.forEach(width -> markup.empty("w:gridCol", "w:w", width));
        markup.close("w:tblGrid");
        head(table, widths);
        table.rows().forEach(row -> row(table, row, widths));
        markup.close("w:tbl");
    }

    private static List<String> widths(List<Table.Column> columns) {
        int shares = columns.stream().mapToInt(Table.Column::share).sum();
        return columns.stream()
                .map(column -> Integer.toString(WIDTH * column.share() / shares))
                .toList();
    }

    private void head(Table table, List<String> widths) {
        markup.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close("w:trPr");
        for (int i = 0; i < widths.size(); i++) {
            var column = table.columns().get(i);
            cell(widths.get(i), false, column.numeric() ? "TableHeadingNumber" : "TableHeading");
            texts.plain(column.header());
            markup.close("w:p").close("w:tc");
        }
        markup.close("w:tr");
    }

    private void row(Table table, Table.Row row, List<String> widths) {
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit").close("w:trPr");
        for (int i = 0; i < widths.size(); i++) {
            var style = (row.total() ? "TableTotal" : "TableText")
                    + (table.columns().get(i).numeric() ? "Number" : "");
            cell(widths.get(i), row.total(), style);
            texts.write(row.cells().get(i).runs());
            markup.close("w:p").close("w:tc");
        }
        markup.close("w:tr");
    }

    private void cell(String width, boolean total, String style) {
        markup.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (total) {
            markup.raw("<w:tcBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"0F4C5C\"/>"
                    + "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"0F4C5C\"/></w:tcBorders>");
        }
        markup.close("w:tcPr");
        markup.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close("w:pPr");
    }
}
