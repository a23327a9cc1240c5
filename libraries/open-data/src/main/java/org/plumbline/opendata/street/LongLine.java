package org.plumbline.opendata.street;

import java.io.IOException;

/** A line is longer than any row is, so that the file is none of those that are read here. */
public final class LongLine extends IOException {
    private static final long serialVersionUID = 1L;

    LongLine(String file) {
        super("a line of " + file + " does not end");
    }
}
