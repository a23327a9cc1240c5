package org.plumbline.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The government security classification of a piece of evidence. */
public enum Marking {
    OFFICIAL("OFFICIAL"),
    OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE");

    private final String words;

    Marking(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As forms and addresses say it. */
    public String code() {
        return words.toLowerCase(Locale.ROOT);
    }

    public static Optional<Marking> of(String code) {
        return Arrays.stream(values())
                .filter(marking -> marking.code().equals(code))
                .findFirst();
    }

    /** The higher of two. */
    public Marking and(Marking other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
