package org.plumbline.rules;

/** What came of asking that a rule be changed. */
public sealed interface Outcome {
    /**
     * It is in the record.
     *
     * @param entry its index
     */
    record Done(long entry) implements Outcome {}

    /**
     * It cannot be recorded; nothing was.
     *
     * @param sentence why, and what would help
     */
    record Refused(String sentence) implements Outcome {}
}
