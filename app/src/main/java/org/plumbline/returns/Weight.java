package org.plumbline.returns;

/** What follows where a rule is broken. */
public enum Weight {
    HARD("It cannot be approved otherwise."),
    SOFT("Otherwise a reason is given."),
    WARNING("It only warns.");

    private final String words;

    Weight(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
