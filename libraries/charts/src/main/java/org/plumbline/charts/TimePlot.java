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
    private static final double SYMBOL = 15;

    private final Contents contents;
    private final Look look;
    private final Lettering plain;
    private final Heading heading;
    private final Footing footing;
    private final Signposts signposts;
    private final List<List<String>> labelLines;
    private final List<DateAxis.Tick> ticks;
    private final double headingTop;
    /** From the plot to the words beside it. */
    private final double toLabel;

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
        toLabel = look.isWide() ? 20 : 14;
        double narrowest = look.isWide() ? 170 : 92;
        double labelWidth = Math.min(narrowest * 1.5, Math.max(narrowest, widestWord()));
        labelLines = contents.labels().stream()
                .map(label -> label.lines(lettering(label), labelWidth - symbol(label), look.isWide() ? 3 : 5))
                .toList();
        // The first date is written around its tick and may need more room than the values.
        left = Math.max(26, widestTick() + 10);
        right = look.width().pixels() - Math.max(24, toLabel + widestLabel() + 2);
        signposts = new Signposts(contents.signposts(), this::x, look.width().pixels() - 2, plain);
        ticks = contents.dates().ticks(right - left - 2 * INSET, plain);
        double overAxis =
                headingLines().size() * plain.lineHeight() + (headingLines().isEmpty() ? 0 : 4);
        // Both stand beside each other where the first upright line leaves room.
        boolean beside = headingLines().stream().mapToDouble(plain::width).max().orElse(0) + 12 < signposts.leftmost();
        double over = beside ? Math.max(overAxis, signposts.height()) : overAxis + signposts.height();
        top = heading.height() + over + plain.size() * 0.6;
        headingTop = heading.height() + (beside ? over - overAxis : 0);
        bottom = top + Math.max(look.isWide() ? 300 : 240, labelsHeight());
        height = Math.ceil(datesEnd() + 4 + footing.height());
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
        String words = contents.values().heading();
        return words.isEmpty() ? List.of() : plain.wrapped(words, look.width().pixels() - 4, 3);
    }

    /** Words beside the plot are not to be broken inside, where that can be helped. */
    private double widestWord() {
        return contents.labels().stream()
                .mapToDouble(label -> symbol(label) + label.widestWord(lettering(label)))
                .max()
                .orElse(0);
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

    /** Where the labels of the dates end, one line or two. */
    private double datesEnd() {
        boolean years = ticks.stream().anyMatch(tick -> !tick.lower().isEmpty());
        return bottom + 6 + plain.lineHeight() * (years ? 2 : 1);
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

    /** Where the words over the plot end. */
    double wordsEnd() {
        return top - plain.size() * 0.6;
    }

    /** Of words on the plot. */
    Lettering lettering() {
        return plain;
    }

    double bottom() {
        return bottom;
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
        double y = headingTop;
        for (String line : headingLines()) {
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
        for (DateAxis.Tick tick : ticks) {
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
                SideLabels.tops(middles, heights, top - plain.lineHeight() * 0.3, bottom + plain.lineHeight() / 2);
        svg.group("labels");
        for (int i = 0; i < tops.length; i++) {
            EndLabel label = contents.labels().get(i);
            leader(label, middles[i], tops[i] + heights[i] / 2);
            double y = tops[i];
            double start = right + toLabel;
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
        footing.draw(svg, datesEnd());
        return svg.close();
    }

    /** Leads from a line's end to its label, where the eye would not find it alone. */
    private void leader(EndLabel label, double from, double to) {
        double start = label.day().isPresent() ? x(label.day().get()) + 6 : right;
        boolean far = label.day().isPresent() && right - start > 32;
        if (far) {
            svg.line(start, from, right, from, new Stroke(Colour.QUIET_INK, 1, "1 3"));
        }
        if (far || Math.abs(to - from) > 4) {
            Colour colour = label.mark().map(Mark::colour).orElse(Colour.QUIET_INK);
            svg.line(right + 1, from, right + toLabel - 3, to, Stroke.solid(colour, 1));
        }
    }
}
