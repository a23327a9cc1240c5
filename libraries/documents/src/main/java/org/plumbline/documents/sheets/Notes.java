package org.plumbline.documents.sheets;

import java.time.Instant;
import java.util.List;
import org.plumbline.documents.Characters;

/**
 * Where a table comes from and from where it looks, in words.
 *
 * @param asAt the day of which the table speaks; {@code knownBy} when that was known; {@code viewer} who may see it so
 * @param produced the instant that the files give as their date of creation
 */
public record Notes(
        String title, String asAt, String knownBy, String viewer, String source, String licence, Instant produced) {

    public Notes {
        for (var words : List.of(title, asAt, knownBy, viewer, source, licence)) {
            if (words.isBlank()) {
                throw new IllegalArgumentException("The notes of a sheet say title, as at, known by, viewer, source and"
                        + " licence; one of them is empty");
            }
        }
    }

    /** One labelled line. */
    public record Line(String label, String words) {
        public Line {
            words = Characters.legal(words);
        }
    }

    /** The notes line by line, for a sheet of their own or for a text beside a CSV file. */
    public List<Line> lines() {
        return List.of(
                new Line("Title", title),
                new Line("As at", asAt),
                new Line("Known by", knownBy),
                new Line("As seen by", viewer),
                new Line("Source", source),
                new Line("Licence", licence),
                new Line("Empty cells", "Not known"));
    }
}
