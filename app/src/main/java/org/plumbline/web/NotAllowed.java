package org.plumbline.web;

/** Not for this person; answered with 403. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String sentence) {
        super(sentence);
    }
}
