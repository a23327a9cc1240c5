package org.plumbline.reviews;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be answered to a question about a case. */
public enum Verdict {
    YES("yes"),
    NO("no"),
    NOT_APPLICABLE("not applicable");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As forms say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Verdict> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
