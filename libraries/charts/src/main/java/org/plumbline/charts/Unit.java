package org.plumbline.charts;

import java.util.OptionalDouble;

/**
 * What the values of a chart are in, and how they are written.
 *
 * @param name in the plural, as it stands over the axis: "packages", "minutes"; empty where the sign says it
 * @param before a sign in front, such as "£"
 * @param after a sign behind, such as "%"
 * @param decimals that are shown, 0 to 9; no axis is divided more finely
 */
public record Unit(String name, String before, String after, int decimals) {
    /** What stands where a value is not known; never a nought. */
    public static final String NOT_KNOWN = "not known";

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final double TRILLION = 1e12;

    public Unit {
        if (decimals < 0 || decimals > 9) {
            throw new Refused("A unit shows 0 to 9 decimals, not " + decimals + ".");
        }
    }

    /** Whole things that are counted. */
    public static Unit count(String name) {
        return new Unit(name, "", "", 0);
    }

    public static Unit of(String name, int decimals) {
        return new Unit(name, "", "", decimals);
    }

    /** Values of 0 to 100, not of 0 to 1. */
    public static Unit percent(int decimals) {
        return new Unit("", "", "%", decimals);
    }

    public static Unit pounds(int decimals) {
        return new Unit("", "£", "", decimals);
    }

    /** The value with its sign: "1,204", "12.5%", "−£3". */
    public String words(double value) {
        return signed(Numbers.words(value, decimals));
    }

    public String words(OptionalDouble value) {
        return value.isPresent() ? words(value.getAsDouble()) : NOT_KNOWN;
    }

    /** As an axis has it, whose ticks are a step apart: without needless noughts, and in millions where they are. */
    String axisWords(double value, double step) {
        if (value != 0 && step >= MILLION / 10 && Math.abs(value) >= MILLION) {
            return step >= TRILLION / 10 && Math.abs(value) >= TRILLION
                    ? large(value / TRILLION, "trillion")
                    : step >= BILLION / 10 && Math.abs(value) >= BILLION
                            ? large(value / BILLION, "billion")
                            : large(value / MILLION, "million");
        }
        return signed(Numbers.words(value, decimalsOf(step)));
    }

    private String large(double value, String size) {
        String number = Numbers.shortest(value, 1);
        String minus = number.startsWith("−") ? "−" : "";
        return minus + before + number.substring(minus.length()) + " " + size + after;
    }

    private int decimalsOf(double step) {
        int needed = 0;
        for (double left = step; needed < decimals && left < 0.999; left *= 10) {
            needed++;
        }
        return needed;
    }

    private String signed(String number) {
        return number.startsWith("−") ? "−" + before + number.substring(1) + after : before + number + after;
    }
}
