package org.plumbline.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One value of a series, or the period for which it is not known.
 *
 * @param value empty where it is not known; never NaN
 * @param because why it reads as it does, as the rule says it; empty for an ordinary point
 * @param provisional drawn hollow
 */
public record Point(Period period, OptionalDouble value, Reading reading, String because, boolean provisional) {
    public Point {
        Refused.unlessDrawable("The value for " + period.words(), value);
        if (value.isEmpty() && reading != Reading.ORDINARY) {
            throw new Refused("The value for " + period.words() + " is not known and cannot be read as \""
                    + reading.words() + "\".");
        }
    }

    public static Point of(Period period, double value) {
        return new Point(period, OptionalDouble.of(value), Reading.ORDINARY, "", false);
    }

    public static Point notKnown(Period period) {
        return new Point(period, OptionalDouble.empty(), Reading.ORDINARY, "", false);
    }

    /** The same with what the rules say of it. */
    public Point reading(Reading says, String because) {
        return new Point(period, value, says, because, provisional);
    }

    /** The same, still to be confirmed by whoever states it. */
    public Point stillProvisional() {
        return new Point(period, value, reading, because, true);
    }

    boolean isKnown() {
        return value.isPresent();
    }

    double known() {
        return value.orElseThrow();
    }

    List<String> flags() {
        List<String> flags = new ArrayList<>();
        if (reading != Reading.ORDINARY) {
            flags.add(because.isBlank() ? reading.words() : reading.words() + ": " + because);
        }
        if (provisional) {
            flags.add("Provisional");
        }
        return flags;
    }
}
