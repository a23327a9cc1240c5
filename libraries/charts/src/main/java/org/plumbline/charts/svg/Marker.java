package org.plumbline.charts.svg;

/** The shapes of points, told apart without colour; all look about as heavy as each other at the same radius. */
public enum Marker {
    CIRCLE,
    DIAMOND,
    TRIANGLE,
    SQUARE;

    /** The outline around a point; a circle is drawn as two arcs, so that every mark is a path. */
    Svg.Path around(double x, double y, double radius) {
        Svg.Path path = new Svg.Path();
        switch (this) {
            case CIRCLE -> path.circle(x, y, radius);
            case DIAMOND -> {
                double reach = radius * 1.35;
                path.from(x, y - reach)
                        .to(x + reach, y)
                        .to(x, y + reach)
                        .to(x - reach, y)
                        .shut();
            }
            case TRIANGLE -> {
                // Its centre of mass lies on the point; the bounding box does not.
                double reach = radius * 1.5;
                double half = reach * 0.9;
                path.from(x, y - reach)
                        .to(x + half, y + reach / 2)
                        .to(x - half, y + reach / 2)
                        .shut();
            }
            case SQUARE -> {
                double half = radius * 0.95;
                path.from(x - half, y - half)
                        .to(x + half, y - half)
                        .to(x + half, y + half)
                        .to(x - half, y + half)
                        .shut();
            }
        }
        return path;
    }
}
