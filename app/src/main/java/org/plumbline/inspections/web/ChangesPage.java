package org.plumbline.inspections.web;

import java.util.Optional;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.imports.Review;
import org.plumbline.inspections.imports.VersionDifference;
import org.plumbline.web.Dates;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** What a new version of a report changes, item by item. */
public record ChangesPage(Review review) implements Page {
    @Override
    public String title() {
        return "What changed in " + review.reportImport().fileName();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public String path() {
        return OwnImports.path(review);
    }

    public Optional<VersionDifference> difference() {
        return review.difference();
    }

    public static String due(ConfirmedItem item) {
        if (item.dueBy() != null) {
            return "due by " + Dates.words(item.dueBy())
                    + (item.duePhrase() == null ? "" : " (“" + item.duePhrase() + "”)");
        }
        return item.duePhrase() == null ? "no deadline" : "due “" + item.duePhrase() + "”";
    }
}
