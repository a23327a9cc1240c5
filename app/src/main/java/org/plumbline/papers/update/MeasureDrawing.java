package org.plumbline.papers.update;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
        List<Row> rows = chart.rows();
        // The measure is named above; its column says what it counts in.
        String counted = Numbers.sentence(chart.words().unit());
        int last = headings.size() - 1;
        // A column in which no row has anything is no part of what is drawn.
        List<Integer> shown = IntStream.rangeClosed(0, last)
                .filter(at ->
                        at < 2 || rows.stream().anyMatch(row -> says(row.cells().get(at))))
                .boxed()
                .toList();
        return Table.of(
                        "The figures of the chart: " + name,
                        shown.stream()
                                .map(at -> at == 0 || at == last
                                        ? Table.Column.words(headings.get(at), at == 0 ? 4 : 6)
                                        : Table.Column.number(at == 1 ? counted : headings.get(at), 3))
                                .toList(),
                        rows.stream()
                                .map(row -> Table.Row.of(
                                        shown.stream().map(row.cells()::get).toArray(String[]::new)))
                                .toList())
                .from(source(chart, rows, asAt));
    }

    private static boolean says(String cell) {
        return !cell.isEmpty() && !cell.equals("none");
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
