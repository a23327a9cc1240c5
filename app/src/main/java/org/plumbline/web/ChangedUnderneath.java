package org.plumbline.web;

/** What was to be changed is no longer as it was, or cannot be changed now; answered with 409 and what would help. */
public final class ChangedUnderneath extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChangedUnderneath(String sentence) {
        super(sentence);
    }
}
