package org.plumbline.papers;

/** What came of asking that something be done to a paper. */
public sealed interface Outcome {
    /** It is in the record. */
    record Done() implements Outcome {}

    /**
     * It cannot be done now; nothing was recorded.
     *
     * @param reason a sentence
     * @param unblock a sentence: what would have to be so first
     */
    record Refused(String reason, String unblock) implements Outcome {}
}
