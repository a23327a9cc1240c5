package org.plumbline.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.charts.WasIs.Moment;
import org.plumbline.charts.WasIs.Pair;
import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Lettering;
import org.plumbline.charts.svg.Marker;
import org.plumbline.charts.svg.Svg;
import org.plumbline.charts.svg.Svg.Stroke;

/** Draws pairs of then and now: a hollow point, a full one, an arrow from one to the other, both values in figures. */
final class WasIsDrawing {
    private static final Mark WAS = new Mark(Marker.CIRCLE, Colour.DARK_GREY, 5.5, true);
    /** Where both are alike, so that the one is seen around the other. */
    private static final Mark WAS_AROUND = new Mark(Marker.CIRCLE, Colour.DARK_GREY, 9.5, true);

    private static final Mark IS = new Mark(Marker.DIAMOND, Colour.DARK_BLUE, 6, false);
    private static final double ROW_GAP = 14;

    private final WasIs chart;
    private final Look look;
    private final Lettering plain;
    private final Lettering bold;
    private final Heading heading;
    private final Footing footing;
    private final boolean oneUnit;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final double height;
    private final List<Block> blocks = new ArrayList<>();
    private final AcrossAxis shared;

    /** The words of a row and where it stands; in the narrow layout the words stand over the line, else beside it. */
    private record Block(
            Pair pair, List<String> name, List<String> quiet, double top, double line, AcrossAxis across) {}

    WasIsDrawing(WasIs chart, Look look) {
        this.chart = chart;
        this.look = look;
        plain = new Lettering(look.width().letters(), false);
        bold = new Lettering(plain.size(), true);
        heading = new Heading(look, chart.words());
        footing = new Footing(look, List.of(Footing.Key.of(WAS, "Was"), Footing.Key.of(IS, "Is")), chart.words());
        oneUnit = chart.pairs().stream().map(Pair::unit).distinct().count() <= 1;
        double number = chart.pairs().stream()
                .flatMap(pair -> Stream.of(
                        pair.unit().words(pair.was().value()),
                        pair.unit().words(pair.now().value())))
                .mapToDouble(bold::width)
                .max()
                .orElse(20);
        // Each value stands outside its pair, so the plot leaves room for one at either end.
        left = (look.isWide() ? 290 : 2) + number + 14;
        right = look.width().pixels() - number - 16;
        shared = axis(chart.pairs());
        top = heading.height() + 6;
        double y = top;
        for (Pair pair : chart.pairs()) {
            y += block(pair, y);
        }
        bottom = chart.pairs().isEmpty() ? top + 60 : y;
        height = Math.ceil(bottom + (oneUnit ? plain.lineHeight() + 8 : 0) + footing.height());
    }

    private AcrossAxis axis(List<Pair> pairs) {
        Extent extent = new Extent();
        for (Pair pair : pairs) {
            extent.with(pair.was().value()).with(pair.now().value());
        }
        Unit unit = pairs.isEmpty() ? Unit.count("") : pairs.getFirst().unit();
        return AcrossAxis.over(extent, false, unit, left, right, plain, look);
    }

    /** Adds the row and answers how high it is. */
    private double block(Pair pair, double y) {
        double wordsWidth = look.isWide() ? 280 : look.width().pixels() - 4;
        List<String> name = bold.wrapped(pair.measure(), wordsWidth, 3);
        List<String> quiet = new ArrayList<>(plain.wrapped(pair.times(), wordsWidth, 2));
        if (!missing(pair).isEmpty()) {
            quiet.add(missing(pair));
        }
        if (!pair.says().isEmpty()) {
            quiet.addAll(plain.wrapped(pair.says(), wordsWidth, 3));
        }
        double words = (name.size() + quiet.size()) * plain.lineHeight();
        double line = look.isWide() ? y + Math.max(words, 40) / 2 : y + words + 18;
        blocks.add(new Block(pair, name, quiet, y, line, oneUnit ? shared : axis(List.of(pair))));
        return (look.isWide() ? Math.max(words, 40) : words + 34) + ROW_GAP;
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
        if (oneUnit) {
            if (look.isWide()) {
                shared.rules(svg, top, bottom);
            } else {
                blocks.forEach(block -> shared.rules(svg, block.line() - 12, block.line() + 12));
            }
            shared.labels(svg, bottom + 5 + plain.size());
        }
        if (blocks.isEmpty()) {
            svg.text((left + right) / 2, (top + bottom) / 2, Svg.Anchor.MIDDLE, "No figures", Colour.QUIET_INK);
        }
        svg.group("rows");
        blocks.forEach(block -> row(svg, block));
        svg.endGroup();
        footing.draw(svg, height - footing.height());
        return svg.close();
    }

