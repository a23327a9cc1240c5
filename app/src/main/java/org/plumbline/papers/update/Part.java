package org.plumbline.papers.update;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sections of an update, in their order; each can carry words of the author's own. */
public enum Part {
    PURPOSE(1, "Purpose"),
    STANDING(2, "Where the force stands"),
    ACTIVITY(3, "Activity since the last meeting"),
    TALLY(4, "Findings received and submitted"),
    MAIN_REPORT(5, "The main report"),
    MEASURES(10, "What the figures say"),
    DUE(6, "What is late and what is due next"),
    PUBLISHED(7, "Published reports"),
    FORTHCOMING(8, "Forthcoming inspections"),
    NOTES(9, "Notes on the figures");

    private final int number;
    private final String words;

    Part(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** By which the record and addresses name it; never another's, wherever it stands in the paper. */
    public int number() {
        return number;
    }

    /** Where it stands in the paper, from 1. */
    public int place() {
        return List.of(values()).indexOf(this) + 1;
    }

    public static Optional<Part> of(int number) {
        return Arrays.stream(values()).filter(part -> part.number == number).findFirst();
    }
}
