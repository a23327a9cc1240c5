package org.plumbline.documents.html;

import java.util.List;
import org.plumbline.documents.Table;
import org.plumbline.documents.markup.Markup;

/** Writes one table: caption, one row of column headers, and rows that may be named by their first cell. */
final class TableMarkup {

    /** So many rows stay together on paper. */
    private static final int SHORT = 12;

    private static final String NUMERIC = " govuk-table__cell--numeric";

    private final Markup markup;
    private final Medium medium;
    private final TextMarkup texts;

    TableMarkup(Markup markup, Medium medium, TextMarkup texts) {
        this.markup = markup;
        this.medium = medium;
        this.texts = texts;
    }

    void write(Table table) {
        if (medium != Medium.PAPER) {
            markup.open(
                    "div", "class", "table-scroll", "role", "region", "aria-label", table.caption(), "tabindex", "0");
        }
        markup.open("table", "class", table.rows().size() > SHORT ? "govuk-table" : "govuk-table short");
        markup.element("caption", table.caption(), "class", "govuk-table__caption govuk-table__caption--s");
        widths(table.columns());
        head(table.columns());
        markup.open("tbody", "class", "govuk-table__body");
        table.rows().forEach(row -> row(table, row));
        markup.close("tbody").close("table");
        if (medium != Medium.PAPER) {
            markup.close("div");
        }
        table.source().ifPresent(source -> markup.element("p", source, "class", "govuk-body-s table-source"));
    }

    private void widths(List<Table.Column> columns) {
        int shares = columns.stream().mapToInt(Table.Column::share).sum();
        markup.open("colgroup");
        for (var column : columns) {
            markup.empty("col", "style", "width:" + column.share() * 100 / shares + "%");
        }
        markup.close("colgroup");
    }

    private void head(List<Table.Column> columns) {
        markup.open("thead", "class", "govuk-table__head").open("tr", "class", "govuk-table__row");
        for (var column : columns) {
            var classes = "govuk-table__header" + (column.numeric() ? " govuk-table__header--numeric" : "");
            markup.element("th", column.header(), "scope", "col", "class", classes);
        }
        markup.close("tr").close("thead");
    }

    private void row(Table table, Table.Row row) {
        markup.open("tr", "class", row.total() ? "govuk-table__row total" : "govuk-table__row");
        for (int i = 0; i < row.cells().size(); i++) {
            var numeric = table.columns().get(i).numeric() ? NUMERIC : "";
            if (i == 0 && table.rowHeaders()) {
                markup.open("th", "scope", "row", "class", "govuk-table__header");
                texts.write(row.cells().get(i).runs());
                markup.close("th");
            } else {
                markup.open("td", "class", "govuk-table__cell" + numeric);
                texts.write(row.cells().get(i).runs());
                markup.close("td");
            }
        }
        markup.close("tr");
    }
}
