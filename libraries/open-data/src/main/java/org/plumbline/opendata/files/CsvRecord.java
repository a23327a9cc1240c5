package org.plumbline.opendata.files;

import java.util.List;

/**
 * One record of a CSV text.
 *
 * @param line on which it begins, the first being 1
 * @param closed false where a quote was opened and never closed
 */
public record CsvRecord(long line, List<String> fields, boolean closed) {
    public CsvRecord {
        fields = List.copyOf(fields);
    }
}
