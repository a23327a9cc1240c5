package org.plumbline.inspections.imports;

import java.util.Arrays;

/** How far an import has come. */
public enum ImportState {
    RECEIVED("received", "Received, waiting to be read"),
    READING("reading", "Being read"),
    REVIEW("review", "In review"),
    UNREADABLE("unreadable", "Could not be read"),
    REGISTERED("registered", "Registered"),
    DISCARDED("discarded", "Discarded");

    private final String code;
    private final String words;

    ImportState(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** Whether the reader still has to do something. */
    public boolean waiting() {
        return this == RECEIVED || this == READING;
    }

    static ImportState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such state of an import: " + code));
    }
}
