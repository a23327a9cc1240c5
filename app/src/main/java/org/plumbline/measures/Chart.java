package org.plumbline.measures;

import java.util.Arrays;
import java.util.Optional;

/** By which control chart a series of figures is read. */
public enum Chart {
    INDIVIDUALS("individuals", "individuals (XmR)"),
    SHARES("shares", "shares of a count (p, with Laney’s correction)"),
    RATES("rates", "rates (u, with Laney’s correction)"),
    COUNTS("counts", "counts among a steady opportunity (c)");

    private final String code;
    private final String words;

    Chart(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static Optional<Chart> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
