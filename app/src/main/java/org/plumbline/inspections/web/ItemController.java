package org.plumbline.inspections.web;

import org.jspecify.annotations.Nullable;
import org.plumbline.inspections.imports.Change;
import org.plumbline.inspections.imports.ImportItem;
import org.plumbline.inspections.imports.ImportReview;
import org.plumbline.inspections.imports.Review;
import org.plumbline.inspections.imports.ReviewStep;
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

/** One item beside the passage it was read from, and what may be done with it. */
@Controller
class ItemController {
    private static final String ITEM = "/reports/imports/{id}/items/{number:\\d+}";

    private final OwnImports own;
    private final ImportReview reviews;

    ItemController(OwnImports own, ImportReview reviews) {
        this.own = own;
        this.reviews = reviews;
    }

    @GetMapping(ITEM)
    @Access(Permission.IMPORT_REPORTS)
    Page item(@PathVariable String id, @PathVariable int number, Visitor visitor) {
        Review review = own.review(id, visitor);
        ImportItem item = own.item(review, number);
        return page(review, item, ItemForm.of(item), false, "");
    }

    @PostMapping(ITEM + "/amendment")
    @Access(Permission.IMPORT_REPORTS)
    Answer amend(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam int version,
            @RequestParam(defaultValue = "no") String confirming,
            @ModelAttribute ItemForm form,
            Visitor visitor) {
        Review review = own.review(id, visitor);
        ImportItem item = own.item(review, number);
        if (form.wrong()) {
            return new Invalid(page(review, item, form, true, ""));
        }
        ReviewStep step = new ReviewStep.Amendment(number, form.words(), confirming.equals("yes"));
        return switch (reviews.step(review, version, step)) {
            case Change.Done done -> next(review, done.next(), item.ref() + said(confirming));
            case Change.Refused refused ->
                new Invalid(page(own.review(id, visitor), item, form, true, refused.sentence()));
        };
    }

    private static String said(String confirming) {
        return confirming.equals("yes") ? " is confirmed." : " is amended.";
    }

    @PostMapping(ITEM + "/confirmation")
    @Access(Permission.IMPORT_REPORTS)
    Answer confirm(@PathVariable String id, @PathVariable int number, @RequestParam int version, Visitor visitor) {
        return step(id, number, version, new ReviewStep.Confirmation(number), "is confirmed.", visitor);
    }

    @PostMapping(ITEM + "/split")
    @Access(Permission.IMPORT_REPORTS)
    Answer split(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") int at,
            Visitor visitor) {
        return step(id, number, version, new ReviewStep.Split(number, at), "is two items now.", visitor);
    }

    @PostMapping(ITEM + "/merger")
    @Access(Permission.IMPORT_REPORTS)
    Answer merge(@PathVariable String id, @PathVariable int number, @RequestParam int version, Visitor visitor) {
        return step(id, number, version, new ReviewStep.Merger(number), "is merged into the one before.", visitor);
    }

    @PostMapping(ITEM + "/strike")
    @Access(Permission.IMPORT_REPORTS)
    Answer strike(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String reason,
            Visitor visitor) {
        return step(id, number, version, new ReviewStep.Strike(number, Typed.text(reason)), "is struck.", visitor);
    }

    @PostMapping(ITEM + "/restoration")
    @Access(Permission.IMPORT_REPORTS)
    Answer restore(@PathVariable String id, @PathVariable int number, @RequestParam int version, Visitor visitor) {
        return step(id, number, version, new ReviewStep.Restoration(number), "is restored.", visitor);
    }

    @PostMapping(ITEM + "/link")
    @Access(Permission.IMPORT_REPORTS)
    Answer link(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String earlier,
            Visitor visitor) {
        return step(id, number, version, new ReviewStep.Link(number, earlier), "is linked as you said.", visitor);
    }

    private Answer step(String id, int number, int version, ReviewStep step, String said, Visitor visitor) {
        Review review = own.review(id, visitor);
        ImportItem item = own.item(review, number);
        return switch (reviews.step(review, version, step)) {
            case Change.Done done -> next(review, done.next(), item.ref() + " " + said);
            case Change.Refused refused ->
                new Invalid(page(own.review(id, visitor), item, ItemForm.of(item), false, refused.sentence()));
        };
    }

    private static SeeOther next(Review review, int number, String said) {
        String path = OwnImports.path(review);
        return SeeOther.at(number == 0 ? path + "/review" : path + "/items/" + number)
                .saying(said);
    }

    private ItemPage page(Review review, ImportItem item, ItemForm form, boolean checked, String refusal) {
        return new ItemPage(
                review,
                item,
                reviews.source(review.reportImport().id(), item),
                ItemFields.of(review, form, checked),
                refusal);
    }
}
