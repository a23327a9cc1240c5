package org.plumbline.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.charts.SeriesChart.Series;
import org.plumbline.charts.Signposts.Signpost;
import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Marker;
import org.plumbline.charts.svg.Svg;
import org.plumbline.charts.svg.Svg.Path;
import org.plumbline.charts.svg.Svg.Stroke;

/** Draws up to four series. Where points stand close, only some carry their shape, so that the dash stays to be seen. */
final class SeriesDrawing {
    private static final double BETWEEN_SHAPES = 16;

    private final SeriesChart chart;
    private final TimePlot plot;

    /** How a series is told from the others, by its place among them. */
    private enum Manner {
        FIRST(Colour.DARK_BLUE, Marker.CIRCLE, "", 4),
        SECOND(Colour.ORANGE, Marker.TRIANGLE, "8 4", 4.2),
        THIRD(Colour.TURQUOISE, Marker.SQUARE, "2 3", 4.4),
        FOURTH(Colour.DARK_PINK, Marker.DIAMOND, "10 3 2 3", 4);

        private final Colour colour;
        private final Marker marker;
        private final String dash;
        private final double radius;

        Manner(Colour colour, Marker marker, String dash, double radius) {
            this.colour = colour;
            this.marker = marker;
            this.dash = dash;
            this.radius = radius;
        }

        private Stroke stroke() {
            return new Stroke(colour, 2.25, dash);
        }

        private Mark mark(boolean hollow) {
            return new Mark(marker, colour, radius, hollow);
        }
    }

    SeriesDrawing(SeriesChart chart, Look look) {
        this.chart = chart;
        Extent extent = new Extent();
        chart.series().forEach(one -> one.course().known().forEach(point -> extent.with(point.known())));
        chart.target().ifPresent(target -> extent.with(target.value()));
        List<LocalDate> days = chart.annotations().stream().map(Annotation::on).toList();
        this.plot = new TimePlot(
                new TimePlot.Contents(
                        chart.words(),
                        chart.facts(),
                        ValueAxis.over(extent, chart.leavesZero(), 7, chart.unit()),
                        new DateAxis(chart.periods(), days),
                        chart.annotations().stream()
                                .map(event -> new Signpost(event.on().toEpochDay(), event.words(), false))
                                .toList(),
                        labels(),
                        keys()),
                look);
    }

    private List<EndLabel> labels() {
        List<EndLabel> labels = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            Series one = chart.series().get(i);
            Optional<Mark> mark = Optional.of(Manner.values()[i].mark(false));
            one.course()
                    .last()
                    .ifPresent(last -> labels.add(new EndLabel(
                            last.known(),
                            Optional.of(last.period().middle()),
                            one.name(),
                            chart.unit().words(last.known()),
                            false,
                            mark)));
        }
        chart.target().ifPresent(target -> labels.add(target.endLabel(chart.unit())));
        return labels;
    }

    private List<Footing.Key> keys() {
        List<Footing.Key> keys = new ArrayList<>();
        if (chart.series().stream().flatMap(one -> one.points().stream()).anyMatch(Point::provisional)) {
            keys.add(Footing.Key.of(new Mark(Marker.CIRCLE, Colour.DARK_GREY, 4, true), "Hollow: provisional"));
        }
        if (chart.series().stream().anyMatch(one -> one.course().hasGap())) {
            keys.add(Footing.Key.note("Where a line is broken, the figure is not known."));
        }
        for (Series one : chart.series()) {
            if (one.course().last().isEmpty()) {
                keys.add(Footing.Key.note(one.name() + ": not known."));
            }
        }
        return keys;
    }

    String svg() {
        if (chart.series().stream().allMatch(one -> one.course().last().isEmpty())) {
            plot.emptiness(chart.periods().isEmpty() ? "No figures" : "Not known");
        }
        chart.target()
                .ifPresent(target -> plot.svg()
                        .group("target")
                        .line(
                                plot.left(),
                                plot.y(target.value()),
                                plot.right(),
                                plot.y(target.value()),
                                ControlDrawing.TARGET)
                        .endGroup());
        for (int i = 0; i < chart.series().size(); i++) {
            series(chart.series().get(i), Manner.values()[i]);
        }
        return plot.close();
    }

    private void series(Series one, Manner manner) {
        Svg svg = plot.svg().group("series");
        Course course = one.course();
        Path path = new Path();
        List<Point> points = course.points();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.isKnown()) {
                double x = plot.x(point.period().middle());
                double y = plot.y(point.known());
                if (course.isBrokenBefore(i)) {
                    path.from(x, y);
                } else {
                    path.to(x, y);
                }
            }
        }
        svg.path(path, manner.stroke());
        double shown = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = plot.x(point.period().middle());
            boolean alone = course.isBrokenBefore(i) && (i + 1 == points.size() || course.isBrokenBefore(i + 1));
            if (point.isKnown() && (alone || point.provisional() || x - shown >= BETWEEN_SHAPES)) {
                manner.mark(point.provisional()).draw(svg, x, plot.y(point.known()));
                shown = x;
            }
        }
        svg.endGroup();
    }
}
