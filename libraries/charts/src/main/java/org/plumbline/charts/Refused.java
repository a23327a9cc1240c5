package org.plumbline.charts;

import java.util.OptionalDouble;

/** What cannot be drawn, such as a value that is no number; the message is one sentence for whoever gave it. */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Beyond it a double no longer counts one by one, and no axis could be read. */
    private static final double MOST = 1e15;

    Refused(String sentence) {
        super(sentence);
    }

    /** The value, when it can be drawn; what it is called goes into the sentence otherwise. */
    static double unlessDrawable(String called, double value) {
        if (Double.isNaN(value)) {
            throw new Refused(called + " is not a number (NaN); where it is not known, give no value.");
        }
        if (Math.abs(value) > MOST) {
            throw new Refused(called + " is " + value + "; a chart can show values up to 1,000,000,000,000,000.");
        }
        return value;
    }

    static void unlessDrawable(String called, OptionalDouble value) {
        value.ifPresent(known -> unlessDrawable(called, known));
    }

    static void ifBlank(String called, String words) {
        if (words.isBlank()) {
            throw new Refused(called + " has no words.");
        }
    }
}
