package org.plumbline.inspections.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.FormControl;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.TextInput;
import org.plumbline.inspections.Grade;
import org.plumbline.inspections.imports.Review;
import org.plumbline.web.Page;
import org.plumbline.web.Section;

/** What is said of the report as a whole, as a form. */
public record FieldsPage(Review review, List<FormControl<?>> controls, List<JudgmentFields> judgments) implements Page {
    public FieldsPage {
        controls = List.copyOf(controls);
        judgments = List.copyOf(judgments);
    }

    /** One area and its grade. */
    public record JudgmentFields(TextInput area, Select grade) {
        static JudgmentFields of(int number, String area, Grade grade) {
            List<Choice.Option> grades = Arrays.stream(Grade.values())
                    .map(one -> Choice.of(one.code(), one.words()))
                    .toList();
            return new JudgmentFields(
                    TextInput.of("area", "Area " + number)
                            .withId("area-" + number)
                            .withValue(area),
                    Select.of("grade", "Grade of area " + number, grades)
                            .withId("grade-" + number)
                            .withChosen(grade.code()));
        }
    }

    @Override
    public String title() {
        return "What the report is";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.REPORTS);
    }

    public String path() {
        return OwnImports.path(review);
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(controls.toArray(FormControl<?>[]::new));
    }

    boolean wrong() {
        return !errors().isEmptyContent();
    }
}
