package org.plumbline.charts;

import org.plumbline.charts.svg.Colour;
import org.plumbline.charts.svg.Marker;
import org.plumbline.charts.svg.Svg;
import org.plumbline.charts.svg.Svg.Stroke;

/** How a point is drawn: filled with a rim that lifts it off its line, or hollow. */
record Mark(Marker marker, Colour colour, double radius, boolean hollow, Colour rim) {
    /** Points nearer to each other than this are drawn smaller. */
    private static final double CLOSE = 9;

    Mark(Marker marker, Colour colour, double radius, boolean hollow) {
        this(marker, colour, radius, hollow, Colour.WHITE);
    }

    static Mark of(Reading reading, boolean hollow) {
        return new Mark(reading.marker(), reading.colour(), reading.radius(), hollow, reading.rim());
    }

    /** The same with a dark rim, for a light colour that must not fade in grey. */
    Mark rimmed() {
        return new Mark(marker, colour, radius, hollow, Colour.DARK_GREY);
    }

    /** The same for points so far apart. */
    Mark spaced(double apart) {
        if (apart >= CLOSE) {
            return this;
        }
        double smaller =
                marker == Marker.CIRCLE ? Math.max(1.6, radius * apart / CLOSE) : Math.max(3.2, radius * apart / CLOSE);
        return new Mark(marker, colour, smaller, hollow, rim);
    }

    void draw(Svg svg, double x, double y) {
        if (hollow) {
            svg.mark(marker, x, y, radius, Colour.WHITE, Stroke.solid(colour, 2));
        } else {
            svg.mark(marker, x, y, radius, colour, Stroke.solid(rim, radius > 3 ? 1 : 0));
        }
    }
}
