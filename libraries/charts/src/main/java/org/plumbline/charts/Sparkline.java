package org.plumbline.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Lettering;
import org.plumbline.charts.svg.Svg;
import org.plumbline.charts.svg.Svg.Path;
import org.plumbline.charts.svg.Svg.Stroke;

/**
 * A small line for a card: where it went, its last point with its value, and the target. It has no axis; the card's own
 * sentence says what it is. Both layouts are drawn alike, 220 by 56 pixels.
 */
public record Sparkline(Words words, Unit unit, List<Point> points, Optional<Target> target) implements Chart {
    private static final double WIDTH = 220;
    private static final double HEIGHT = 56;
    private static final double EDGE = 9;
    private static final Lettering LETTERS = new Lettering(16, true);

    public Sparkline {
        points = new Course(points).points();
    }

    public static Sparkline of(Words words, Unit unit, List<Point> points) {
        return new Sparkline(words, unit, points, Optional.empty());
    }

    public Sparkline withTarget(double value, String label) {
        return new Sparkline(words, unit, points, Optional.of(new Target(value, label)));
    }

    @Override
    public String svg(Look look) {
        Course course = new Course(points);
        Extent extent = new Extent();
        course.known().forEach(point -> extent.with(point.known()));
        target.ifPresent(aim -> extent.with(aim.value()));
        ValueAxis values = ValueAxis.over(extent, false, 7, unit);
        DateAxis dates = new DateAxis(course.periods(), List.of());
        String said =
                course.last().map(last -> said(last.known())).orElse(points.isEmpty() ? "No figures" : "Not known");
        double right = WIDTH - 12 - LETTERS.width(said);
        Svg svg = new Svg(look.id(), WIDTH, HEIGHT, LETTERS.size(), words.title(), facts());
        if (look.withWords()) {
            svg.box(0, 0, WIDTH, HEIGHT, Colour.WHITE);
        }
        target.ifPresent(aim -> {
            double y = y(values, aim.value());
            svg.group("target").line(EDGE, y, right, y, ControlDrawing.TARGET);
            svg.line(right, y - 5, right, y + 5, Stroke.solid(Colour.DARK_PINK, 2))
                    .endGroup();
        });
        Path path = new Path();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.isKnown()) {
                double x = x(dates, point, right);
                double y = y(values, point.known());
                boolean alone = course.isBrokenBefore(i) && (i + 1 == points.size() || course.isBrokenBefore(i + 1));
                if (course.isBrokenBefore(i)) {
                    path.from(x, y);
                } else {
                    path.to(x, y);
                }
                if (alone) {
                    // It would be no line at all.
                    path.to(x + 1.5, y);
                }
            }
        }
        svg.group("line").path(path, Stroke.solid(Colour.DARK_GREY, 2)).endGroup();
        course.last().ifPresent(last -> {
            svg.group("points");
            Mark.of(last.reading(), last.provisional()).draw(svg, x(dates, last, right), y(values, last.known()));
            svg.endGroup();
        });
        double y = course.last().map(last -> y(values, last.known())).orElse(HEIGHT / 2);
        svg.text(
                right + 8,
                Math.clamp(y + 6, 16, HEIGHT - 4),
                Svg.Anchor.START,
                said,
                course.last().isPresent() ? Colour.INK : Colour.QUIET_INK,
                LETTERS);
        return svg.close();
    }

    /** In millions where all the figures would leave no room for the line; the table has them. */
    private String said(double value) {
        String words = unit.words(value);
        return LETTERS.width(words) > WIDTH / 2 ? unit.axisWords(value, Math.abs(value)) : words;
    }

    private static double x(DateAxis dates, Point point, double right) {
        return EDGE + dates.share(point.period().middle()) * (right - 2 * EDGE);
    }

    private static double y(ValueAxis values, double value) {
        return HEIGHT - EDGE - values.share(value) * (HEIGHT - 2 * EDGE);
    }

    @Override
    public List<String> columns() {
        return asChart().columns();
    }

    @Override
    public List<Row> rows() {
        return asChart().rows();
    }

    @Override
    public String facts() {
        return asChart().facts();
    }

    /** The same figures at full size. */
    private ControlChart asChart() {
        return new ControlChart(words, unit, points, new ArrayList<>(), target, List.of(), "Mean", false);
    }
}
