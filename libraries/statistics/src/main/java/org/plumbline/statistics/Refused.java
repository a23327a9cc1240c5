package org.plumbline.statistics;

/** Figures that mean nothing, such as more successes than trials; the message is one sentence for whoever gave them. */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }

    /** The value, when it is a number of zero or more, whole or not; what it is called goes into the sentence otherwise. */
    public static double unlessNotNegative(String called, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new Refused(called + " must be zero or more, and is " + value + ".");
        }
        return value;
    }

    /** The value, when it is a number above zero. */
    public static double unlessPositive(String called, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new Refused(called + " must be above zero, and is " + value + ".");
        }
        return value;
    }

    /** Nothing, when the lists are as long as each other. */
    public static void unlessAlike(String called, int length, String otherCalled, int otherLength) {
        if (length != otherLength) {
            throw new Refused(called + " has " + length + " values and " + otherCalled + " has " + otherLength
                    + "; there must be as many of both.");
        }
    }
}
