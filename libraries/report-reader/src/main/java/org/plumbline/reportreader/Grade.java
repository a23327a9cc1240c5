package org.plumbline.reportreader;

/** The grades inspectors give, best first, in the words reports print; {@link #UNGRADED} is an area looked at and not graded. */
public enum Grade {
    OUTSTANDING("Outstanding"),
    GOOD("Good"),
    ADEQUATE("Adequate"),
    REQUIRES_IMPROVEMENT("Requires improvement"),
    INADEQUATE("Inadequate"),
    UNGRADED("ungraded");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    /** The grade as a report prints it. */
    public String words() {
        return words;
    }
}
