package org.plumbline.papers.update;

import java.util.List;
import java.util.Optional;

/** The sections of an update, in their order; each can carry words of the author's own. */
public enum Part {
    PURPOSE("Purpose"),
    STANDING("Where the force stands"),
    ACTIVITY("Activity since the last meeting"),
    TALLY("Findings received and submitted"),
    MAIN_REPORT("The main report"),
    DUE("What is late and what is due next"),
    PUBLISHED("Published reports"),
    FORTHCOMING("Forthcoming inspections"),
    NOTES("Notes on the figures");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** From 1. */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    public static Optional<Part> of(int number) {
        return number < 1 || number > values().length ? Optional.empty() : Optional.of(values()[number - 1]);
    }
}
