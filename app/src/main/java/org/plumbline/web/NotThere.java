package org.plumbline.web;

/** There is no such thing, or this person may not know that there is; answered with 404. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotThere(String sentence) {
        super(sentence);
    }
}
