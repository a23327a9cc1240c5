package org.plumbline.statistics.charts;

import org.plumbline.statistics.Refused;

/**
 * The building blocks of the rules of NHS England's "Making Data Count" as its R package NHSRplotthedots defines them. A side
 * is 1 above the mean, −1 below it and 0 on it or not known; a point on the mean ends a run.
 */
public final class MakingDataCount {
    /** How many points make a run on one side, and a trend. */
    public static final int SEVEN = 7;

    private MakingDataCount() {}

    /** Which points end seven on one side of the mean. */
    public static boolean[] endsSevenOnOneSide(int... sides) {
        boolean[] ends = new boolean[sides.length];
        int run = 0;
        for (int i = 0; i < sides.length; i++) {
            run = sides[i] == 0 ? 0 : i > 0 && sides[i] == sides[i - 1] ? run + 1 : 1;
            ends[i] = run >= SEVEN;
        }
        return ends;
    }

    /** 1 where a point ends seven each above the one before, −1 each below, 0 otherwise; equal neighbours break a trend. */
    public static int[] endsTrendOfSeven(double... values) {
        int[] ends = new int[values.length];
        int steps = 0;
        int last = 0;
        for (int i = 1; i < values.length; i++) {
            int step = values[i] > values[i - 1] ? 1 : values[i] < values[i - 1] ? -1 : 0;
            steps = step == 0 ? 0 : step == last ? steps + 1 : 1;
            last = step;
            ends[i] = steps >= SEVEN - 1 ? step : 0;
        }
        return ends;
    }

    /** Which points belong to a seven that ends at them or within the next six. */
    public static boolean[] partOfSeven(boolean... ends) {
        boolean[] part = new boolean[ends.length];
        int reach = 0;
        for (int i = ends.length - 1; i >= 0; i--) {
            reach = ends[i] ? SEVEN : reach - 1;
            part[i] = reach > 0;
        }
        return part;
    }

    /**
     * Which points lie in a window of three all on one side, two or more of them close to a limit (in its outer third).
     *
     * @param close whether a point is in the outer third and not beyond the limit
     */
    public static boolean[] inTwoOfThree(boolean[] close, int[] sides) {
        Refused.unlessAlike("close", close.length, "sides", sides.length);
        boolean[] in = new boolean[close.length];
        for (int i = 2; i < close.length; i++) {
            int near = (close[i] ? 1 : 0) + (close[i - 1] ? 1 : 0) + (close[i - 2] ? 1 : 0);
            if (near >= 2 && Math.abs(sides[i] + sides[i - 1] + sides[i - 2]) == 3) {
                in[i] = true;
                in[i - 1] = true;
                in[i - 2] = true;
            }
        }
        return in;
    }

    /** Which of those points are themselves close to the limit, and so are flagged. */
    public static boolean[] closeInTwoOfThree(boolean[] close, int[] sides) {
        boolean[] in = inTwoOfThree(close, sides);
        for (int i = 0; i < in.length; i++) {
            in[i] &= close[i];
        }
        return in;
    }
}
