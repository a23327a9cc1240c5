package org.plumbline.statistics.summaries;

/** A running sum in twice the precision of a double (Knuth's two-sum), so that its quotient is rounded once. */
final class ExactSum {
    private double high;
    private double low;

    void add(double value) {
        double sum = high + value;
        double part = sum - high;
        low += (high - (sum - part)) + (value - part);
        high = sum;
    }

    double value() {
        return high + low;
    }

    double dividedBy(double divisor) {
        double quotient = (high + low) / divisor;
        double rest = Math.fma(-quotient, divisor, high) + low;
        return quotient + rest / divisor;
    }
}
