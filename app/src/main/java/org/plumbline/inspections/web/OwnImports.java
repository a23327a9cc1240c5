package org.plumbline.inspections.web;

import org.plumbline.inspections.imports.ImportItem;
import org.plumbline.inspections.imports.ImportReview;
import org.plumbline.inspections.imports.ReportImport;
import org.plumbline.inspections.imports.ReportImports;
import org.plumbline.inspections.imports.Review;
import org.plumbline.web.NotThere;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Component;

/** The imports of the organisation of the person who asks. */
@Component
final class OwnImports {
    private final ReportImports imports;
    private final ImportReview reviews;

    OwnImports(ReportImports imports, ImportReview reviews) {
        this.imports = imports;
        this.reviews = reviews;
    }

    ReportImport find(String id, Visitor visitor) {
        return imports.find(id, visitor.organisation())
                .orElseThrow(() -> new NotThere("Your organisation has no such import."));
    }

    Review review(String id, Visitor visitor) {
        return reviews.find(id, visitor.organisation())
                .orElseThrow(
                        () -> new NotThere(
                                "There is no review here: the file is not read yet, or the import is registered or discarded."));
    }

    ImportItem item(Review review, int number) {
        return review.worklist()
                .find(number)
                .orElseThrow(() -> new NotThere("This import has no item of that number."));
    }

    static String path(ReportImport one) {
        return "/reports/imports/" + one.id();
    }

    static String path(Review review) {
        return path(review.reportImport());
    }
}
