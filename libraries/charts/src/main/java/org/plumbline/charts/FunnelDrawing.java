package org.plumbline.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plumbline.charts.FunnelPlot.Limits;
import org.plumbline.charts.FunnelPlot.Place;
import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Lettering;
import org.plumbline.charts.svg.Marker;
import org.plumbline.charts.svg.Svg;
import org.plumbline.charts.svg.Svg.Path;
import org.plumbline.charts.svg.Svg.Stroke;

/** Draws a funnel plot; names only ours and those outside the limits, as far as their names find room. */
final class FunnelDrawing {
    private static final Mark OTHER = new Mark(Marker.CIRCLE, Colour.DARK_GREY, 3.6, false);
    private static final Mark BEYOND = new Mark(Marker.TRIANGLE, Colour.ORANGE, 4.8, false).rimmed();
    private static final Mark OURS = new Mark(Marker.DIAMOND, Colour.DARK_BLUE, 6.5, false);
    private static final Stroke OUTER = Stroke.solid(Colour.QUIET_INK, 1.5);
    private static final Stroke INNER = new Stroke(Colour.QUIET_INK, 1.5, "6 4");
    private static final Stroke CENTRE = Stroke.solid(Colour.TURQUOISE, 2);
    /** Names beyond this number would hide the points. */
    private static final int MOST_NAMES = 12;

    private final FunnelPlot chart;
    private final Look look;
    private final Lettering plain;
    private final Heading heading;
    private final Footing footing;
    private final ValueAxis values;
    private final AcrossAxis across;
    private final List<List<String>> sideLines;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final double height;

    FunnelDrawing(FunnelPlot chart, Look look) {
        this.chart = chart;
        this.look = look;
        plain = new Lettering(look.width().letters(), false);
        heading = new Heading(look, chart.words());
        footing = new Footing(look, keys(), chart.words());
        Extent up = new Extent().with(chart.centre().value());
        Extent along = new Extent().with(0);
        for (Place place : chart.places()) {
            up.with(place.value());
            along.with(place.denominator());
        }
        for (Limits limits : chart.curve()) {
            up.with(limits.lower95())
                    .with(limits.upper95())
                    .with(limits.lower998())
                    .with(limits.upper998());
            along.with(limits.denominator());
        }
        values = ValueAxis.over(up, chart.leavesZero(), 7, chart.unit());
        double sideWidth = look.isWide() ? 150 : 84;
        sideLines = sides().stream()
                .map(side -> plain.wrapped(side.words(), sideWidth, 3))
                .toList();
        double widest = 0;
        for (double tick : values.ticks()) {
            widest = Math.max(widest, plain.width(values.label(tick)));
        }
        left = widest + 10;
        right = look.width().pixels()
                - 14
                - sideLines.stream()
                        .flatMap(List::stream)
                        .mapToDouble(plain::width)
                        .max()
                        .orElse(10);
        across = AcrossAxis.over(along, false, chart.acrossUnit(), left, right, plain, look);
        top = heading.height() + (values.heading().isEmpty() ? 0 : plain.lineHeight() + 4) + plain.size() * 0.6;
        bottom = top + (look.isWide() ? 340 : 260);
        height = Math.ceil(
                bottom + acrossLines().size() * plain.lineHeight() + plain.lineHeight() + 12 + footing.height());
    }

    private record Side(double value, String words) {}

