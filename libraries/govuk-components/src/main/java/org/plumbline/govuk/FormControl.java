package org.plumbline.govuk;

import gg.jte.html.HtmlContent;
import org.jspecify.annotations.Nullable;

/** A control a person answers with; it wires its label, hint and error to itself. {@code C} is the control's own type. */
public sealed interface FormControl<C extends FormControl<C>> extends HtmlContent
        permits TextInput, PasswordInput, Textarea, Select, FileUpload, Radios, Checkboxes, DateInput {

    Field field();

    C withField(Field field);

    /** The id of the element that an error summary's link moves to. */
    default String focusId() {
        return field().id();
    }

    /** Replaces the id, which is otherwise the name. */
    default C withId(String id) {
        return withField(field().withId(id));
    }

    /** Words of help below the question; nothing where they are null or blank. */
    default C withHint(@Nullable String hint) {
        return withField(field().withHint(hint));
    }

    /** What was wrong with the answer, as a sentence; nothing where it is null or blank. */
    default C withError(@Nullable String error) {
        return withField(field().withError(error));
    }

    default C withSize(Size size) {
        return withField(field().withQuestion(field().question().withSize(size)));
    }

    /** Makes the question the page's only {@code h1}, large unless a size was chosen. */
    default C asPageHeading() {
        return withField(field().withQuestion(field().question().asPageHeading()));
    }
}
