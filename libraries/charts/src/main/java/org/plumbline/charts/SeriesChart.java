package org.plumbline.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Up to four series of the same measure and unit over time, each with a dash and a shape of its own and its name at its end.
 *
 * @param leavesZero whether the axis may begin elsewhere than at zero, which it then says
 */
public record SeriesChart(
        Words words,
        Unit unit,
        List<Series> series,
        Optional<Target> target,
        List<Annotation> annotations,
        boolean leavesZero)
        implements Chart {
    private static final int MOST = 4;

    /** The order of periods in table and drawing. */
    private static final Comparator<Period> BY_TIME = Comparator.comparingDouble(Period::middle)
            .thenComparing(Period::start)
            .thenComparing(Period::kind);

    /** Points in the order of time, and what they are called. */
    public record Series(String name, List<Point> points) {
        public Series {
            Refused.ifBlank("A series", name);
            points = new Course(points).points();
        }

        Course course() {
            return new Course(points);
        }
    }

    public SeriesChart {
        series = List.copyOf(series);
        annotations = List.copyOf(annotations);
        if (series.size() > MOST) {
            throw new Refused("A chart shows at most four series, and there are " + series.size() + ".");
        }
        if (series.stream().map(Series::name).distinct().count() < series.size()) {
            throw new Refused("Two series of a chart have the same name.");
        }
    }

    public static SeriesChart of(Words words, Unit unit, List<Series> series) {
        return new SeriesChart(words, unit, series, Optional.empty(), List.of(), false);
    }

    public SeriesChart withTarget(double value, String label) {
        return new SeriesChart(words, unit, series, Optional.of(new Target(value, label)), annotations, leavesZero);
    }

    public SeriesChart withAnnotations(List<Annotation> annotations) {
        return new SeriesChart(words, unit, series, target, annotations, leavesZero);
    }

    /** The same with an axis that begins where the values do. */
    public SeriesChart leavingZero() {
        return new SeriesChart(words, unit, series, target, annotations, true);
    }

    @Override
    public String svg(Look look) {
        return new SeriesDrawing(this, look).svg();
    }

    /** All periods of any series, in the order of time. */
    List<Period> periods() {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .map(Point::period)
                .distinct()
                .sorted(BY_TIME)
                .toList();
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("Period"));
        series.forEach(one -> columns.add(one.name()));
        target.ifPresent(aim -> columns.add(aim.label()));
        columns.add(SAYS);
        return List.copyOf(columns);
    }

    /** A row for each period and in it a figure for each series, as many known ones as there are points. */
    @Override
    public List<Row> rows() {
        Map<Period, Map<String, Point>> byPeriod = new TreeMap<>(BY_TIME);
        for (Series one : series) {
            one.points()
                    .forEach(point -> byPeriod.computeIfAbsent(point.period(), period -> new HashMap<>())
                            .put(one.name(), point));
        }
        List<Row> rows = new ArrayList<>();
        byPeriod.forEach((period, points) -> rows.add(row(period, points)));
        return List.copyOf(rows);
    }

    private Row row(Period period, Map<String, Point> points) {
        List<Row.Figure> figures = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (Series one : series) {
            Optional<Point> point = Optional.ofNullable(points.get(one.name()));
            figures.add(Row.Figure.of(point.map(Point::value).orElse(OptionalDouble.empty()), unit));
            point.map(Point::flags).orElse(List.of()).forEach(flag -> flags.add(one.name() + ": " + flag));
        }
        target.ifPresent(aim -> figures.add(Row.Figure.of(aim.value(), unit)));
        annotations.stream()
                .filter(annotation -> period.contains(annotation.on()))
                .forEach(annotation -> flags.add(annotation.words()));
        return new Row(period.words(), figures, flags);
    }

    @Override
    public String facts() {
        if (series.isEmpty()) {
            return "There are no figures to draw.";
        }
        List<String> facts = new ArrayList<>();
        facts.add("Line chart of " + Numbers.count(series.size(), "line") + ".");
        series.forEach(one -> facts.add(
                one.name() + ", " + one.course().span() + ": " + one.course().facts(unit)));
        target.ifPresent(aim -> facts.add(aim.words(unit) + "."));
        annotations.forEach(annotation -> facts.add("Marked: " + annotation.words() + "."));
        return String.join(" ", facts);
    }
}
