package org.plumbline.statistics.series;

/** Arithmetic on matrices of a handful of rows. */
final class SmallMatrix {
    private SmallMatrix() {}

    /** By Gauss and Jordan with pivots. */
    static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] work = new double[n][2 * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(matrix[i], 0, work[i], 0, n);
            work[i][n + i] = 1;
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(work[row][column]) > Math.abs(work[pivot][column]) ? row : pivot;
            }
            double[] swapped = work[pivot];
            work[pivot] = work[column];
            work[column] = swapped;
            for (int row = 0; row < n; row++) {
                double factor = row == column ? 0 : work[row][column] / swapped[column];
                for (int k = 0; k < 2 * n; k++) {
                    work[row][k] -= factor * swapped[k];
                }
            }
            double by = swapped[column];
            for (int k = 0; k < 2 * n; k++) {
                swapped[k] /= by;
            }
        }
        double[][] inverse = new double[n][n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(work[i], n, inverse[i], 0, n);
        }
        return inverse;
    }

    static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = dot(matrix[i], vector);
        }
        return product;
    }

    static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
