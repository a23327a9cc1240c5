package org.plumbline.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One row of the table beneath a chart.
 *
 * @param label the period, or the name of who or what it is about
 * @param figures as many as the chart has columns between the first and the last
 * @param flags what the drawing says by shape or mark, in words; none for an ordinary point
 */
public record Row(String label, List<Figure> figures, List<String> flags) {
    /** A value with the words that the table shows; no value where it is not known. */
    public record Figure(OptionalDouble value, String words) {
        static Figure of(OptionalDouble value, Unit unit) {
            return new Figure(value, unit.words(value));
        }

        static Figure of(double value, Unit unit) {
            return of(OptionalDouble.of(value), unit);
        }

        /** Where the chart draws nothing because there is nothing to draw, such as limits of a short series. */
        static Figure none() {
            return new Figure(OptionalDouble.empty(), "none");
        }
    }

    public Row {
        figures = List.copyOf(figures);
        flags = List.copyOf(flags);
    }

    /** The row as text, a cell for each column. */
    public List<String> cells() {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        figures.forEach(figure -> cells.add(figure.words()));
        cells.add(String.join("; ", flags));
        return List.copyOf(cells);
    }
}
