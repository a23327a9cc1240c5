package org.plumbline.charts;

import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Lettering;
import org.plumbline.charts.svg.Svg;
import org.plumbline.charts.svg.Svg.Stroke;

/** An axis of values from left to right, with as many ticks as its labels have room for. */
record AcrossAxis(ValueAxis values, double left, double right, Lettering lettering) {
    private static final double BETWEEN_LABELS = 12;
    private static final double EDGE = 2;

    /** @param look of the sheet, which no label is to leave */
    static AcrossAxis over(
            Extent extent, boolean leavesZero, Unit unit, double left, double right, Lettering lettering, Look look) {
        for (int most = 7; ; most--) {
            var axis = new AcrossAxis(ValueAxis.over(extent, leavesZero, most, unit), left, right, lettering)
                    .on(look.width().pixels());
            if (most == 3 || axis.fits()) {
                return axis;
            }
        }
    }

    /** Drawn in at its ends as far as its first and last label need. */
    private AcrossAxis on(double sheet) {
        double[] ticks = values.ticks();
        double first = x(ticks[0]) - lettering.width(values.label(ticks[0])) / 2;
        double last = x(ticks[ticks.length - 1]) + lettering.width(values.label(ticks[ticks.length - 1])) / 2;
        return new AcrossAxis(
                values, left + Math.max(0, EDGE - first), right - Math.max(0, last - (sheet - EDGE)), lettering);
    }

    private boolean fits() {
        double end = Double.NEGATIVE_INFINITY;
        for (double tick : values.ticks()) {
            double half = lettering.width(values.label(tick)) / 2;
            if (x(tick) - half < end) {
                return false;
            }
            end = x(tick) + half + BETWEEN_LABELS;
        }
        return true;
    }

    double x(double value) {
        return left + values.share(value) * (right - left);
    }

    void rules(Svg svg, double top, double bottom) {
        for (double tick : values.ticks()) {
            boolean base = tick == 0;
            svg.line(
                    x(tick), top, x(tick), bottom, Stroke.solid(base ? Colour.QUIET_INK : Colour.RULE, base ? 1.5 : 1));
        }
    }

    /** Writes the labels with their feet at this height; where only the ends have room, only the ends. */
    void labels(Svg svg, double foot) {
        double[] ticks = values.ticks();
        boolean all = fits();
        svg.group("across");
        for (int i = 0; i < ticks.length; i++) {
            if (all || i == 0 || i == ticks.length - 1) {
                svg.text(x(ticks[i]), foot, Svg.Anchor.MIDDLE, values.label(ticks[i]));
            }
        }
        svg.endGroup();
    }
}
