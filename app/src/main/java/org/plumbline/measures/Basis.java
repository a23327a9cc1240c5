package org.plumbline.measures;

import java.util.Arrays;
import java.util.Optional;

/** By which date a thing is counted into a period; the same activity gives different figures on each. */
public enum Basis {
    RECORDED("recorded", "by the date on which it was recorded"),
    CLOSED("closed", "by the date on which it was closed"),
    NOT_SAID("not-said", "not known");

    private final String code;
    private final String words;

    Basis(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static Optional<Basis> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
