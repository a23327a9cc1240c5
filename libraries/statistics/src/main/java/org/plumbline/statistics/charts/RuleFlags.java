package org.plumbline.statistics.charts;

import java.util.Arrays;

/** Which of the four rules each point of a chart meets, in one byte a point. */
final class RuleFlags {
    private static final int BEYOND = 1;
    private static final int TREND = 2;
    private static final int TWO_OF_THREE = 4;
    private static final int ONE_SIDE = 8;
    private static final int ABOVE = 16;
    private static final int RISING = 32;

    private final byte[] bits;

    RuleFlags(int points) {
        bits = new byte[points];
    }

    /** Reads the points from {@code start} to before {@code end} against their lines. */
    void read(double[] y, int start, int end, Lines lines) {
        int size = end - start;
        double[] values = size == y.length ? y : Arrays.copyOfRange(y, start, end);
        int[] sides = new int[size];
        boolean[] beyond = new boolean[size];
        boolean[] close = new boolean[size];
        for (int i = 0; i < size; i++) {
            double from = values[i] - lines.centre(start + i);
            sides[i] = Double.isNaN(from) ? 0 : (int) Math.signum(from);
            beyond[i] = values[i] > lines.upper(start + i) || values[i] < lines.lower(start + i);
            close[i] = !beyond[i] && (values[i] < lines.nearLower(start + i) || values[i] > lines.nearUpper(start + i));
        }
        boolean[] trend = MakingDataCount.partOfSeven(ends(MakingDataCount.endsTrendOfSeven(values)));
        boolean[] oneSide = MakingDataCount.partOfSeven(MakingDataCount.endsSevenOnOneSide(sides));
        boolean[] twoOfThree = MakingDataCount.closeInTwoOfThree(close, sides);
        for (int i = 0; i < size; i++) {
            bits[start + i] = (byte) ((beyond[i] ? BEYOND : 0)
                    | (trend[i] ? TREND : 0)
                    | (twoOfThree[i] ? TWO_OF_THREE : 0)
                    | (oneSide[i] ? ONE_SIDE : 0)
                    | (sides[i] > 0 ? ABOVE : 0)
                    | (rising(values, trend, i) ? RISING : 0));
        }
    }

    int size() {
        return bits.length;
    }

    boolean beyond(int point) {
        return (bits[point] & BEYOND) != 0;
    }

    boolean trend(int point) {
        return (bits[point] & TREND) != 0;
    }

    boolean twoOfThree(int point) {
        return (bits[point] & TWO_OF_THREE) != 0;
    }

    boolean oneSide(int point) {
        return (bits[point] & ONE_SIDE) != 0;
    }

    /** The first rule that the point meets: limits, trend, two of three, seven on a side. */
    SpecialCause cause(int point) {
        boolean above = (bits[point] & ABOVE) != 0;
        if (beyond(point)) {
            return above ? SpecialCause.ABOVE_LIMITS : SpecialCause.BELOW_LIMITS;
        }
        if (trend(point)) {
            return (bits[point] & RISING) != 0 ? SpecialCause.RISING : SpecialCause.FALLING;
        }
        if (twoOfThree(point)) {
            return above ? SpecialCause.TWO_OF_THREE_ABOVE : SpecialCause.TWO_OF_THREE_BELOW;
        }
        if (oneSide(point)) {
            return above ? SpecialCause.SEVEN_ABOVE : SpecialCause.SEVEN_BELOW;
        }
        return SpecialCause.NONE;
    }

    private static boolean[] ends(int... trendEnds) {
        boolean[] ends = new boolean[trendEnds.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = trendEnds[i] != 0;
        }
        return ends;
    }

    /** A point where one trend meets another belongs to the one that follows. */
    private static boolean rising(double[] values, boolean[] trend, int i) {
        boolean following = i + 1 < values.length && trend[i] && trend[i + 1];
        return following ? values[i + 1] > values[i] : i > 0 && values[i] > values[i - 1];
    }
}
