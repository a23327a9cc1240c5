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
    public int standing(double value, int point) {
        double lower = lowers[point];
        double upper = uppers[point];
        double below = centre - lower;
        double above = upper - centre;
        return Lines.standing(
                value,
                centre,
                lower,
                upper,
                below < above * (1 - ROUNDING) ? Double.NaN : centre - below * 2 / 3,
                above < below * (1 - ROUNDING) ? Double.NaN : centre + above * 2 / 3);
    }
}
