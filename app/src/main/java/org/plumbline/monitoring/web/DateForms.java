package org.plumbline.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.govuk.Choice;
import org.plumbline.monitoring.DatedEvent;
import org.plumbline.monitoring.DatedEvents;
import org.plumbline.monitoring.StatedDateFact;
import org.plumbline.web.Ask;
import org.plumbline.web.NotThere;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** The forms about the dates that documents state for an event. */
@Component
class DateForms implements FormGiver {
    private static final String PAGE = "dates";
    private static final String TENSE = "tense";
    private static final List<Choice.Option> TENSES = List.of(
            Choice.of("past", "As past"),
            Choice.of("to-come", "As still to come"),
            Choice.of("unsaid", "It does not say"));

    private final DatedEvents events;

    DateForms(DatedEvents events) {
        this.events = events;
    }

    @Override
    public List<MonitoringForm> forms() {
        return List.of(
                MonitoringForm.beginning(
                                "date-statement",
                                "Which date does a document state?",
                                "What other documents state of the same event is added to it, and stands beside it.",
                                true,
                                place -> List.of(
                                        Asking.line("event", "Of which event", "Enter the event"),
                                        day(),
                                        lastDay(),
                                        said(),
                                        tense(),
                                        Asking.role("by", "Who states it"),
                                        Asking.happened("Stated on", "Enter the day of the document", place)),
                                (place, typed, how) ->
                                        events.begin(stated(place.force(), typed.text("event"), typed), how),
                                PAGE)
                        .checking(DateForms::check),
                MonitoringForm.beginning(
                                "statement",
                                "Which date does another document state?",
                                "",
                                true,
                                place -> List.of(
                                        day(),
                                        lastDay(),
                                        said(),
                                        tense(),
                                        Asking.role("by", "Who states it"),
                                        Asking.happened("Stated on", "Enter the day of the document", place)),
                                (place, typed, how) -> events.state(
                                        place.id(),
                                        stated(place.force(), event(place).event(), typed),
                                        how),
                                PAGE)
                        .checking(DateForms::check)
                        .following(PAGE, this::last),
                MonitoringForm.beginning(
                                "settlement",
                                "Which date is right?",
                                "The other statements stay beside it.",
                                false,
                                place -> List.of(
                                        day(),
                                        new Ask.Words("why", "How that is known", "", "Say how that is known"),
                                        Asking.happened("Settled on", "Enter the day", place)),
                                (place, typed, how) -> events.settle(
                                        place.id(),
                                        new StatedDateFact.Settled(Asking.day(typed, "day"), typed.text("why")),
                                        how),
                                PAGE)
                        .following(PAGE, this::last));
    }

    private static Ask day() {
        return Asking.anyDay("day", "The day", "Enter the day that is stated");
    }

    private static Ask lastDay() {
        return new Ask.Day(
                "until",
                "The last day it can mean",
                "Only where the document gives no day, but a month or a season",
                "",
                Optional.empty());
    }

    private static Ask said() {
        return new Ask.Line(
                "said", "As the document writes it", "For example, 23.12.23", "Enter how the document writes it");
    }

    private static Ask tense() {
        return new Ask.OneOf(
                TENSE,
                "How does it speak of the event?",
                "What is told as past cannot come after the document",
                TENSES,
                "Choose how it speaks of it");
    }

    private static void check(Typed typed) {
        if (typed.day("until").isPresent()
                && typed.day("day").isPresent()
                && Asking.day(typed, "until").isBefore(Asking.day(typed, "day"))) {
            typed.wrong("until", "The last day cannot be before the first");
        }
    }

    private static StatedDateFact.Stated stated(String force, String event, Typed typed) {
        LocalDate from = Asking.day(typed, "day");
        return new StatedDateFact.Stated(
                force,
                event,
                from,
                typed.day("until").orElse(from),
                typed.text("said"),
                typed.text("by"),
                typed.text(TENSE).equals("unsaid") ? null : typed.text(TENSE));
    }

    private OptionalLong last(Place place) {
        return OptionalLong.of(event(place).lastEntry());
    }

    private DatedEvent event(Place place) {
        return events.find(place.id(), place.vantage())
                .filter(event -> event.force().equals(place.force()))
                .orElseThrow(() -> new NotThere("There is no such event that you may see."));
    }
}
