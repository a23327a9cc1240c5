package org.plumbline.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.plumbline.govuk.Choice;
import org.plumbline.monitoring.Letter;
import org.plumbline.monitoring.LetterFact;
import org.plumbline.monitoring.Letters;
import org.plumbline.web.Ask;
import org.plumbline.web.NotThere;
import org.plumbline.web.Typed;
import org.springframework.stereotype.Component;

/** The forms about letters and the answers to their questions. */
@Component
class LetterForms implements FormGiver {
    private final Letters letters;

    LetterForms(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<MonitoringForm> forms() {
        return List.of(
                MonitoringForm.beginning(
                        "letter",
                        "Which letter was sent?",
                        "Questions are numbered in the order in which they stand here.",
                        true,
                        place -> List.of(
                                Asking.role("sender", "From whom"),
                                Asking.role("addressee", "To whom"),
                                Asking.happened("The day it bears", "Enter the day that the letter bears", place),
                                Asking.line("about", "What it is about", "Enter what it is about"),
                                new Ask.Words(
                                        "questions", "What it asks", "One question a line; leave empty if none", ""),
                                new Ask.Line("reply", "Which letter it answers", "Leave empty if none", "")),
                        (place, typed, how) -> letters.send(sent(place, typed), how),
                        "letters"),
                MonitoringForm.beginning(
                                "answer",
                                "Which question was answered?",
                                "",
                                true,
                                this::answers,
                                (place, typed, how) -> letters.answer(
                                        place.id(),
                                        new LetterFact.Answered(
                                                Integer.parseInt(typed.text("question")),
                                                typed.text("document"),
                                                typed.text("words")),
                                        how),
                                "letters")
                        .following(
                                "letters",
                                place -> OptionalLong.of(letter(place).lastEntry())));
    }

    private static LetterFact.Sent sent(Place place, Typed typed) {
        List<LetterFact.Question> questions = new ArrayList<>();
        for (String asks : Asking.lines(typed, "questions")) {
            questions.add(new LetterFact.Question(questions.size() + 1, asks));
        }
        return new LetterFact.Sent(
                place.force(),
                typed.text("sender"),
                typed.text("addressee"),
                typed.text("about"),
                questions,
                typed.text("reply"));
    }

    private List<Ask> answers(Place place) {
        List<Choice.Option> open = letter(place).unanswered().stream()
                .map(one -> Choice.of(String.valueOf(one.number()), one.number() + ". " + one.asks()))
                .toList();
        if (open.isEmpty()) {
            throw new NotThere("Every question of this letter is answered.");
        }
        return List.of(
                new Ask.OneOf("question", "The question", "", open, "Choose the question"),
                Asking.happened("Answered on", "Enter the day of the answer", place),
                new Ask.Words("words", "What the answer says", "In a sentence or two", "Enter what the answer says"));
    }

    private Letter letter(Place place) {
        return letters.find(place.id(), place.vantage())
                .filter(letter -> letter.force().equals(place.force()))
                .orElseThrow(() -> new NotThere("There is no such letter that you may see."));
    }
}
