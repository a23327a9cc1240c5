package org.plumbline.statistics.charts;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** One stretch of a chart with limits of its own, and where its centre line and limits are written. */
final class ChartPart {
    private final int start;
    private final int end;
    private final @Nullable IntPredicate baseline;
    private final double[] y;
    private final double[] lower;
    private final double[] upper;
    private double centre = Double.NaN;

    /** @param baseline which positions make the limits; null for all */
    ChartPart(int start, int end, @Nullable IntPredicate baseline, double[] y, double[] lower, double[] upper) {
        this.start = start;
        this.end = end;
        this.baseline = baseline;
        this.y = y;
        this.lower = lower;
        this.upper = upper;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    double[] y() {
        return y;
    }

    /** The centre line. */
    double centre() {
        return centre;
    }

    /**
     * The values at the positions that make the limits, in order; the missing ones among them stay missing. They may be the
     * given array itself.
     */
    double[] ofBaseline(double[] values) {
        if (baseline == null) {
            return end - start == values.length ? values : Arrays.copyOfRange(values, start, end);
        }
        double[] picked = new double[end - start];
        int size = 0;
        for (int i = start; i < end; i++) {
            if (baseline.test(i)) {
                picked[size] = values[i];
                size++;
            }
        }
        return Arrays.copyOf(picked, size);
    }

    /** The same centre and limits at every point. */
    void flat(double centreLine, double least, double most) {
        level(centreLine);
        for (int i = start; i < end; i++) {
            set(i, least, most);
        }
    }

    /** The centre line, which is the same at every point. */
    void level(double centreLine) {
        centre = centreLine;
    }

    /** Limits of one point. */
    void set(int i, double least, double most) {
        lower[i] = least;
        upper[i] = most;
    }
}
