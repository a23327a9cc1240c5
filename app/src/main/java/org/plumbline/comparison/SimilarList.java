package org.plumbline.comparison;

import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Standing;

/** The list of most similar forces that an organisation loaded, as far as the entries say. */
public record SimilarList(String table, Source source, long lastEntry) {
    static Optional<SimilarList> after(List<Entry> entries) {
        return Standing.inOrder(entries).stream()
                .filter(entry -> entry.fact() instanceof SimilarFact.Loaded)
                .reduce((before, later) -> later)
                .map(entry -> new SimilarList(
                        ((SimilarFact.Loaded) entry.fact()).table(),
                        entry.source(),
                        entries.getLast().index()));
    }
}
