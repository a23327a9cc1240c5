package org.plumbline.returns;

/** How far a return is. */
public enum ReturnState {
    DRAFT("Draft"),
    SUBMITTED("Waits for approval"),
    SENT_BACK("Sent back"),
    APPROVED("Approved"),
    REOPENED("Opened again");

    private final String words;

    ReturnState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether values may be changed. */
    public boolean open() {
        return this == DRAFT || this == SENT_BACK || this == REOPENED;
    }
}
