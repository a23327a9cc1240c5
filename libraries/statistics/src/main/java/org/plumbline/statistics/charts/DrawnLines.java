package org.plumbline.statistics.charts;

/** Lines that may differ from point to point; a limit cut off at a bound has no outer third. */
final class DrawnLines implements Lines {
    private static final double ROUNDING = 1e-9;

    private final double[] centres;
    private final double[] lowers;
    private final double[] uppers;

    DrawnLines(double[] centres, double[] lowers, double[] uppers) {
        this.centres = centres;
        this.lowers = lowers;
        this.uppers = uppers;
    }

    @Override
    public double centre(int point) {
        return centres[point];
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
        double reach = centres[point] - lowers[point];
        return reach < (uppers[point] - centres[point]) * (1 - ROUNDING) ? Double.NaN : centres[point] - reach * 2 / 3;
    }

    @Override
    public double nearUpper(int point) {
        double reach = uppers[point] - centres[point];
        return reach < (centres[point] - lowers[point]) * (1 - ROUNDING) ? Double.NaN : centres[point] + reach * 2 / 3;
    }
}
