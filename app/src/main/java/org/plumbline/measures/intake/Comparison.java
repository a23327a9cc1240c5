package org.plumbline.measures.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.measures.Figure;
import org.plumbline.measures.StatedFigure;
import org.plumbline.statistics.summaries.Quantiles;

/** Sets the rows of a file beside each other and beside what is recorded already. */
final class Comparison {
    /** From so many figures on, one that stands far from all the others is noticed. */
    private static final int FEWEST = 8;

    /** In spreads between the quartiles beyond them; Tukey's outer fence. */
    private static final double FAR = 3;

    private final Map<StatedFigure.Key, Figure> recorded = new HashMap<>();
    private final Map<StatedFigure.Key, Judged> inFile = new HashMap<>();
    private final Map<Series, List<BigDecimal>> values = new HashMap<>();

    /** Figures that may stand on one line: of one measure, area and group, about as long a time. */
    private record Series(String measure, String area, String group, long months) {
        static Series of(StatedFigure figure) {
            long days = figure.from().isPresent() && figure.to().isPresent()
                    ? figure.to().get().last().toEpochDay()
                            - figure.from().get().first().toEpochDay()
                            + 1
                    : 0;
            return new Series(figure.measure(), figure.area(), figure.group(), Math.round(days / 30.4));
        }
    }

    Comparison(List<Figure> holding) {
        for (Figure figure : holding) {
            recorded.put(figure.stated().key(), figure);
            note(figure.stated());
        }
    }

    List<Judged> of(List<Judged> rows) {
        rows.forEach(row -> row.figure().ifPresent(this::note));
        Map<Series, double[]> fences = new HashMap<>();
        values.forEach((series, all) -> fences(all).ifPresent(fence -> fences.put(series, fence)));
        return rows.stream().map(row -> compared(row, fences)).toList();
    }

    private void note(StatedFigure figure) {
        figure.value()
                .ifPresent(value -> values.computeIfAbsent(Series.of(figure), key -> new ArrayList<>())
                        .add(value));
    }

    private Judged compared(Judged row, Map<Series, double[]> fences) {
        if (row.figure().isEmpty()) {
            return row;
        }
        StatedFigure figure = row.figure().get();
        Figure there = recorded.get(figure.key());
        if (there != null && there.stated().saysAs(figure)) {
            return row.there(
                    "The record holds this figure from " + there.stated().document() + ".");
        }
        List<String> doubts = new ArrayList<>();
        Judged earlier = inFile.putIfAbsent(figure.key(), row);
        if (earlier != null) {
            StatedFigure first = earlier.figure().orElseThrow();
            if (first.saysAs(figure)) {
                return row.there("Line " + earlier.line() + " says the same.");
            }
            doubts.add("Line " + earlier.line() + " gives " + first.stated() + " for the same figure.");
        }
        if (there != null) {
            doubts.add("It would take the place of " + there.stated().stated() + ", which "
                    + there.stated().document() + " gives for the same figure.");
        }
        double[] fence = fences.get(Series.of(figure));
        if (fence != null
                && figure.value()
                        .filter(value -> value.doubleValue() < fence[0] || value.doubleValue() > fence[1])
                        .isPresent()) {
            doubts.add(figure.stated() + " stands far from the other figures of this measure.");
        }
        return row.doubted(doubts);
    }

    private static Optional<double[]> fences(List<BigDecimal> all) {
        if (all.size() <= FEWEST) {
            return Optional.empty();
        }
        double[] sorted = all.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        double lower = Quantiles.of(sorted, 0.25);
        double upper = Quantiles.of(sorted, 0.75);
        double reach = FAR * (upper - lower);
        return reach > 0 ? Optional.of(new double[] {lower - reach, upper + reach}) : Optional.empty();
    }
}
