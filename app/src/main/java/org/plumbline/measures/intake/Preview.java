package org.plumbline.measures.intake;

import java.util.List;
import java.util.Map;
import org.plumbline.measures.Definition;

/**
 * What would come of taking a file in.
 *
 * @param rows in the order of the file
 * @param defined definitions by the ids of measures that are not there yet
 * @param notes what a reader should know of how it was read
 */
public record Preview(List<Judged> rows, Map<String, Definition> defined, List<String> notes) {
    public Preview {
        rows = List.copyOf(rows);
        defined = Map.copyOf(defined);
        notes = List.copyOf(notes);
    }

    public long count(Judged.Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    public List<Judged> of(Judged.Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).toList();
    }
}
