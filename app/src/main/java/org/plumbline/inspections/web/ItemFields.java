package org.plumbline.inspections.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.ErrorSummary;
import org.plumbline.govuk.FormControl;
import org.plumbline.govuk.Select;
import org.plumbline.govuk.TextInput;
import org.plumbline.govuk.Textarea;
import org.plumbline.inspections.Framework;
import org.plumbline.inspections.imports.ImportItem;
import org.plumbline.inspections.imports.ItemKind;
import org.plumbline.inspections.imports.Review;

/** The fields in which an item is amended or added. */
public record ItemFields(List<FormControl<?>> controls) {
    public ItemFields {
        controls = List.copyOf(controls);
    }

    static ItemFields of(Review review, ItemForm form, boolean checked) {
        return new ItemFields(List.of(
                Select.of("kind", "Kind", kinds()).withChosen(form.kind()),
                Select.of("partOf", "Part of (for a recommendation)", causes(review))
                        .withChosen(Typed.text(form.partOf())),
                TextInput.of("title", "Title").withValue(form.title()).withError(checked ? form.titleProblem() : ""),
                Textarea.of("text", "Text, as the report has it")
                        .withRows(8)
                        .withValue(form.text())
                        .withError(checked ? form.textProblem() : ""),
                Select.of("area", "Area", areas(review, Typed.text(form.area())))
                        .withChosen(Typed.text(form.area())),
                TextInput.of("duePhrase", "Deadline in the report's words").withValue(form.duePhrase()),
                TextInput.of("dueBy", "The date it comes to")
                        .withType("date")
                        .withValue(form.dueBy())
                        .withError(checked ? form.dueProblem() : "")));
    }

    private static List<Choice.Option> kinds() {
        return Arrays.stream(ItemKind.values())
                .map(kind -> Choice.of(kind.code(), kind.words()))
                .toList();
    }

    private static List<Choice.Option> causes(Review review) {
        List<Choice.Option> causes = new ArrayList<>();
        causes.add(Choice.of("", "no cause of concern"));
        review.items().stream()
                .filter(ImportItem::live)
                .filter(item -> item.kind() == ItemKind.CAUSE_OF_CONCERN)
                .forEach(item -> causes.add(Choice.of(
                        String.valueOf(item.number()),
                        item.ref() + ": " + item.words().title())));
        return causes;
    }

    /** The framework's areas and, where it is none of them, the one that was read. */
    private static List<Choice.Option> areas(Review review, String read) {
        List<Choice.Option> areas = new ArrayList<>();
        areas.add(Choice.of("", "none named"));
        List<String> names = review.framework().map(Framework::areas).orElse(List.of()).stream()
                .map(Framework.Area::name)
                .toList();
        if (!read.isEmpty() && !names.contains(read)) {
            areas.add(Choice.of(read, read));
        }
        names.forEach(name -> areas.add(Choice.of(name, name)));
        return areas;
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(controls.toArray(FormControl<?>[]::new));
    }
}
