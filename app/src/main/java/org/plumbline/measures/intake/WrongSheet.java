package org.plumbline.measures.intake;

/** A file that is no table of figures; the message is a sentence that says what was expected and what was found. */
public final class WrongSheet extends Exception {
    private static final long serialVersionUID = 1L;

    WrongSheet(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
