package org.plumbline.benchmarks.protocol;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the time grows with the size of the work.
 *
 * @param points the smallest first, each ten times the one before
 * @param limit what one step may multiply the time by
 */
public record Growth(String what, String unit, List<Point> points, double limit) {
    /** The median seconds at one size. */
    public record Point(long size, double seconds) {}

    public Growth {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).size() != 10 * points.get(i - 1).size()) {
                throw new IllegalArgumentException("a step of growth is tenfold: " + points);
            }
        }
    }

    /** By what the step to a point multiplied the time; the first point has no step. */
    public double step(int point) {
        return points.get(point).seconds() / points.get(point - 1).seconds();
    }

    /** The largest step. */
    public double worst() {
        return IntStream.range(1, points.size())
                .mapToDouble(this::step)
                .max()
                .orElseThrow(() -> new IllegalStateException("growth needs two sizes"));
    }

    public boolean met() {
        return worst() <= limit;
    }
}
