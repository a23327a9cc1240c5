package org.plumbline.statistics.sampling;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole numbers near given ones with the same sum: the largest remainders are rounded up, of equal ones the earlier. */
final class LargestRemainder {
    private LargestRemainder() {}

    static int[] of(double[] shares, int all) {
        int[] whole = new int[shares.length];
        double[] rest = new double[shares.length];
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            whole[i] = (int) Math.floor(shares[i] + 1e-9);
            rest[i] = shares[i] - whole[i];
            given += whole[i];
        }
        int[] largest = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.round(rest[i] * 1e9)))
                .mapToInt(i -> i)
                .toArray();
        for (int i = 0; i < all - given; i++) {
            whole[largest[i % largest.length]]++;
        }
        return whole;
    }
}
