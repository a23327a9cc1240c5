package org.plumbline.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.govuk.Choice;
import org.plumbline.monitoring.LengthFact;
import org.plumbline.monitoring.LengthStatements;
import org.plumbline.web.Ask;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** The form about a length of time that a document states. */
@Component
class LengthForms implements FormGiver {
    private static final int MOST_ENDS = 3;
    private static final List<Choice.Option> SENSES = List.of(
            Choice.of("exactly", "Exactly"), Choice.of("less-than", "Less than"), Choice.of("at-least", "At least"));
    private static final List<Choice.Option> UNITS = List.of(
            Choice.of("days", "Days"),
            Choice.of("weeks", "Weeks"),
            Choice.of("months", "Months"),
            Choice.of("years", "Years"));

    private final LengthStatements lengths;

    LengthForms(LengthStatements lengths) {
        this.lengths = lengths;
    }

    @Override
    public List<MonitoringForm> forms() {
        return List.of(MonitoringForm.beginning(
                        "length-statement",
                        "Which length of time does a document state?",
                        "It is counted from the one day to each of the others, and shown if it cannot be so.",
                        true,
                        LengthForms::asks,
                        (place, typed, how) -> lengths.state(stated(place.force(), typed), how),
                        "dates")
                .checking(LengthForms::check));
    }

    private static List<Ask> asks(Place place) {
        List<Ask> asks = new ArrayList<>(List.of(
                new Ask.Line(
                        "words",
                        "As the document writes it",
                        "For example, less than six months",
                        "Enter how the document writes it"),
                new Ask.OneOf("sense", "How is the number meant?", "", SENSES, "Choose how it is meant"),
                Asking.line("amount", "The number", "Enter the number"),
                new Ask.OneOf("unit", "Of what?", "", UNITS, "Choose days, weeks, months or years"),
                Asking.line("began", "Counted from which event", "Enter the event"),
                Asking.anyDay("began-on", "Its day", "Enter the day"),
                Asking.line("ended1", "Up to which event", "Enter the event"),
                Asking.anyDay("ended1-on", "Its day", "Enter the day")));
        for (int end = 2; end <= MOST_ENDS; end++) {
            asks.add(Asking.line("ended" + end, "Or up to which other event", ""));
            asks.add(Asking.anyDay("ended" + end + "-on", "Its day", ""));
        }
        asks.add(Asking.role("by", "Who states it"));
        asks.add(Asking.happened("Stated on", "Enter the day of the document", place));
        return asks;
    }

    private static void check(Typed typed) {
        if (!typed.text("amount").matches("\\d{1,4}")) {
            typed.wrong("amount", "Enter a whole number, 0 to 9,999");
        }
        for (int end = 2; end <= MOST_ENDS; end++) {
            if (typed.text("ended" + end).isEmpty()
                    != typed.day("ended" + end + "-on").isEmpty()) {
                typed.wrong("ended" + end, "Give both the event and its day, or neither");
            }
        }
    }

    private static LengthFact.Stated stated(String force, Typed typed) {
        return new LengthFact.Stated(
                force,
                typed.text("words"),
                typed.text("by"),
                typed.text("sense"),
                Integer.parseInt(typed.text("amount")),
                typed.text("unit"),
                new LengthFact.Moment(typed.text("began"), Asking.day(typed, "began-on")),
                IntStream.rangeClosed(1, MOST_ENDS)
                        .mapToObj(end -> moment(typed, "ended" + end))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<LengthFact.Moment> moment(Typed typed, String name) {
        return typed.day(name + "-on").map(day -> new LengthFact.Moment(typed.text(name), day));
    }
}
