package org.plumbline.govuk;

import java.util.List;
import org.plumbline.govuk.Catalogue.Example;

/** What a page says to a person. */
final class MessageExamples {
    private MessageExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(
                        NotificationBanner.class,
                        "something first",
                        NotificationBanner.of("This report has 4 findings that nobody has confirmed.")),
                Example.of(
                        Alert.class,
                        "information",
                        Alert.of(Alert.Kind.INFORMATION, "Figures are as at 31 October 2026.")),
                Example.of(Alert.class, "success", Alert.of(Alert.Kind.SUCCESS, "The evidence was added.")),
                Example.of(
                        Alert.class,
                        "warning",
                        Alert.of(
                                Alert.Kind.WARNING,
                                "Two counts differ",
                                Text.of("The report says 23 recommendations and 22 were read."))),
                Example.of(Alert.class, "error", Alert.of(Alert.Kind.ERROR, "The file could not be read.")),
                Example.of(
                        WarningText.class,
                        "consequences",
                        WarningText.of("Once published, this paper can be replaced but not withdrawn.")),
                Example.of(
                        InsetText.class,
                        "as published",
                        InsetText.of("Within six months the force should review every assessment that is overdue.")),
                Example.of(
                        Details.class,
                        "closed",
                        Details.of("How this is counted", "Cases open at midnight on the last day of the month.")),
                Example.of(
                        ErrorSummary.class,
                        "three fields",
                        ErrorSummary.of(
                                QuestionExamples.WRONG_TEXT,
                                QuestionExamples.WRONG_DATE,
                                QuestionExamples.WRONG_RADIOS)));
    }
}
