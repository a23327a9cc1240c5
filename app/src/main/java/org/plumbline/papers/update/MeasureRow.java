package org.plumbline.papers.update;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.charts.Row;
import org.plumbline.findings.FindingMeasures;
import org.plumbline.findings.FindingMeasures.Measured;

/**
 * One measure as it tests one finding, for programs.
 *
 * @param was null where no figure was known by then; is alike
 * @param table the points of its line in words, as the paper prints them
 */
public record MeasureRow(
        String finding,
        String measure,
        String says,
        @Nullable Stated was,
        @Nullable Stated is,
        String difference,
        List<List<String>> table) {
    public MeasureRow {
        table = List.copyOf(table);
    }

    /** A figure as somebody stated it, and the entry that holds it. */
    public record Stated(BigDecimal value, String when, String by, long entry) {
        static Stated of(FindingMeasures.Stated stated) {
            return new Stated(stated.value(), stated.when(), stated.by(), stated.entry());
        }
    }

    static MeasureRow of(Measured measured) {
        return new MeasureRow(
                measured.finding(),
                measured.measure(),
                measured.headline(),
                measured.was().map(Stated::of).orElse(null),
                measured.is().map(Stated::of).orElse(null),
                measured.difference(),
                measured.chart().stream()
                        .flatMap(chart -> chart.rows().stream())
                        .map(Row::cells)
                        .toList());
    }
}
