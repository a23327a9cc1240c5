package org.plumbline.reconciliation;

import java.util.Comparator;
import java.util.List;

/** What one source says in one document: the figures that may be held against each other without being told to. */
record Page(List<Filed> figures) {
    /** As they stand in the document: by line, and within a line as they were given. */
    Page {
        figures = figures.stream()
                .sorted(Comparator.comparing(Filed::document)
                        .thenComparingInt(Filed::line)
                        .thenComparingInt(Filed::order))
                .toList();
    }
}
