package org.plumbline.figures.cli;

/** A table is not what it must be; the message goes on from the name of its file. */
final class WrongTable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongTable(String sentence) {
        super(sentence);
    }
}
