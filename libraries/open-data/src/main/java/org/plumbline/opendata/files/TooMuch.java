package org.plumbline.opendata.files;

import java.io.IOException;

/** More than the limits allow; the message is a sentence. */
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String sentence) {
        super(sentence);
    }
}
