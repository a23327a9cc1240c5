package org.plumbline.rules.web;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.deadlines.CannotCount;
import org.plumbline.deadlines.Period;
import org.plumbline.deadlines.Rule;
import org.plumbline.deadlines.Rule.Confidence;
import org.plumbline.deadlines.Rules.Amendment;
import org.plumbline.govuk.Checkboxes;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.DateInput;
import org.plumbline.govuk.FormControl;
import org.plumbline.govuk.Radios;
import org.plumbline.govuk.TextInput;
import org.plumbline.govuk.Textarea;
import org.plumbline.rules.RecordedChange;
import org.plumbline.web.Typed;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What is asked of whoever changes a rule: the value, the day, the reason, the source, how sure it is and who may see it.
 *
 * @param others those who can be named, names by slug
 */
record AmendmentQuestions(Rule rule, NavigableMap<String, String> others, Typed typed) {
    static final String FROM = "from";
    static final String SEEN = "seen";
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4000;

    /** Empty where something was typed wrongly, which is noted beside its question. */
    Optional<Amendment> answered() {
        String value = value();
        Optional<LocalDate> from = typed.day(FROM, "Enter the day from which the value holds");
        String reason = typed.words("reason", "Say why the rule changes", LONGEST_TEXT);
        String source = typed.words("source", "Name the Act, document or decision it comes from", LONGEST_LINE);
        Optional<Confidence> confidence = Stream.of(Confidence.values())
                .filter(one -> one.letter().equals(typed.text("confidence")))
                .findFirst();
        if (confidence.isEmpty()) {
            typed.wrong("confidence", "Choose how sure this is");
        }
        return typed.anythingWrong()
                ? Optional.empty()
                : Optional.of(
                        new Amendment(rule.key(), value, from.orElseThrow(), reason, source, confidence.orElseThrow()));
    }

    private String value() {
        String value = typed.words("value", "Enter the new value", LONGEST_LINE);
        if (!value.isEmpty()) {
            try {
                return Period.of(value, rule.period().unit()).value();
            } catch (CannotCount cannot) {
                typed.wrong("value", cannot.sentence());
            }
        }
        return value;
    }

    /** The slugs of those who were named; what nobody offered is left out. */
    List<String> named() {
        return typed.all(SEEN).stream().filter(others::containsKey).toList();
    }

    List<FormControl<?>> controls() {
        return List.of(
                TextInput.of("value", "New value")
                        .withWidth(TextInput.Width.TEN)
                        .withValue(typed.text("value"))
                        .withHint(PeriodWords.hint(rule.period()))
                        .withError(typed.problem("value")),
                DateInput.of(FROM, "From which day it holds")
                        .withTyped(typed.boxes(FROM))
                        .withHint("The first day that sets the period going with this value, such as 1 4 2027")
                        .withError(typed.problem(FROM)),
                Textarea.of("reason", "Why it changes")
                        .withValue(typed.text("reason"))
                        .withError(typed.problem("reason")),
                TextInput.of("source", "Where it comes from")
                        .withValue(typed.text("source"))
                        .withHint("The Act, document or decision, with its date")
                        .withError(typed.problem("source")),
                Radios.of(
                                "confidence",
                                "How sure is it?",
                                Stream.of(Confidence.values())
                                        .map(AmendmentQuestions::option)
                                        .toList())
                        .withChosen(typed.text("confidence"))
                        .withError(typed.problem("confidence")),
                seen());
    }

    private FormControl<?> seen() {
        return Checkboxes.of(
                        SEEN,
                        "Who else may see it",
                        others.entrySet().stream()
                                .map(other -> Choice.of(other.getKey(), other.getValue()))
                                .toList())
                .withChosen(named())
                .withHint("Leave empty to keep it within your organisation. It changes nobody else’s table.");
    }

    /** The answers that say a recorded change again, for putting it right. */
    static MultiValueMap<String, String> answers(RecordedChange change) {
        LocalDate from = change.said().from();
        MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
        answers.add("value", change.said().value());
        answers.add(FROM + "-day", String.valueOf(from.getDayOfMonth()));
        answers.add(FROM + "-month", String.valueOf(from.getMonthValue()));
        answers.add(FROM + "-year", String.valueOf(from.getYear()));
        answers.add("reason", change.said().reason());
        answers.add("source", change.entry().source().toString());
        answers.add("confidence", change.said().confidence().letter());
        return answers;
    }

    private static Choice.Option option(Confidence confidence) {
        Choice.Option option = Choice.of(confidence.letter(), PeriodWords.confidence(confidence));
        return confidence.unverified()
                ? option.withHint("Shown as “" + RuleLine.UNVERIFIED + "” wherever the rule is shown")
                : option;
    }
}
