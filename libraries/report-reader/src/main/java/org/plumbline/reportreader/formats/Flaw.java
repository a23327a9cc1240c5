package org.plumbline.reportreader.formats;

import java.io.IOException;

/** A part of a file that is missing, altered, or against the rules of its format. */
final class Flaw extends IOException {

    private final String expected;
    private final String found;

    Flaw(String expected, String found) {
        super(expected + ", " + found);
        this.expected = expected;
        this.found = found;
    }

    String expected() {
        return expected;
    }

    String found() {
        return found;
    }
}
