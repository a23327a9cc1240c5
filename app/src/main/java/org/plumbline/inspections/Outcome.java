package org.plumbline.inspections;

/** What came of something a person wanted to record. */
public sealed interface Outcome {
    /**
     * It is recorded.
     *
     * @param id of the subject it was recorded about
     */
    record Done(String id) implements Outcome {}

    /**
     * It is not allowed now.
     *
     * @param unblock what would make it possible
     */
    record Refused(String reason, String unblock) implements Outcome {
        public String sentence() {
            return reason + " " + unblock;
        }
    }
}
