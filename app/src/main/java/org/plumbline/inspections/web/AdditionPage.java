package org.plumbline.inspections.web;

import java.util.Optional;
import org.plumbline.inspections.imports.Review;
import org.plumbline.inspections.imports.SourceView;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** The file at chosen lines, and a form for an item that the reader missed there. */
public record AdditionPage(Review review, int from, int to, SourceView source, ItemFields fields) implements Page {
    @Override
    public String title() {
        return "Add an item from the file";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public String path() {
        return OwnImports.path(review);
    }

    public int version() {
        return review.reportImport().version();
    }
}
