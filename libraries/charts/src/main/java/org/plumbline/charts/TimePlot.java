package org.plumbline.charts;

import java.util.List;
import org.plumbline.charts.Signposts.Signpost;
import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Lettering;
import org.plumbline.charts.svg.Svg;
import org.plumbline.charts.svg.Svg.Stroke;

/** The sheet of a chart over time: it finds room for all words first, then draws everything but the lines themselves. */
final class TimePlot {
    private static final double INSET = 10;
    private static final double TO_LABEL = 14;
    private static final double SYMBOL = 15;

    private final Contents contents;
    private final Look look;
    private final Lettering plain;
    private final Heading heading;
    private final Footing footing;
    private final Signposts signposts;
    private final List<List<String>> labelLines;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final double height;
    private final Svg svg;

    /** All that is on the sheet besides the lines. */
    record Contents(
            Words words,
            String facts,
            ValueAxis values,
            DateAxis dates,
            List<Signpost> signposts,
            List<EndLabel> labels,
            List<Footing.Key> keys) {}

    TimePlot(Contents contents, Look look) {
        this.contents = contents;
        this.look = look;
        plain = new Lettering(look.width().letters(), false);
        heading = new Heading(look, contents.words());
        footing = new Footing(look, contents.keys(), contents.words());
        double labelWidth = look.isWide() ? 170 : 92;
        labelLines = contents.labels().stream()
                .map(label ->
                        lettering(label).wrapped(label.words(), labelWidth - symbol(label), look.isWide() ? 3 : 5))
                .toList();
        left = widestTick() + 10;
        right = look.width().pixels() - Math.max(24, TO_LABEL + widestLabel() + 2);
        signposts = new Signposts(contents.signposts(), this::x, look.width().pixels() - 2, plain);
        double overAxis = contents.values().heading().isEmpty()
                ? 0
                : plain.lineHeight() * headingLines().size() + 4;
        top = heading.height() + overAxis + signposts.height() + plain.size() * 0.6;
        bottom = top + Math.max(look.isWide() ? 300 : 240, labelsHeight());
        height = Math.ceil(bottom + 2 * plain.lineHeight() + 10 + footing.height());
        svg = new Svg(
                look.id(),
                look.width().pixels(),
                height,
                look.width().letters(),
                contents.words().title(),
                contents.facts());
        background();
    }

    private List<String> headingLines() {
        return plain.wrapped(contents.values().heading(), look.width().pixels() - 4, 3);
    }

    private double widestTick() {
        double widest = 0;
        for (double tick : contents.values().ticks()) {
            widest = Math.max(widest, plain.width(contents.values().label(tick)));
        }
        return widest;
    }

    private double widestLabel() {
        double widest = 0;
        for (int i = 0; i < labelLines.size(); i++) {
            EndLabel label = contents.labels().get(i);
            for (String line : labelLines.get(i)) {
                widest = Math.max(widest, symbol(label) + lettering(label).width(line));
            }
        }
        return widest;
    }

    private double labelsHeight() {
        return labelLines.stream().mapToInt(List::size).sum() * plain.lineHeight();
    }

    private Lettering lettering(EndLabel label) {
        return new Lettering(plain.size(), label.bold());
    }

    private static double symbol(EndLabel label) {
        return label.mark().isPresent() ? SYMBOL : 0;
    }

    /** From a day since 1 January 1970 to its place on the sheet. */
    double x(double day) {
        return left + INSET + contents.dates().share(day) * (right - left - 2 * INSET);
    }

    double y(double value) {
        return bottom - contents.values().share(value) * (bottom - top);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    Svg svg() {
        return svg;
    }

    private void background() {
        if (look.withWords()) {
            svg.box(0, 0, look.width().pixels(), height, Colour.WHITE);
        }
        heading.draw(svg);
        double y = heading.height();
        for (String line : contents.values().heading().isEmpty() ? List.<String>of() : headingLines()) {
            y += plain.lineHeight();
            svg.text(2, y - 3, Svg.Anchor.START, line, Colour.QUIET_INK);
        }
        valueAxis();
        dateAxis();
        signposts.draw(svg, top - plain.size() * 0.3, bottom);
    }

    private void valueAxis() {
        svg.group("values");
        for (double tick : contents.values().ticks()) {
            boolean base = tick == 0;
            svg.line(
                    left, y(tick), right, y(tick), Stroke.solid(base ? Colour.QUIET_INK : Colour.RULE, base ? 1.5 : 1));
            svg.text(
                    left - 8,
                    y(tick) + plain.size() * 0.36,
                    Svg.Anchor.END,
                    contents.values().label(tick));
        }
        svg.endGroup();
    }

    private void dateAxis() {
        svg.group("dates");
        for (DateAxis.Tick tick : contents.dates().ticks(right - left - 2 * INSET, plain)) {
            svg.line(x(tick.day()), bottom, x(tick.day()), bottom + 5, Stroke.solid(Colour.QUIET_INK, 1));
            svg.text(x(tick.day()), bottom + 5 + plain.size(), Svg.Anchor.MIDDLE, tick.upper());
            if (!tick.lower().isEmpty()) {
                svg.text(
                        x(tick.day()), bottom + 5 + plain.size() + plain.lineHeight(), Svg.Anchor.MIDDLE, tick.lower());
            }
        }
        svg.endGroup();
    }

    /** Says in the middle of the plot why there is nothing on it. */
    void emptiness(String words) {
        svg.text((left + right) / 2, (top + bottom) / 2, Svg.Anchor.MIDDLE, words, Colour.QUIET_INK);
    }

    /** Draws the labels beside the plot and what stands under it. */
    String close() {
        double[] middles = contents.labels().stream()
                .mapToDouble(label -> y(label.value()))
                .toArray();
        double[] heights = labelLines.stream()
                .mapToDouble(lines -> lines.size() * plain.lineHeight())
                .toArray();
        double[] tops =
                SideLabels.tops(middles, heights, top - plain.lineHeight() / 2, bottom + plain.lineHeight() / 2);
        svg.group("labels");
        for (int i = 0; i < tops.length; i++) {
            EndLabel label = contents.labels().get(i);
            leader(label, middles[i], tops[i] + heights[i] / 2);
            double y = tops[i];
            double start = right + TO_LABEL;
            if (label.mark().isPresent()) {
                label.mark().get().draw(svg, start + 5, y + plain.lineHeight() / 2);
                start += SYMBOL;
            }
            for (String line : labelLines.get(i)) {
                y += plain.lineHeight();
                svg.text(start, y - plain.size() * 0.3, Svg.Anchor.START, line, Colour.INK, lettering(label));
            }
        }
        svg.endGroup();
        footing.draw(svg, bottom + 2 * plain.lineHeight() + 6);
        return svg.close();
    }

    /** Leads from a line's end to its label, where the eye would not find it alone. */
    private void leader(EndLabel label, double from, double to) {
        double start = label.day().isPresent() ? x(label.day().get()) + 6 : right;
        boolean far = label.day().isPresent() && right - start > 12;
        if (far) {
            svg.line(start, from, right, from, new Stroke(Colour.QUIET_INK, 1, "1 3"));
        }
        if (far || Math.abs(to - from) > 4) {
            svg.line(right + 1, from, right + TO_LABEL - 3, to, Stroke.solid(Colour.QUIET_INK, 1));
        }
    }
}
