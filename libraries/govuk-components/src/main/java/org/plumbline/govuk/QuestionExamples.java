package org.plumbline.govuk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.govuk.Catalogue.Example;
import org.plumbline.govuk.DateInput.Part;
import org.plumbline.govuk.DateInput.Typed;

/** What a person answers with; some of them answered wrongly, for the error summary to link to. */
final class QuestionExamples {
    static final TextInput WRONG_TEXT = TextInput.of("reference", "Reference")
            .withHint("For example, REC 7")
            .withValue("7?")
            .withWidth(TextInput.Width.TEN)
            .withoutSpellcheck()
            .withError("Enter a reference in the form REC 7");
    static final DateInput WRONG_DATE = DateInput.of("published", "When was the report published?")
            .withHint("For example, 22 12 2023")
            .withTyped(new Typed("22", "13", "2023"))
            .withErrorIn(EnumSet.of(Part.MONTH), "The month must be between 1 and 12");
    static final Radios WRONG_RADIOS = Radios.of(
                    "closed",
                    "Can this finding be closed?",
                    List.of(
                            Choice.of("yes", "Yes"),
                            Choice.of("partly", "Partly").withHint("Say what is left to do"),
                            Choice.divider("or"),
                            Choice.of("no", "No")))
            .withError("Say whether this finding can be closed");

    private QuestionExamples() {}

    static List<Example> all() {
        var kinds = List.of(Choice.of("cause", "Cause of concern"), Choice.of("area", "Area for improvement"));
        return List.of(
                Example.of(TextInput.class, "with an error", WRONG_TEXT),
                Example.of(
                        TextInput.class,
                        "with a suffix",
                        TextInput.of("target", "Target")
                                .withWidth(TextInput.Width.FIVE)
                                .withSuffix("days")
                                .withInputmode("numeric")),
                Example.of(
                        PasswordInput.class,
                        "to sign in",
                        PasswordInput.of("password", "Password").withHint("At least 12 characters")),
                Example.of(
                        Textarea.class,
                        "with a hint",
                        Textarea.of("answer", "What was done?")
                                .withHint("In two or three sentences")
                                .withRows(4)),
                Example.of(
                        Select.class,
                        "one of many",
                        Select.of("kind", "Kind", kinds).withChosen("area")),
                Example.of(Radios.class, "with an error", WRONG_RADIOS),
                Example.of(
                        Radios.class,
                        "in a line",
                        Radios.of("late", "Is it late?", List.of(Choice.of("true", "Yes"), Choice.of("false", "No")))
                                .withChosen("true")
                                .asInline()),
                Example.of(
                        Checkboxes.class,
                        "with none of these",
                        Checkboxes.of(
                                        "shared",
                                        "Who was told?",
                                        List.of(
                                                Choice.of("panel", "The panel"),
                                                Choice.of("auditor", "The auditor"),
                                                Choice.divider("or"),
                                                Choice.of("nobody", "Nobody").asExclusive()))
                                .withChosen(Set.of("panel"))),
                Example.of(
                        Checkboxes.class,
                        "small",
                        Checkboxes.of("kinds", "Kind", kinds).asSmall().withSize(Size.SMALL)),
                Example.of(DateInput.class, "with an error", WRONG_DATE),
                Example.of(
                        FileUpload.class,
                        "a report",
                        FileUpload.of("report", "Inspection report").withAccept(".pdf,.docx,.html")),
                Example.of(
                        Fieldset.class,
                        "two answers together",
                        Fieldset.of(
                                        "Who answers for it?",
                                        Sequence.of(TextInput.of("owner", "Owner"), TextInput.of("deputy", "Deputy")))
                                .withSize(Size.MEDIUM)),
                Example.of(Label.class, "without a control", new Label(Question.of("A label"), null)),
                Example.of(Hint.class, "alone", new Hint("A hint", null)),
                Example.of(ErrorMessage.class, "alone", new ErrorMessage("Enter a date", null)),
                Example.of(
                        Button.class,
                        "each kind",
                        Sequence.of(
                                Button.of("Save"),
                                Button.secondary("Save for later"),
                                Button.warning("Strike this finding"),
                                Button.of("Publish").asDisabled())));
    }
}
