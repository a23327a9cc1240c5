package org.plumbline.charts;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.charts.RankedDots.Entry;
import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Lettering;
import org.plumbline.charts.svg.Marker;
import org.plumbline.charts.svg.Svg;
import org.plumbline.charts.svg.Svg.Stroke;

/** Draws ranked dots: a row for each, its name at the left, its value at the right. */
final class RankedDrawing {
    private static final Mark OTHER = new Mark(Marker.CIRCLE, Colour.DARK_GREY, 4.2, false);
    private static final Mark OURS = new Mark(Marker.DIAMOND, Colour.DARK_BLUE, 6, false);
    private static final double CAP = 4;

    private final RankedDots chart;
    private final Look look;
    private final Lettering plain;
    private final Heading heading;
    private final Footing footing;
    private final AcrossAxis across;
    private final List<List<String>> names;
    private final List<String> reference;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final double height;

    RankedDrawing(RankedDots chart, Look look) {
        this.chart = chart;
        this.look = look;
        plain = new Lettering(look.width().letters(), false);
        heading = new Heading(look, chart.words());
        footing = new Footing(look, keys(), chart.words());
        double nameWidth = look.isWide() ? 220 : 112;
        names = chart.entries().stream()
                .map(entry -> lettering(entry).wrapped(entry.name(), nameWidth, 3))
                .toList();
        Extent extent = new Extent();
        double valueWidth = 0;
        for (Entry entry : chart.entries()) {
            extent.with(entry.value()).with(entry.lower()).with(entry.upper());
            valueWidth =
                    Math.max(valueWidth, lettering(entry).width(chart.unit().words(entry.value())));
        }
        chart.reference().ifPresent(line -> extent.with(line.value()));
        double widest = 0;
        for (int i = 0; i < names.size(); i++) {
            for (String line : names.get(i)) {
                widest = Math.max(widest, lettering(chart.entries().get(i)).width(line));
            }
        }
        left = 8 + widest + 14;
        right = look.width().pixels() - 16 - valueWidth;
        across = AcrossAxis.over(extent, chart.leavesZero(), chart.unit(), left, right, plain, look);
        reference = chart.reference()
                .map(line -> plain.wrapped(line.words(chart.unit()), look.isWide() ? 300 : 200, 3))
                .orElse(List.of());
        top = heading.height() + reference.size() * plain.lineHeight() + 8;
        bottom = top + names.stream().mapToDouble(this::rowHeight).sum() + (names.isEmpty() ? 60 : 0);
        double axis = plain.lineHeight() + 8 + axisHeading().size() * plain.lineHeight();
        height = Math.ceil(bottom + axis + footing.height());
    }

    private List<String> axisHeading() {
        return across.values().heading().isEmpty()
                ? List.of()
                : plain.wrapped(across.values().heading(), look.width().pixels() - 4, 2);
    }

    private double rowHeight(List<String> name) {
        return name.size() * plain.lineHeight() + 4;
    }

    private Lettering lettering(Entry entry) {
        return new Lettering(plain.size(), entry.ours());
    }

    private List<Footing.Key> keys() {
        List<Footing.Key> keys = new ArrayList<>();
        chart.entries().stream()
                .filter(Entry::ours)
                .findFirst()
                .ifPresent(ours -> keys.add(Footing.Key.of(OURS, ours.name())));
        if (chart.entries().stream().anyMatch(entry -> entry.lower().isPresent())) {
            keys.add(Footing.Key.note("The bar is the interval in which the true value may lie."));
        }
        return keys;
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
        bands(svg);
        across.rules(svg, top, bottom);
        across.labels(svg, bottom + 5 + plain.size());
        double foot = bottom + 5 + plain.size();
        for (String line : axisHeading()) {
            foot += plain.lineHeight();
            double half = plain.width(line) / 2;
            double x = Math.clamp((left + right) / 2, half + 2, look.width().pixels() - 2 - half);
            svg.text(x, foot, Svg.Anchor.MIDDLE, line, Colour.QUIET_INK);
        }
        reference(svg);
        rows(svg);
        footing.draw(svg, height - footing.height());
        return svg.close();
    }

    private void bands(Svg svg) {
        double y = top;
        for (int i = 0; i < names.size(); i++) {
            double high = rowHeight(names.get(i));
            if (chart.entries().get(i).ours()) {
                svg.box(0, y, look.width().pixels(), high, Colour.BAND);
            }
            y += high;
        }
    }

    private void reference(Svg svg) {
        chart.reference().ifPresent(line -> {
            double x = across.x(line.value());
            double wide = reference.stream().mapToDouble(plain::width).max().orElse(0);
            double start = Math.clamp(x - wide / 2, 2, look.width().pixels() - 2 - wide);
            svg.group("reference").line(x, top - 4, x, bottom, ControlDrawing.TARGET);
            double foot = heading.height();
            for (String words : reference) {
                foot += plain.lineHeight();
                svg.text(start, foot - 2, Svg.Anchor.START, words);
            }
            svg.endGroup();
        });
    }

    private void rows(Svg svg) {
        if (names.isEmpty()) {
            svg.text((left + right) / 2, (top + bottom) / 2, Svg.Anchor.MIDDLE, "No figures", Colour.QUIET_INK);
        }
        svg.group("rows");
        double y = top;
        for (int i = 0; i < names.size(); i++) {
            Entry entry = chart.entries().get(i);
            double middle = y + rowHeight(names.get(i)) / 2;
            double foot = y + 2;
            for (String line : names.get(i)) {
                foot += plain.lineHeight();
                svg.text(8, foot - plain.size() * 0.3, Svg.Anchor.START, line, Colour.INK, lettering(entry));
            }
            interval(svg, entry, middle);
            entry.value().ifPresent(value -> (entry.ours() ? OURS : OTHER).draw(svg, across.x(value), middle));
            svg.text(
                    look.width().pixels() - 4,
                    middle + plain.size() * 0.36,
                    Svg.Anchor.END,
                    chart.unit().words(entry.value()),
                    entry.value().isPresent() ? Colour.INK : Colour.QUIET_INK,
                    lettering(entry));
            y += rowHeight(names.get(i));
        }
        svg.endGroup();
    }

    private void interval(Svg svg, Entry entry, double middle) {
        if (entry.value().isEmpty() || entry.lower().isEmpty()) {
            return;
        }
        Stroke stroke = Stroke.solid(entry.ours() ? Colour.DARK_BLUE : Colour.QUIET_INK, entry.ours() ? 2.5 : 1.5);
        double from = across.x(entry.lower().getAsDouble());
        double to = across.x(entry.upper().orElseThrow());
        svg.line(from, middle, to, middle, stroke);
        svg.line(from, middle - CAP, from, middle + CAP, stroke);
        svg.line(to, middle - CAP, to, middle + CAP, stroke);
    }
}
