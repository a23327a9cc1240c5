package org.plumbline.inspections.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.imports.Change;
import org.plumbline.inspections.imports.ImportReview;
import org.plumbline.inspections.imports.Review;
import org.plumbline.inspections.imports.ReviewStep;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The review as a whole: what stands, what is doubtful, what a new version changes, and confirming many at once. */
@Controller
class ReviewController {
    private final OwnImports own;
    private final ImportReview reviews;

    ReviewController(OwnImports own, ImportReview reviews) {
        this.own = own;
        this.reviews = reviews;
    }

    @GetMapping("/reports/imports/{id}/review")
    @Access(Permission.IMPORT_REPORTS)
    Page review(@PathVariable String id, Visitor visitor) {
        return new ReviewPage(own.review(id, visitor));
    }

    @GetMapping("/reports/imports/{id}/changes")
    @Access(Permission.IMPORT_REPORTS)
    Page changes(@PathVariable String id, Visitor visitor) {
        return new ChangesPage(own.review(id, visitor));
    }

    @GetMapping("/reports/imports/{id}/confirmations")
    @Access(Permission.IMPORT_REPORTS)
    Page preview(@PathVariable String id, Visitor visitor) {
        return new ConfirmationsPage(own.review(id, visitor));
    }

    @PostMapping("/reports/imports/{id}/confirmations")
    @Access(Permission.IMPORT_REPORTS)
    Answer confirm(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable List<Integer> item,
            Visitor visitor) {
        Review review = own.review(id, visitor);
        Set<Integer> numbers = item == null ? Set.of() : Set.copyOf(item);
        Change change = reviews.step(review, version, new ReviewStep.Confirmations(numbers));
        String said =
                switch (change) {
                    case Change.Done done ->
                        numbers.size() + (numbers.size() == 1 ? " item is" : " items are") + " confirmed.";
                    case Change.Refused refused -> refused.sentence();
                };
        return SeeOther.at(OwnImports.path(review) + "/review").saying(said);
    }
}
