package org.plumbline.statistics.charts;

/** The lines of a chart at its points: what the four rules are read against; a line that is NaN is not there. */
interface Lines {
    int BEYOND = 1;
    int ABOVE = 2;
    int BELOW = 4;
    /** In the outer third towards a limit, and not beyond it. */
    int CLOSE = 8;

    /** How a value stands to the lines at a point: some of the four. */
    int standing(double value, int point);

    /** The same for given lines; a value that is NaN stands nowhere. */
    static int standing(double value, double centre, double lower, double upper, double nearLower, double nearUpper) {
        int side = (value > centre ? ABOVE : 0) | (value < centre ? BELOW : 0);
        if (value > upper || value < lower) {
            return side | BEYOND;
        }
        return value < nearLower || value > nearUpper ? side | CLOSE : side;
    }
}
