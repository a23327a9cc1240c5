package org.plumbline.reconciliation;

/** A file of declared identities cannot be read; the message says which file, which line, what was expected and found. */
public final class UnreadableIdentities extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableIdentities(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
