package org.plumbline.statistics.charts;

import java.util.Arrays;

/** The four rules read over one segment of a chart. */
final class RuleFlags {
    static final byte BEYOND = 1;
    static final byte TREND = 2;
    static final byte TWO_OF_THREE = 4;
    static final byte ONE_SIDE = 8;

    private RuleFlags() {}

    /** Writes which rules each point of the segment meets into {@code rules} and the first of them into {@code causes}. */
    static void read(double[] y, int start, int end, Lines lines, byte[] rules, SpecialCause[] causes) {
        int size = end - start + 1;
        double[] values = Arrays.copyOfRange(y, start, end + 1);
        int[] sides = new int[size];
        boolean[] beyond = new boolean[size];
        boolean[] close = new boolean[size];
        for (int i = 0; i < size; i++) {
            double from = values[i] - lines.centre(start + i);
            sides[i] = Double.isNaN(from) ? 0 : (int) Math.signum(from);
            beyond[i] = values[i] > lines.upper(start + i) || values[i] < lines.lower(start + i);
            close[i] = !beyond[i] && (values[i] < lines.nearLower(start + i) || values[i] > lines.nearUpper(start + i));
        }
        int[] trendEnds = MakingDataCount.endsTrendOfSeven(values);
        boolean[] ends = new boolean[size];
        for (int i = 0; i < size; i++) {
            ends[i] = trendEnds[i] != 0;
        }
        boolean[] trend = MakingDataCount.partOfSeven(ends);
        boolean[] oneSide = MakingDataCount.partOfSeven(MakingDataCount.endsSevenOnOneSide(sides));
        boolean[] twoOfThree = MakingDataCount.closeInTwoOfThree(close, sides);
        for (int i = 0; i < size; i++) {
            rules[start + i] = (byte) ((beyond[i] ? BEYOND : 0)
                    | (trend[i] ? TREND : 0)
                    | (twoOfThree[i] ? TWO_OF_THREE : 0)
                    | (oneSide[i] ? ONE_SIDE : 0));
            causes[start + i] =
                    first(beyond[i], trend[i], rising(values, trend, i), twoOfThree[i], oneSide[i], sides[i] > 0);
        }
    }

    /** A point where one trend meets another belongs to the one that follows. */
    private static boolean rising(double[] values, boolean[] trend, int i) {
        boolean following = i + 1 < values.length && trend[i] && trend[i + 1];
        return following ? values[i + 1] > values[i] : i > 0 && values[i] > values[i - 1];
    }

    private static SpecialCause first(
            boolean beyond, boolean trend, boolean rising, boolean twoOfThree, boolean oneSide, boolean above) {
        if (beyond) {
            return above ? SpecialCause.ABOVE_LIMITS : SpecialCause.BELOW_LIMITS;
        }
        if (trend) {
            return rising ? SpecialCause.RISING : SpecialCause.FALLING;
        }
        if (twoOfThree) {
            return above ? SpecialCause.TWO_OF_THREE_ABOVE : SpecialCause.TWO_OF_THREE_BELOW;
        }
        if (oneSide) {
            return above ? SpecialCause.SEVEN_ABOVE : SpecialCause.SEVEN_BELOW;
        }
        return SpecialCause.NONE;
    }
}
