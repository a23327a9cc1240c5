package org.plumbline.inspections.web;

import java.util.Optional;
import org.plumbline.inspections.imports.Review;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** The items about which nothing is doubtful, before they are confirmed together. */
public record ConfirmationsPage(Review review) implements Page {
    @Override
    public String title() {
        int count = review.unproblematic().size();
        return "Confirm " + count + (count == 1 ? " item" : " items");
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public String path() {
        return OwnImports.path(review);
    }
}
