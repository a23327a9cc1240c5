package org.plumbline.statistics.series;

/** Ordinary least squares with errors by Newey and West (1987), which allow for neighbours in time being alike. */
final class LeastSquares {
    private final double[][] rows;
    private final double[] coefficients;
    private final double[][] inverse;
    private final double[] residuals;

    LeastSquares(double[][] rows, double[] y) {
        this.rows = rows;
        int terms = rows[0].length;
        double[][] squares = new double[terms][terms];
        double[] right = new double[terms];
        for (int t = 0; t < rows.length; t++) {
            addOuter(squares, rows[t], rows[t], 1);
            for (int i = 0; i < terms; i++) {
                right[i] += rows[t][i] * y[t];
            }
        }
        inverse = SmallMatrix.inverse(squares);
        coefficients = SmallMatrix.times(inverse, right);
        residuals = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            residuals[t] = y[t] - SmallMatrix.dot(rows[t], coefficients);
        }
    }

    double coefficient(int term) {
        return coefficients[term];
    }

    double at(double... row) {
        return SmallMatrix.dot(row, coefficients);
    }

    /** The standard error of a term, with weights 1 − l/(L + 1) for lags up to L = ⌊4(n/100)^(2/9)⌋. */
    double error(int term) {
        int n = rows.length;
        int terms = coefficients.length;
        int lags = (int) Math.floor(4 * Math.pow(n / 100.0, 2.0 / 9));
        double[][] middle = new double[terms][terms];
        for (int t = 0; t < n; t++) {
            addOuter(middle, rows[t], rows[t], residuals[t] * residuals[t]);
            for (int lag = 1; lag <= Math.min(lags, t); lag++) {
                double weight = (1 - lag / (lags + 1.0)) * residuals[t] * residuals[t - lag];
                addOuter(middle, rows[t], rows[t - lag], weight);
                addOuter(middle, rows[t - lag], rows[t], weight);
            }
        }
        double[] column = new double[terms];
        for (int i = 0; i < terms; i++) {
            column[i] = inverse[i][term];
        }
        double variance = SmallMatrix.dot(column, SmallMatrix.times(middle, column)) * n / (n - terms);
        return Math.sqrt(Math.max(0, variance));
    }

    private static void addOuter(double[][] sum, double[] left, double[] right, double weight) {
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                sum[i][j] += weight * left[i] * right[j];
            }
        }
    }
}
