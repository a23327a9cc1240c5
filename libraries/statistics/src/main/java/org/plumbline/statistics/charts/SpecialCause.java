package org.plumbline.statistics.charts;

/** Why a point is more than chance, by the first of the four rules that it meets, in this order; or that it is not. */
public enum SpecialCause {
    ABOVE_LIMITS(1, "Above UCL", "above the upper limit"),
    BELOW_LIMITS(-1, "Below LCL", "below the lower limit"),
    RISING(1, "7 Point Trend (Increasing)", "one of seven points rising"),
    FALLING(-1, "7 Point Trend (Decreasing)", "one of seven points falling"),
    TWO_OF_THREE_ABOVE(1, "2 in 3 Above CL", "one of two in three near the upper limit"),
    TWO_OF_THREE_BELOW(-1, "2 in 3 Below CL", "one of two in three near the lower limit"),
    SEVEN_ABOVE(1, "7 Points Above CL", "one of seven points above the mean"),
    SEVEN_BELOW(-1, "7 Points Below CL", "one of seven points below the mean"),
    NONE(0, "Common Cause", "");

    private final int side;
    private final String label;
    private final String words;

    SpecialCause(int side, String label, String words) {
        this.side = side;
        this.label = label;
        this.words = words;
    }

    /** The name that NHSRplotthedots prints. */
    public String label() {
        return label;
    }

    /** What it is, in words; empty when there is none. */
    public String words() {
        return words;
    }

    /** What that means where this way is good. */
    public Variation variation(Direction good) {
        if (side == 0) {
            return Variation.COMMON_CAUSE;
        }
        return switch (good) {
            case INCREASE -> side > 0 ? Variation.IMPROVEMENT : Variation.CONCERN;
            case DECREASE -> side < 0 ? Variation.IMPROVEMENT : Variation.CONCERN;
            case NEUTRAL -> side > 0 ? Variation.NEUTRAL_HIGH : Variation.NEUTRAL_LOW;
        };
    }
}
