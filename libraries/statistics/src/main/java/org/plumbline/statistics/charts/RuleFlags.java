package org.plumbline.statistics.charts;

/**
 * Which of the four rules each point of a chart meets, in one byte a point. The rules are those of {@link MakingDataCount},
 * read here in one walk over the points without keeping anything beside the answer.
 */
final class RuleFlags {
    private static final int BEYOND = Lines.BEYOND;
    private static final int ABOVE = Lines.ABOVE;
    private static final int CLOSE = Lines.CLOSE;
    private static final int TREND = 16;
    private static final int TWO_OF_THREE = 32;
    private static final int ONE_SIDE = 64;
    private static final int RISING = 128;

    private static final int SEVEN = MakingDataCount.SEVEN;
    private static final int THREE = 3;

    private final byte[] bits;

    RuleFlags(int points) {
        bits = new byte[points];
    }

    /** Reads the points from {@code start} to before {@code end} against their lines. */
    void read(double[] y, int start, int end, Lines lines) {
        int side = 0;
        int onSide = 0;
        int step = 0;
        int steps = 0;
        boolean trends = false;
        for (int i = start; i < end; i++) {
            double value = y[i];
            int last = side;
            int standing = lines.standing(value, i);
            side = ((standing & ABOVE) / ABOVE) - ((standing & Lines.BELOW) / Lines.BELOW);
            onSide = run(side, last, onSide);
            bits[i] = (byte) standing;
            if (onSide >= SEVEN) {
                mark(onSide == SEVEN ? i - SEVEN + 1 : i, i, ONE_SIDE);
            }
            if (onSide >= THREE) {
                markTwoOfThree(i);
            }
            int lastStep = step;
            step = i == start ? 0 : compare(value, y[i - 1]);
            steps = run(step, lastStep, steps);
            if (steps >= SEVEN - 1) {
                mark(steps == SEVEN - 1 ? i - SEVEN + 1 : i, i, TREND);
                trends = true;
            }
        }
        if (trends) {
            directions(y, start, end);
        }
    }

    /** 1 above, −1 below, 0 equal or not known. */
    private static int compare(double value, double with) {
        return (value > with ? 1 : 0) - (value < with ? 1 : 0);
    }

    /** One more where the sign is the last one again, 1 where it is another, 0 where it is 0; a product is never mispredicted. */
    private static int run(int sign, int last, int before) {
        return (before * ((sign * last + 1) >> 1) + 1) * sign * sign;
    }

    /** The three that end here lie on one side: those of them close to the limit are flagged if they are two or more. */
    private void markTwoOfThree(int i) {
        int close = (bits[i] & CLOSE) + (bits[i - 1] & CLOSE) + (bits[i - 2] & CLOSE);
        if (close >= 2 * CLOSE) {
            for (int j = i - 2; j <= i; j++) {
                bits[j] |= (byte) ((bits[j] & CLOSE) != 0 ? TWO_OF_THREE : 0);
            }
        }
    }

    private void mark(int from, int to, int flag) {
        for (int i = from; i <= to; i++) {
            bits[i] |= (byte) flag;
        }
    }

    /** A point where one trend meets another belongs to the one that follows. */
    private void directions(double[] y, int start, int end) {
        for (int i = start; i < end; i++) {
            if (trend(i)) {
                boolean following = i + 1 < end && trend(i + 1);
                boolean rising = following ? y[i + 1] > y[i] : i > start && y[i] > y[i - 1];
                bits[i] |= (byte) (rising ? RISING : 0);
            }
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
}
