package org.plumbline.statistics.intervals;

/** estimate · e^(±z·s): an interval that is even on the scale of logarithms. */
final class LogInterval {
    private static final Interval NOT_KNOWN = new Interval(Double.NaN, Double.NaN);

    private LogInterval() {}

    static Interval around(double estimate, double variance, Confidence confidence) {
        if (!(estimate > 0) || Double.isInfinite(estimate) || !Double.isFinite(variance)) {
            return NOT_KNOWN;
        }
        double reach = Math.exp(confidence.z() * Math.sqrt(variance));
        return new Interval(estimate / reach, estimate * reach);
    }
}
