package org.plumbline.statistics.intervals;

import org.plumbline.statistics.Refused;
import org.plumbline.statistics.probability.Distributions;

/** How often such intervals hold the truth, above 0 and below 1; half of what is left lies on each side. */
public record Confidence(double level) {
    public static final Confidence NINETY_FIVE = new Confidence(0.95);
    /** What funnel plots draw as the outer limits: one in a thousand on each side. */
    public static final Confidence NINETY_NINE_POINT_EIGHT = new Confidence(0.998);

    private static final double Z_95 = z(NINETY_FIVE.tail());
    private static final double Z_99_8 = z(NINETY_NINE_POINT_EIGHT.tail());

    public Confidence {
        if (!(level > 0 && level < 1)) {
            throw new Refused("A confidence lies above 0 and below 1, such as 0.95, and this is " + level + ".");
        }
    }

    /** The probability left on each side: (1 − level) ÷ 2. */
    public double tail() {
        return (1 - level) / 2;
    }

    /** The normal deviate: 1.95996… at 0.95. */
    public double z() {
        if (level == NINETY_FIVE.level) {
            return Z_95;
        }
        return level == NINETY_NINE_POINT_EIGHT.level ? Z_99_8 : z(tail());
    }

    private static double z(double tail) {
        return -Distributions.normalQuantile(tail);
    }
}
