package org.plumbline.govuk;

/** How large a label, a legend or a caption is written. */
public enum Size {
    PLAIN(""),
    SMALL("s"),
    MEDIUM("m"),
    LARGE("l"),
    EXTRA_LARGE("xl");

    private final String letter;

    Size(String letter) {
        this.letter = letter;
    }

    String modifierOf(String block) {
        return this == PLAIN ? "" : " " + block + "--" + letter;
    }
}
