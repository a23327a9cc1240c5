package org.plumbline.reportreader.child;

import java.util.Objects;
import java.util.stream.Collectors;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.SourceLine;

/** What a child read: the document's lines, and the inspection report in them as JSON. */
public record Reading(SourceDocument document, String reportJson) {

    public Reading {
        Objects.requireNonNull(document);
        Objects.requireNonNull(reportJson);
    }

    /** The document as one text, to show beside what was read in it: line n of it is the line with that number. */
    public String text() {
        return document.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    }
}
