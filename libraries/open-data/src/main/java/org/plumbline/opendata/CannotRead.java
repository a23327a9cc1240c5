package org.plumbline.opendata;

/** Something that was asked for cannot be read at all; the message is one sentence for whoever asked. */
public final class CannotRead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotRead(String sentence) {
        super(sentence);
    }

    CannotRead(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
