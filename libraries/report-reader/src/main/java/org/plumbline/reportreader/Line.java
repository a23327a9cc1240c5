package org.plumbline.reportreader;

import java.util.Arrays;
import java.util.List;

/**
 * A line in plain words, with what its own look tells: its marker if it is an item of a list, how far in it stands, and
 * its heading level (1 to 4, or 0 for none).
 */
record Line(SourceLine source, Look look, String text, String marker, int indent, int level) {

    /** What a line looks like on its own, before its neighbours are asked. */
    enum Look {
        TEXT,
        HEADING,
        ITEM,
        ROW,
        FURNITURE,
        BLANK
    }

    boolean is(Look wanted) {
        return look == wanted;
    }

    Line as(Look other) {
        return new Line(source, other, text, marker, indent, level);
    }

    /** The line as prose: its marker was none, but words. */
    Line inProse() {
        return new Line(source, Look.TEXT, marker + " " + text, "", indent, 0);
    }

    /** A row's cells, the empty ones included. */
    List<String> cells() {
        return Arrays.stream(text.split("\t", -1)).map(PlainText::squeeze).toList();
    }

    String key() {
        return PlainText.key(text);
    }

    boolean startsLowerCase() {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    boolean endsSentence() {
        return Words.endsSentence(text);
    }
}
