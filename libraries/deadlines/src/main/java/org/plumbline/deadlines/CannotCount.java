package org.plumbline.deadlines;

/** Something asked for cannot be counted; the message is a whole sentence that says why, for whoever asked. */
public final class CannotCount extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotCount(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