    private void row(Svg svg, Block block) {
        double foot = block.top();
        for (String line : block.name()) {
            foot += plain.lineHeight();
            svg.text(2, foot - 4, Svg.Anchor.START, line, Colour.INK, bold);
        }
        for (String line : block.quiet()) {
            foot += plain.lineHeight();
            svg.text(2, foot - 4, Svg.Anchor.START, line, Colour.QUIET_INK);
        }
        if (!oneUnit) {
            double zero = block.across().x(0);
            svg.line(left, block.line(), right, block.line(), Stroke.solid(Colour.RULE, 1));
            svg.line(zero, block.line() - 8, zero, block.line() + 8, Stroke.solid(Colour.QUIET_INK, 1.5));
        }
        points(svg, block);
    }

    private void points(Svg svg, Block block) {
        Moment was = block.pair().was();
        Moment now = block.pair().now();
        if (was.value().isEmpty() || now.value().isEmpty()) {
            alone(svg, block);
            return;
        }
        double from = block.across().x(was.value().getAsDouble());
        double to = block.across().x(now.value().getAsDouble());
        double outside = from <= to ? -1 : 1;
        number(svg, block, was, from + outside * 12, outside, false);
        number(svg, block, now, to - outside * 13, -outside, true);
        arrow(svg, from, to, block.line());
        (Math.abs(to - from) < 4 ? WAS_AROUND : WAS).draw(svg, from, block.line());
        IS.draw(svg, to, block.line());
    }

    /** Where one of the two is not known, the other stands alone; the words of the row say so. */
    private void alone(Svg svg, Block block) {
        Moment was = block.pair().was();
        Moment now = block.pair().now();
        was.value().ifPresent(value -> {
            WAS.draw(svg, block.across().x(value), block.line());
            number(svg, block, was, block.across().x(value) + 12, 1, false);
        });
        now.value().ifPresent(value -> {
            IS.draw(svg, block.across().x(value), block.line());
            number(svg, block, now, block.across().x(value) + 13, 1, true);
        });
    }

    private static String missing(Pair pair) {
        boolean then = pair.was().value().isEmpty();
        boolean today = pair.now().value().isEmpty();
        return then && today ? "Not known, then or now" : then ? "Was: not known" : today ? "Is: not known" : "";
    }

    private void arrow(Svg svg, double from, double to, double y) {
        Stroke stroke = Stroke.solid(Colour.QUIET_INK, 2);
        svg.line(from, y, to, y, stroke);
        if (Math.abs(to - from) > 28) {
            double way = Math.signum(to - from);
            double tip = to - way * 11;
            svg.path(new Svg.Path().from(tip - way * 6, y - 5).to(tip, y).to(tip - way * 6, y + 5), stroke);
        }
    }

    private void number(Svg svg, Block block, Moment moment, double x, double side, boolean now) {
        String words = block.pair().unit().words(moment.value());
        double width = (now ? bold : plain).width(words);
        // Rules behind a figure would read as strokes of it.
        svg.box(
                side > 0 ? x - 2 : x - width - 2,
                block.line() - plain.size() * 0.6,
                width + 4,
                plain.size() * 1.2,
                Colour.WHITE);
        svg.text(
                x,
                block.line() + plain.size() * 0.36,
                side > 0 ? Svg.Anchor.START : Svg.Anchor.END,
                words,
                Colour.INK,
                now ? bold : plain);
    }
}
