package org.plumbline.statistics.series;

/** What residuals say of how alike neighbours are, with the fitted terms allowed for. */
final class Residuals {
    private static final double MOST = 0.95;
    private static final int HALVINGS = 40;

    private final double[] products;
    private final double[] squares;
    private final double sum;
    private final double correlation;

    /**
     * Reads them.
     *
     * @param maker the matrix that makes residuals of values
     */
    Residuals(double[] residuals, int[] times, double[][] maker) {
        int span = times[times.length - 1] - times[0] + 1;
        products = new double[span];
        squares = new double[span];
        double[][] neighbours = neighbours(times, maker);
        double all = 0;
        double beside = 0;
        for (int i = 0; i < residuals.length; i++) {
            all += residuals[i] * residuals[i];
            if (i > 0 && times[i] - times[i - 1] == 1) {
                beside += residuals[i] * residuals[i - 1];
            }
            for (int j = 0; j < residuals.length; j++) {
                int lag = Math.abs(times[i] - times[j]);
                products[lag] += SmallMatrix.dot(neighbours[i], maker[j]);
                squares[lag] += maker[i][j];
            }
        }
        sum = all;
        correlation = all == 0 ? 0 : matched(beside / all);
    }

    double correlation() {
        return correlation;
    }

    /** The variance of a value: the sum of squares by what it would be expected to be at a variance of one. */
    double variance() {
        return sum / weighed(squares, correlation);
    }

    /** The correlation at which the expected products of neighbours are such a share of the expected squares. */
    private double matched(double observed) {
        double low = 0;
        double high = MOST;
        if (observed <= expected(low)) {
            return low;
        }
        if (observed >= expected(high)) {
            return high;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (expected(middle) < observed) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double expected(double at) {
        return weighed(products, at) / weighed(squares, at);
    }

    private static double weighed(double[] byLag, double at) {
        double sum = 0;
        double weight = 1;
        for (double each : byLag) {
            sum += each * weight;
            weight *= at;
        }
        return sum;
    }

    /** The maker times the matrix that has ½ beside its diagonal where two times follow each other. */
    private static double[][] neighbours(int[] times, double[][] maker) {
        int n = times.length;
        double[][] product = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double before = j > 0 && times[j] - times[j - 1] == 1 ? maker[i][j - 1] : 0;
                double after = j + 1 < n && times[j + 1] - times[j] == 1 ? maker[i][j + 1] : 0;
                product[i][j] = (before + after) / 2;
            }
        }
        return product;
    }
}
