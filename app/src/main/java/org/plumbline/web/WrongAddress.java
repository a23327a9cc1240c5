package org.plumbline.web;

/** What an address or a form asked for cannot be understood; answered with 400 and the sentence. */
public final class WrongAddress extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongAddress(String sentence) {
        super(sentence);
    }

    public WrongAddress(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
