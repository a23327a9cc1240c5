package org.plumbline.inspections.web;

import java.util.stream.Collectors;
import org.plumbline.inspections.imports.Change;
import org.plumbline.inspections.imports.ImportReview;
import org.plumbline.inspections.imports.Review;
import org.plumbline.inspections.imports.ReviewStep;
import org.plumbline.inspections.imports.SourceView;
import org.plumbline.inspections.imports.TextLine;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Invalid;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An item that the reader missed, taken from chosen lines of the file. */
@Controller
class AdditionController {
    private static final int AROUND = 20;

    private final OwnImports own;
    private final ImportReview reviews;

    AdditionController(OwnImports own, ImportReview reviews) {
        this.own = own;
        this.reviews = reviews;
    }

    @GetMapping("/reports/imports/{id}/items/new")
    @Access(Permission.IMPORT_REPORTS)
    Page choose(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "1") int to,
            Visitor visitor) {
        Review review = own.review(id, visitor);
        int last = Math.max(from, to);
        String text = lines(id, from, last).lines().stream()
                .map(TextLine::text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        return page(review, from, last, ItemForm.saying(text), false);
    }

    @PostMapping("/reports/imports/{id}/items")
    @Access(Permission.IMPORT_REPORTS)
    Answer add(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam int from,
            @RequestParam int to,
            @ModelAttribute ItemForm form,
            Visitor visitor) {
        Review review = own.review(id, visitor);
        if (form.wrong()) {
            return new Invalid(page(review, from, to, form, true));
        }
        return switch (reviews.step(review, version, new ReviewStep.Addition(form.words(), from))) {
            case Change.Done done ->
                SeeOther.at(OwnImports.path(review) + "/items/" + done.next())
                        .saying("The item is added. Confirm it when it is right.");
            case Change.Refused refused ->
                SeeOther.at(OwnImports.path(review) + "/review").saying(refused.sentence());
        };
    }

    private SourceView lines(String id, int from, int to) {
        return reviews.lines(id, from, to);
    }

    private AdditionPage page(Review review, int from, int to, ItemForm form, boolean checked) {
        SourceView around = lines(review.reportImport().id(), from - AROUND, to + AROUND);
        return new AdditionPage(review, from, to, around.marking(from, to), ItemFields.of(review, form, checked));
    }
}