    private List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        sides.add(new Side(chart.centre().value(), chart.centre().words(chart.unit())));
        if (!chart.curve().isEmpty()) {
            Limits last = chart.curve().getLast();
            sides.add(new Side(last.upper998(), look.isWide() ? "99.8% limits" : "99.8%"));
            sides.add(new Side(last.upper95(), look.isWide() ? "95% limits" : "95%"));
        }
        return sides;
    }

    private List<Footing.Key> keys() {
        List<Footing.Key> keys = new ArrayList<>();
        chart.places().stream()
                .filter(Place::ours)
                .findFirst()
                .ifPresent(ours -> keys.add(Footing.Key.of(OURS, ours.name())));
        if (chart.places().stream().anyMatch(place -> !place.ours() && !place.isBeyond())) {
            keys.add(Footing.Key.of(OTHER, chart.others()));
        }
        if (chart.places().stream().anyMatch(place -> !place.ours() && place.isBeyond())) {
            keys.add(Footing.Key.of(BEYOND, chart.others() + " outside the limits"));
        }
        long unknown =
                chart.places().stream().filter(place -> place.value().isEmpty()).count();
        if (unknown > 0) {
            keys.add(Footing.Key.note("Not known for " + unknown + "."));
        }
        return keys;
    }

    private List<String> acrossLines() {
        return plain.wrapped(chart.across(), right - left, 3);
    }

    private double y(double value) {
        return bottom - values.share(value) * (bottom - top);
    }

    String svg() {
        Svg svg = new Svg(
                look.id(),
                look.width().pixels(),
                height,
                look.width().letters(),
                chart.words().title(),
                chart.facts());
        if (look.withWords()) {
            svg.box(0, 0, look.width().pixels(), height, Colour.WHITE);
        }
        heading.draw(svg);
        if (!values.heading().isEmpty()) {
            svg.text(
                    2,
                    heading.height() + plain.lineHeight() - 3,
                    Svg.Anchor.START,
                    plain.wrapped(values.heading(), look.width().pixels() - 4, 1)
                            .getFirst(),
                    Colour.QUIET_INK);
        }
        axes(svg);
        curves(svg);
        points(svg);
        names(svg);
        sideLabels(svg);
        footing.draw(svg, bottom + acrossLines().size() * plain.lineHeight() + plain.lineHeight() + 8);
        return svg.close();
    }

    private void axes(Svg svg) {
        svg.group("values");
        for (double tick : values.ticks()) {
            boolean base = tick == 0;
            svg.line(
                    left, y(tick), right, y(tick), Stroke.solid(base ? Colour.QUIET_INK : Colour.RULE, base ? 1.5 : 1));
            svg.text(left - 8, y(tick) + plain.size() * 0.36, Svg.Anchor.END, values.label(tick));
        }
        svg.endGroup();
        for (double tick : across.values().ticks()) {
            svg.line(across.x(tick), bottom, across.x(tick), bottom + 5, Stroke.solid(Colour.QUIET_INK, 1));
        }
        double foot = bottom + 5 + plain.size();
        across.labels(svg, foot);
        for (String line : acrossLines()) {
            foot += plain.lineHeight();
            svg.text((left + right) / 2, foot, Svg.Anchor.MIDDLE, line, Colour.QUIET_INK);
        }
    }

    private void curves(Svg svg) {
        svg.group("centre")
                .line(left, y(chart.centre().value()), right, y(chart.centre().value()), CENTRE)
                .endGroup();
        curve(svg, "upper998", Limits::upper998, OUTER);
        curve(svg, "upper95", Limits::upper95, INNER);
        curve(svg, "lower95", Limits::lower95, INNER);
        curve(svg, "lower998", Limits::lower998, OUTER);
    }

    private void curve(Svg svg, String name, ToDoubleFunction<Limits> limit, Stroke stroke) {
        Path path = new Path();
        for (Limits limits : chart.curve()) {
            double x = across.x(limits.denominator());
            double y = y(limit.applyAsDouble(limits));
            if (path.isEmpty()) {
                path.from(x, y);
            } else {
                path.to(x, y);
            }
        }
        if (!path.isEmpty()) {
            svg.group(name).path(path, stroke).endGroup();
        }
    }

    private void points(Svg svg) {
        if (chart.places().stream().allMatch(place -> place.value().isEmpty())) {
            String why = chart.places().isEmpty() ? "No figures" : "Not known";
            svg.text((left + right) / 2, (top + bottom) / 2, Svg.Anchor.MIDDLE, why, Colour.QUIET_INK);
        }
        svg.group("points");
        // Ours last, so that nothing lies on it.
        for (boolean ours : new boolean[] {false, true}) {
            for (Place place : chart.places()) {
                if (place.ours() == ours && place.value().isPresent()) {
                    mark(place)
                            .draw(
                                    svg,
                                    across.x(place.denominator()),
                                    y(place.value().getAsDouble()));
                }
            }
        }
        svg.endGroup();
    }

    private static Mark mark(Place place) {
        return place.ours() ? OURS : place.isBeyond() ? BEYOND : OTHER;
    }

    private void names(Svg svg) {
        PointNames names = new PointNames(left, right, top, bottom, plain);
        List<Place> named = chart.places().stream()
                .filter(place -> place.value().isPresent() && (place.ours() || place.isBeyond()))
                .sorted((one, other) -> Boolean.compare(other.ours(), one.ours()))
                .limit(MOST_NAMES)
                .toList();
        named.forEach(place ->
                names.keepFree(across.x(place.denominator()), y(place.value().orElseThrow())));
        svg.group("names");
        for (Place place : named) {
            double x = across.x(place.denominator());
            names.draw(svg, x, y(place.value().orElseThrow()), place.name(), place.ours());
        }
        svg.endGroup();
    }

    private void sideLabels(Svg svg) {
        List<Side> sides = sides();
        double[] middles = sides.stream().mapToDouble(side -> y(side.value())).toArray();
        double[] heights = sideLines.stream()
                .mapToDouble(lines -> lines.size() * plain.lineHeight())
                .toArray();
        double[] tops =
                SideLabels.tops(middles, heights, top - plain.lineHeight() / 2, bottom + plain.lineHeight() / 2);
        double curveEnd = chart.curve().isEmpty()
                ? right
                : across.x(chart.curve().getLast().denominator());
        svg.group("labels");
        for (int i = 0; i < tops.length; i++) {
            double middle = tops[i] + heights[i] / 2;
            // The curves end at their last denominator, which may be short of the axis.
            if (i > 0 && right - curveEnd > 6) {
                svg.line(curveEnd + 3, middles[i], right, middles[i], new Stroke(Colour.QUIET_INK, 1, "1 3"));
            }
            if (Math.abs(middle - middles[i]) > 4) {
                svg.line(right + 1, middles[i], right + 9, middle, Stroke.solid(Colour.QUIET_INK, 1));
            }
            double foot = tops[i];
            for (String line : sideLines.get(i)) {
                foot += plain.lineHeight();
                svg.text(right + 12, foot - plain.size() * 0.3, Svg.Anchor.START, line);
            }
        }
        svg.endGroup();
    }
}
