package org.plumbline.findings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the inspectorate looked before it closed a finding. */
public enum Verification {
    PAPERS("It read what the force sent, and did no fieldwork"),
    INSPECTION("It verified it at an inspection"),
    FIELDWORK("It did fieldwork for this finding, such as a revisit");

    private final String words;

    Verification(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As a form sends it and the record keeps it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verification> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether looking so can close a finding at a level: 3 is verified at an inspection, 4 by fieldwork only. */
    boolean closes(Level level) {
        return switch (level) {
            case ARCHIVED, CLOSED_BY_FORCE -> true;
            case SELF_CERTIFIED -> this != PAPERS;
            case FIELDWORK -> this == FIELDWORK;
        };
    }
}
