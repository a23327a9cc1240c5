package org.plumbline.statistics.series;

/**
 * Ordinary least squares over time, with errors that allow for neighbours being alike: residuals are taken as an AR(1) whose
 * correlation is the one at which their first autocorrelation would be expected to be what it is. (Errors by Newey and West hold
 * far less often than they say for series this short.)
 */
final class LeastSquares {
    /** Rounding, in the largest value: no error is given as smaller. */
    private static final double ROUNDING = 1e-10;

    private final double[][] rows;
    private final int[] times;
    private final double[] coefficients;
    private final double[][] inverse;
    private final Residuals residuals;
    private final double floor;

    /**
     * Fits.
     *
     * @param times when each row was, rising, in units of one period
     */
    LeastSquares(double[][] rows, int[] times, double[] y) {
        this.rows = rows;
        this.times = times;
        int terms = rows[0].length;
        double[][] squares = new double[terms][terms];
        double[] right = new double[terms];
        double largest = 0;
        for (int t = 0; t < rows.length; t++) {
            largest = Math.max(largest, Math.abs(y[t]));
            for (int i = 0; i < terms; i++) {
                right[i] += rows[t][i] * y[t];
                for (int j = 0; j < terms; j++) {
                    squares[i][j] += rows[t][i] * rows[t][j];
                }
            }
        }
        inverse = SmallMatrix.inverse(squares);
        coefficients = SmallMatrix.times(inverse, right);
        floor = ROUNDING * largest;
        residuals = new Residuals(rest(y), times, maker());
    }

    double coefficient(int term) {
        return coefficients[term];
    }

    double at(double... row) {
        return SmallMatrix.dot(row, coefficients);
    }

    /** The correlation of neighbours that the residuals show, 0 to 0.95. */
    double correlation() {
        return residuals.correlation();
    }

    /** Points that are worth as much alone, less the terms; two at least. */
    double degreesOfFreedom() {
        double alike = (1 - correlation()) / (1 + correlation());
        return Math.max(2, rows.length * alike - coefficients.length);
    }

    /** The standard error of a term: √(g′Rg)·σ, with g its weights on the values and R the correlations. */
    double error(int term) {
        double[] weights = new double[rows.length];
        for (int t = 0; t < weights.length; t++) {
            for (int i = 0; i < coefficients.length; i++) {
                weights[t] += rows[t][i] * inverse[i][term];
            }
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                sum += weights[i] * weights[j] * Math.pow(correlation(), Math.abs(times[i] - times[j]));
            }
        }
        return Math.max(floor, Math.sqrt(Math.max(0, sum) * residuals.variance()));
    }

    private double[] rest(double[] y) {
        double[] rest = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            rest[t] = y[t] - SmallMatrix.dot(rows[t], coefficients);
        }
        return rest;
    }

    /** I − X(X′X)⁻¹X′, which makes residuals of values. */
    private double[][] maker() {
        double[][] maker = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            double[] left = SmallMatrix.times(inverse, rows[i]);
            for (int j = 0; j < rows.length; j++) {
                maker[i][j] = (i == j ? 1 : 0) - SmallMatrix.dot(left, rows[j]);
            }
        }
        return maker;
    }
}
