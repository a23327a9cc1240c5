package org.plumbline.reportreader.formats;

import java.io.IOException;

/** More was found than a report can hold; says what. */
final class Excess extends IOException {

    private final String found;

    Excess(String found) {
        super(found);
        this.found = found;
    }

    String found() {
        return found;
    }
}
