package org.plumbline.papers.update;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.charts.Chart;
import org.plumbline.charts.Look;
import org.plumbline.charts.Row;
import org.plumbline.documents.Block;
import org.plumbline.documents.Picture;
import org.plumbline.documents.Table;
import org.plumbline.web.Dates;

/** A chart in a paper: the drawing of the measure's page, and beneath it the table of the same points with their source. */
final class MeasureDrawing {
    private MeasureDrawing() {}

    /** @param id unique within the paper */
    static List<Block> blocks(Chart chart, String id, String name, LocalDate asAt) {
        return List.of(
                Picture.of(
                                Picture.Format.SVG,
                                chart.svg(Look.wide(id)).getBytes(StandardCharsets.UTF_8),
                                chart.alternative(),
                                sentence(chart.words().subtitle()))
                        .narrowly(chart.svg(Look.narrow(id + "-narrow")).getBytes(StandardCharsets.UTF_8)),
                table(chart, name, asAt));
    }

    private static Table table(Chart chart, String name, LocalDate asAt) {
        List<String> headings = chart.columns();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.words(headings.getFirst(), 4));
        // The measure is named above; the column says what it counts in.
        columns.add(Table.Column.number(Numbers.sentence(chart.words().unit()), 3));
        headings.subList(2, headings.size() - 1).forEach(heading -> columns.add(Table.Column.number(heading, 3)));
        columns.add(Table.Column.words(headings.getLast(), 6));
        List<Row> rows = chart.rows();
        return Table.of(
                        "The figures of the chart: " + name,
                        columns,
                        rows.stream()
                                .map(row -> Table.Row.of(row.cells().toArray(String[]::new)))
                                .toList())
                .from(source(chart, rows, asAt));
    }

    private static String source(Chart chart, List<Row> rows, LocalDate asAt) {
        String source = chart.words().sourceLine();
        return sentence(source)
                + (source.isEmpty() ? "" : " ")
                + "Figures of " + rows.getFirst().label() + " to "
                + rows.getLast().label() + ", as at "
                + Dates.words(asAt) + ".";
    }

    private static String sentence(String words) {
        return words.isEmpty() || words.endsWith(".") ? words : words + ".";
    }
}
