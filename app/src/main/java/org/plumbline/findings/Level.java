package org.plumbline.findings;

/**
 * How a finding can be closed, set by the inspectorate. The four levels are those of its closure process since August 2023.
 */
public enum Level {
    ARCHIVED(1, "Closed and archived by the inspectorate.", "Nothing: the inspectorate has archived it."),
    CLOSED_BY_FORCE(
            2,
            "The force closes it when the work is done, with a letter signed by the chief constable.",
            "The work complete, and a letter signed by the chief constable."),
    SELF_CERTIFIED(
            3,
            "The force certifies that it is done, with a letter signed by the chief constable; the inspectorate verifies at"
                    + " its next inspection.",
            "The work complete, a letter signed by the chief constable, and the inspectorate's verification at its next"
                    + " inspection."),
    FIELDWORK(
            4,
            "The force cannot certify it: the inspectorate does fieldwork of its own.",
            "Fieldwork by the inspectorate. A submission asks for it and closes nothing.");

    private final int number;
    private final String words;
    private final String needs;

    Level(int number, String words, String needs) {
        this.number = number;
        this.words = words;
        this.needs = needs;
    }

    /** The level of a number from 1 to 4. */
    public static Level of(int number) {
        for (Level level : values()) {
            if (level.number == number) {
                return level;
            }
        }
        throw new IllegalArgumentException("a level is 1, 2, 3 or 4, not " + number);
    }

    public int number() {
        return number;
    }

    public String words() {
        return words;
    }

    /** What closing takes at this level. */
    public String needs() {
        return needs;
    }

    /** Whether the inspectorate has to look before it closes: at an inspection, or by fieldwork. */
    boolean needsALook() {
        return this == SELF_CERTIFIED || this == FIELDWORK;
    }

    /** Whether a submission at this level carries the chief constable's letter. */
    public boolean needsLetter() {
        return this == CLOSED_BY_FORCE || this == SELF_CERTIFIED;
    }
}
