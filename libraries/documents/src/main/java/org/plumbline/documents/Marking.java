package org.plumbline.documents;

/** The government security classification that stands at the head and the foot of every page. */
public enum Marking {
    OFFICIAL("OFFICIAL"),
    /** Not finished yet. */
    OFFICIAL_DRAFT("OFFICIAL – DRAFT"),
    OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE");

    private final String words;

    Marking(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
