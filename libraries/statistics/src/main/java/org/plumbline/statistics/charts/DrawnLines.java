package org.plumbline.statistics.charts;

/** A centre line and limits that may differ from point to point; a limit cut off at a bound has no outer third. */
final class DrawnLines implements Lines {
    private static final double ROUNDING = 1e-9;

    private final double centre;
    private final double[] lowers;
    private final double[] uppers;

    DrawnLines(double centre, double[] lowers, double[] uppers) {
        this.centre = centre;
        this.lowers = lowers;
        this.uppers = uppers;
    }

    @Override
    public double centre(int point) {
        return centre;
    }

    @Override
    public double lower(int point) {
        return lowers[point];
    }

    @Override
    public double upper(int point) {
        return uppers[point];
    }

    @Override
    public double nearLower(int point) {
        double reach = centre - lowers[point];
        return reach < (uppers[point] - centre) * (1 - ROUNDING) ? Double.NaN : centre - reach * 2 / 3;
    }

    @Override
    public double nearUpper(int point) {
        double reach = uppers[point] - centre;
        return reach < (centre - lowers[point]) * (1 - ROUNDING) ? Double.NaN : centre + reach * 2 / 3;
    }
}
