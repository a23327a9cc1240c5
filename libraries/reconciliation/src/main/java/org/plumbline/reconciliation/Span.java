package org.plumbline.reconciliation;

/** All the values a number could have had before it was rounded or hedged; an end may be infinite. */
record Span(double low, double high) {
    /** What the binary arithmetic itself may be out by, of the larger of two numbers. */
    private static final double SLACK = 1e-9;

    Span {
        if (low > high) {
            throw new IllegalArgumentException("A span from " + low + " to " + high + " is empty.");
        }
    }

    static Span exactly(double value) {
        return new Span(value, value);
    }

    static Span around(double value, double either) {
        return new Span(value - either, value + either);
    }

    boolean exact() {
        return low == high;
    }

    Span plus(Span other) {
        return new Span(low + other.low, high + other.high);
    }

    Span minus(Span other) {
        return new Span(low - other.high, high - other.low);
    }

    Span times(Span other) {
        return hull(
                product(low, other.low), product(low, other.high), product(high, other.low), product(high, other.high));
    }

    /** Dividing by what could be nothing can give anything. */
    Span over(Span other) {
        if (other.low <= 0 && other.high >= 0) {
            return new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        return times(new Span(1 / other.high, 1 / other.low));
    }

    /** Whether some value of this can equal some value of the other. */
    boolean meets(Span other) {
        return atMost(low, other.high) && atMost(other.low, high);
    }

    /** Whether some value of this can be no more than some value of the other. */
    boolean canBeAtMost(Span other) {
        return atMost(low, other.high);
    }

    private static boolean atMost(double a, double b) {
        return a <= b || a - b <= SLACK * Math.max(Math.abs(a), Math.abs(b));
    }

    private static double product(double a, double b) {
        return a == 0 || b == 0 ? 0 : a * b;
    }

    private static Span hull(double a, double b, double c, double d) {
        return new Span(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }
}
