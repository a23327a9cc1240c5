package org.plumbline.reportreader;

import java.util.List;
import java.util.Objects;

/** A document as its lines, in reading order; the name is the file's, for people. */
public record SourceDocument(String name, List<SourceLine> lines) {

    public SourceDocument {
        Objects.requireNonNull(name);
        lines = List.copyOf(lines);
    }
}
