package org.plumbline.charts;

import java.util.OptionalDouble;

/** The least and the greatest of what is to be drawn. */
final class Extent {
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    Extent with(double value) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
        return this;
    }

    Extent with(OptionalDouble value) {
        value.ifPresent(this::with);
        return this;
    }

    boolean isEmpty() {
        return least > greatest;
    }

    double least() {
        return least;
    }

    double greatest() {
        return greatest;
    }
}
