package org.plumbline.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.charts.ControlChart.Stage;
import org.plumbline.charts.Signposts.Signpost;
import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Svg;
import org.plumbline.charts.svg.Svg.Path;
import org.plumbline.charts.svg.Svg.Stroke;

/** Draws a control chart: what guides the eye first, then limits, target, line, and the points on top. */
final class ControlDrawing {
    private static final Stroke LINE = Stroke.solid(Colour.DARK_GREY, 1.75);
    private static final Stroke CENTRE = Stroke.solid(Colour.TURQUOISE, 2);
    private static final Stroke LIMIT = new Stroke(Colour.QUIET_INK, 1.5, "6 4");
    static final Stroke TARGET = new Stroke(Colour.DARK_PINK, 2, "12 4");

    /** So many points can each bear their figure. */
    private static final int FEW = 4;

    private final ControlChart chart;
    private final Course course;
    private final TimePlot plot;

    ControlDrawing(ControlChart chart, Look look) {
        this.chart = chart;
        this.course = new Course(chart.points());
        this.plot = new TimePlot(contents(look), look);
    }

    private TimePlot.Contents contents(Look look) {
        Extent extent = new Extent();
        course.known().forEach(point -> extent.with(point.known()));
        for (Stage stage : chart.stages()) {
            extent.with(stage.centre()).with(stage.lower()).with(stage.upper());
        }
        chart.target().ifPresent(target -> extent.with(target.value()));
        List<LocalDate> days = chart.annotations().stream().map(Annotation::on).toList();
        return new TimePlot.Contents(
                chart.words(),
                chart.facts(),
                ValueAxis.over(extent, chart.leavesZero(), 7, chart.unit()),
                new DateAxis(course.periods(), days),
                signposts(),
                labels(look),
                keys());
    }

    private List<Signpost> signposts() {
        List<Signpost> posts = new ArrayList<>();
        for (Stage stage : chart.stages()) {
            if (stage.isStep()) {
                posts.add(new Signpost(boundary(stage.first()), "Limits anew: " + stage.name(), true));
            }
        }
        chart.annotations().forEach(event -> posts.add(new Signpost(event.on().toEpochDay(), event.words(), false)));
        return posts;
    }

    /** Halfway between a point and the one before. */
    private double boundary(int point) {
        return (chart.points().get(point - 1).period().middle()
                        + chart.points().get(point).period().middle())
                / 2;
    }

    private List<EndLabel> labels(Look look) {
        Unit unit = chart.unit();
        List<EndLabel> labels = new ArrayList<>();
        course.last()
                .ifPresent(last -> labels.add(new EndLabel(
                        last.known(),
                        Optional.of(last.period().middle()),
                        "",
                        unit.words(last.known()),
                        true,
                        Optional.empty())));
        if (!chart.stages().isEmpty()) {
            Stage last = chart.stages().getLast();
            String limit = look.isWide() ? " limit" : "";
            last.upper().ifPresent(at -> labels.add(EndLabel.ofLine(at, "Upper" + limit, unit.words(at))));
            last.centre().ifPresent(at -> labels.add(EndLabel.ofLine(at, chart.centre(), unit.words(at))));
            last.lower().ifPresent(at -> labels.add(EndLabel.ofLine(at, "Lower" + limit, unit.words(at))));
        }
        chart.target().ifPresent(target -> labels.add(target.endLabel(unit)));
        return labels;
    }

    private List<Footing.Key> keys() {
        Set<Reading> readings = EnumSet.noneOf(Reading.class);
        course.known().forEach(point -> readings.add(point.reading()));
        boolean judged = chart.stages().stream()
                .anyMatch(stage -> stage.lower().isPresent() || stage.upper().isPresent());
        List<Footing.Key> keys = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading != Reading.ORDINARY || judged || readings.size() > 1) {
                keys.add(Footing.Key.of(Mark.of(reading, false), reading.words()));
            }
        }
        course.known()
                .filter(Point::provisional)
                .findFirst()
                .ifPresent(first -> keys.add(Footing.Key.of(Mark.of(first.reading(), true), "Hollow: provisional")));
        if (course.hasGap()) {
            keys.add(Footing.Key.note("Where the line is broken, the figure is not known."));
        }
        return keys;
    }

    String svg() {
        if (course.last().isEmpty()) {
            plot.emptiness(chart.points().isEmpty() ? "No figures" : "Not known");
        }
        lines("centre", Stage::centre, CENTRE);
        lines("upper", Stage::upper, LIMIT);
        lines("lower", Stage::lower, LIMIT);
        chart.target()
                .ifPresent(target -> plot.svg()
                        .group("target")
                        .line(plot.left(), plot.y(target.value()), plot.right(), plot.y(target.value()), TARGET)
                        .endGroup());
        line();
        points();
        return plot.close();
    }

    /** One of the three lines through all stages; a step without a name goes up or down, one with a name begins afresh. */
    private void lines(String name, Function<Stage, OptionalDouble> value, Stroke stroke) {
        Path path = new Path();
        int reached = -1;
        for (Stage stage : chart.stages()) {
            OptionalDouble at = value.apply(stage);
            if (at.isEmpty()) {
                reached = -1;
                continue;
            }
            double y = plot.y(at.getAsDouble());
            double start = stage.first() == 0 ? plot.left() : plot.x(boundary(stage.first()));
            double end = stage.last() == chart.points().size() - 1 ? plot.right() : plot.x(boundary(stage.last() + 1));
            if (reached == stage.first() && !stage.isStep()) {
                path.to(start, y).to(end, y);
            } else {
                path.from(start, y).to(end, y);
            }
            reached = stage.last() + 1;
        }
        if (!path.isEmpty()) {
            plot.svg().group(name).path(path, stroke).endGroup();
        }
    }

    private void line() {
        Path path = new Path();
        for (int i = 0; i < chart.points().size(); i++) {
            Point point = chart.points().get(i);
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
        plot.svg().group("line").path(path, LINE).endGroup();
    }

    private void points() {
        Svg svg = plot.svg().group("points");
        double apart = (plot.right() - plot.left()) / Math.max(1, chart.points().size());
        for (Point point : chart.points()) {
            if (point.isKnown()) {
                Mark.of(point.reading(), point.provisional())
                        .spaced(apart)
                        .draw(svg, plot.x(point.period().middle()), plot.y(point.known()));
            }
        }
        svg.endGroup();
        if (chart.points().size() <= FEW && chart.stages().isEmpty()) {
            figures(svg);
        }
    }

    /** Says the value beside each of few points but the last, on the side that the line leaves free, where there is room. */
    private void figures(Svg svg) {
        List<Point> known = course.known().toList();
        double taken = plot.left() + 2;
        svg.group("figures");
        for (int i = 0; i + 1 < known.size(); i++) {
            String figure = chart.unit().words(known.get(i).known());
            double wide = plot.lettering().width(figure);
            double x = plot.x(known.get(i).period().middle());
            double y = plot.y(known.get(i).known());
            boolean rises = known.get(i + 1).known() > known.get(i).known();
            boolean under = rises && y + 30 < plot.bottom();
            double start = rises && !under ? x - 6 - wide : x + 6;
            boolean above = under || y - 8 - plot.lettering().size() >= plot.wordsEnd();
            if (above && start >= taken && start + wide <= plot.right()) {
                svg.text(start, under ? y + 20 : y - 8, Svg.Anchor.START, figure);
                taken = start + wide + 8;
            }
        }
        svg.endGroup();
    }
}
