package org.plumbline.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Standing;

/**
 * A letter with its numbered questions.
 *
 * @param on the day it bears
 * @param source the document from which it is known, and the place in it
 */
public record Letter(
        String id,
        String force,
        String from,
        String to,
        LocalDate on,
        String about,
        List<Asked> questions,
        String replyTo,
        Source source,
        long lastEntry)
        implements Kept {
    public static final String KIND = "letter";

    public Letter {
        questions = List.copyOf(questions);
    }

    /** A question and, once there is one, its answer. */
    public record Asked(int number, String asks, Optional<Answer> answer) {}

    /** What was answered, when and in which letter. */
    public record Answer(LocalDate on, String letter, String words) {}

    static Optional<Letter> after(List<Entry> entries) {
        Optional<Letter> letter = Optional.empty();
        for (Entry entry : Standing.inOrder(entries)) {
            letter = switch ((LetterFact) entry.fact()) {
                case LetterFact.Sent sent -> Optional.of(sent(entry, sent));
                case LetterFact.Answered answered -> letter.map(old -> old.answered(entry, answered));
            };
        }
        return letter;
    }

    private static Letter sent(Entry entry, LetterFact.Sent sent) {
        return new Letter(
                entry.subject().id(),
                sent.force(),
                sent.from(),
                sent.to(),
                entry.effectiveOn(),
                sent.about(),
                sent.questions().stream()
                        .map(question -> new Asked(question.number(), question.asks(), Optional.empty()))
                        .toList(),
                sent.replyTo(),
                entry.source(),
                entry.index());
    }

    private Letter answered(Entry entry, LetterFact.Answered fact) {
        List<Asked> asked = new ArrayList<>();
        for (Asked one : questions) {
            asked.add(
                    one.number() == fact.question()
                            ? new Asked(
                                    one.number(),
                                    one.asks(),
                                    Optional.of(new Answer(entry.effectiveOn(), fact.letter(), fact.words())))
                            : one);
        }
        return new Letter(id, force, from, to, on, about, asked, replyTo, source, Math.max(lastEntry, entry.index()));
    }

    /** Those of its questions that have no answer. */
    public List<Asked> unanswered() {
        return questions.stream().filter(one -> one.answer().isEmpty()).toList();
    }

    /** For how many days a question of it has waited by a date, the letter's own day not counted. */
    public long daysSince(LocalDate asAt) {
        return Math.max(0, ChronoUnit.DAYS.between(on, asAt));
    }
}
