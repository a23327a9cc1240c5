package org.plumbline.statistics.charts;

import java.util.Arrays;

/** One stretch of a chart with limits of its own, and where its centre line and limits are written. */
final class ChartPart {
    private final int start;
    private final int end;
    private final boolean[] baseline;
    private final double[] y;
    private final double[] centre;
    private final double[] lower;
    private final double[] upper;

    ChartPart(int start, int end, boolean[] baseline, double[] y, double[] centre, double[] lower, double[] upper) {
        this.start = start;
        this.end = end;
        this.baseline = baseline;
        this.y = y;
        this.centre = centre;
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

    /** The values at the positions that make the limits, in order; the missing ones among them stay missing. */
    double[] ofBaseline(double[] values) {
        double[] picked = new double[end - start];
        int size = 0;
        for (int i = start; i < end; i++) {
            if (baseline[i]) {
                picked[size] = values[i];
                size++;
            }
        }
        return Arrays.copyOf(picked, size);
    }

    /** The same centre and limits at every point. */
    void flat(double centreLine, double least, double most) {
        for (int i = start; i < end; i++) {
            set(i, centreLine, least, most);
        }
    }

    /** Centre line and limits of one point. */
    void set(int i, double centreLine, double least, double most) {
        centre[i] = centreLine;
        lower[i] = least;
        upper[i] = most;
    }
}
