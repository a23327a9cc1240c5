package org.plumbline.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was seen to be odd, in the order in which it was seen. */
final class Notes {
    private final List<Note> notes = new ArrayList<>();

    /** Adds a note unless the count is zero; {@code #} in the sentence takes the count. */
    void add(Note.About about, String place, long count, String sentence) {
        if (count != 0) {
            notes.add(new Note(about, place, count, sentence.replace("#", String.format(Locale.ROOT, "%,d", count))));
        }
    }

    List<Note> all() {
        return notes;
    }
}
