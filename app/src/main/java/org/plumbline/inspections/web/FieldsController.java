package org.plumbline.inspections.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.FormControl;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.TextInput;
import org.plumbline.inspections.Frameworks;
import org.plumbline.inspections.Grade;
import org.plumbline.inspections.Judgment;
import org.plumbline.inspections.imports.ImportReview;
import org.plumbline.inspections.imports.ReportFields;
import org.plumbline.inspections.imports.Review;
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

/** What is said of the report as a whole: whose, what, when, by which framework, with which grades. */
@Controller
class FieldsController {
    private static final int ROOM_FOR_MORE = 3;

    private final OwnImports own;
    private final ImportReview reviews;
    private final Frameworks frameworks;

    FieldsController(OwnImports own, ImportReview reviews, Frameworks frameworks) {
        this.own = own;
        this.reviews = reviews;
        this.frameworks = frameworks;
    }

    /** What was typed; areas and grades belong together by their place. */
    record FieldsForm(
            @Nullable String force,
            @Nullable String programme,
            @Nullable String title,
            @Nullable String published,
            @Nullable String framework,
            @Nullable String supersedes,
            @Nullable List<String> area,
            @Nullable List<String> grade) {
        static FieldsForm of(ReportFields fields) {
            return new FieldsForm(
                    fields.forceName(),
                    fields.programme(),
                    fields.title(),
                    fields.published() == null ? "" : fields.published().toString(),
                    fields.frameworkId(),
                    fields.supersedes(),
                    fields.judgments().stream().map(Judgment::area).toList(),
                    fields.judgments().stream().map(one -> one.grade().code()).toList());
        }

        List<Judgment> judgments() {
            List<Judgment> judgments = new ArrayList<>();
            for (int i = 0; i < areas().size(); i++) {
                String name = areas().get(i).strip();
                if (!name.isEmpty()) {
                    judgments.add(new Judgment(name, grade(i)));
                }
            }
            return judgments;
        }

        List<String> areas() {
            return area == null ? List.of() : area;
        }

        Grade grade(int place) {
            String code = grade == null || place >= grade.size() ? "" : grade.get(place);
            return Arrays.stream(Grade.values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(Grade.UNGRADED);
        }

        ReportFields fields() {
            return new ReportFields(
                    Typed.text(force),
                    Typed.text(programme),
                    Typed.text(title),
                    Typed.date(published).orElse(null),
                    Typed.text(framework),
                    Typed.text(supersedes),
                    judgments());
        }
    }

    @GetMapping("/reports/imports/{id}/report")
    @Access(Permission.IMPORT_REPORTS)
    Page ask(@PathVariable String id, Visitor visitor) {
        Review review = own.review(id, visitor);
        return page(review, FieldsForm.of(review.reportImport().fields()), false);
    }

    @PostMapping("/reports/imports/{id}/report")
    @Access(Permission.IMPORT_REPORTS)
    Answer change(
            @PathVariable String id, @RequestParam int version, @ModelAttribute FieldsForm form, Visitor visitor) {
        Review review = own.review(id, visitor);
        FieldsPage page = page(review, form, true);
        if (page.wrong()) {
            return new Invalid(page);
        }
        reviews.describe(review, version, form.fields());
        return SeeOther.at(OwnImports.path(review) + "/review").saying("What is said of the report is changed.");
    }

    private FieldsPage page(Review review, FieldsForm form, boolean checked) {
        List<FormControl<?>> controls = List.of(
                TextInput.of("force", "Force")
                        .withValue(form.force())
                        .withError(checked ? missing(form.force(), "Enter the force") : ""),
                TextInput.of("programme", "Programme and cycle")
                        .withHint("As the report says it, for example PEEL 2023–25")
                        .withValue(form.programme())
                        .withError(checked ? missing(form.programme(), "Enter the programme") : ""),
                TextInput.of("title", "Title")
                        .withValue(form.title())
                        .withError(checked ? missing(form.title(), "Enter the title") : ""),
                TextInput.of("published", "Published on")
                        .withType("date")
                        .withHint("Deadlines that run from publication follow this date")
                        .withValue(form.published())
                        .withError(checked && Typed.noDate(form.published()) ? "Enter a date, or leave it empty" : ""),
                Select.of("framework", "Assessment framework", frameworkChoices())
                        .withChosen(Typed.text(form.framework())),
                Select.of("supersedes", "Is it a new version of a report in the register?", versionChoices(review))
                        .withChosen(Typed.text(form.supersedes())));
        List<FieldsPage.JudgmentFields> judgments = new ArrayList<>();
        for (int i = 0; i < form.areas().size() + ROOM_FOR_MORE; i++) {
            judgments.add(FieldsPage.JudgmentFields.of(
                    i + 1, i < form.areas().size() ? form.areas().get(i) : "", form.grade(i)));
        }
        return new FieldsPage(review, controls, judgments);
    }

    private static String missing(@Nullable String typed, String problem) {
        return Typed.text(typed).isEmpty() ? problem : "";
    }

    private List<Choice.Option> frameworkChoices() {
        List<Choice.Option> choices = new ArrayList<>();
        choices.add(Choice.of("", "none"));
        frameworks.all().forEach(one -> choices.add(Choice.of(one.id(), one.name())));
        return choices;
    }

    private static List<Choice.Option> versionChoices(Review review) {
        List<Choice.Option> choices = new ArrayList<>();
        choices.add(Choice.of("", "no, a report of its own"));
        review.known()
                .forEach(report -> choices.add(Choice.of(
                        report.id(), report.forceName() + ", " + report.programme() + ": " + report.title())));
        return choices;
    }
}
