package org.plumbline.inspections.imports;

/** What comes of something a person wants to do in a review. */
public sealed interface Change {
    /**
     * It was done.
     *
     * @param next the number of the item to look at next; 0 for none in particular
     */
    record Done(Worklist worklist, int next) implements Change {}

    /** It is not allowed now. */
    record Refused(String reason, String unblock) implements Change {
        public String sentence() {
            return reason + " " + unblock;
        }
    }
}
