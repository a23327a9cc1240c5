package org.plumbline.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters about a force, what they ask, and what of it was answered. */
@Component
public class Letters {
    private static final Comparator<Letter> OLDEST_FIRST =
            Comparator.comparing(Letter::on).thenComparing(Letter::id);

    private final Journal<Letter> journal;

    Letters(ShownTable<Letter> table, Entries entries, Clock clock) {
        this.journal = new Journal<>(table, Letter::after, entries, clock);
    }

    /** By the day they bear, the oldest first. */
    @Transactional(readOnly = true)
    public List<Letter> ofForce(String force, Vantage vantage) {
        return journal.ofForce(force, vantage).stream().sorted(OLDEST_FIRST).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Letter> find(String id, Vantage vantage) {
        return journal.find(id, vantage);
    }

    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return journal.history(id, vantage);
    }

    /** Records that a letter was sent. */
    @Transactional
    public Outcome send(LetterFact.Sent fact, Recording how) {
        return journal.begin(fact.about(), fact, how, today -> Optional.empty());
    }

    /** Records the answer to one question. */
    @Transactional
    public Outcome answer(String id, LetterFact.Answered fact, Recording how) {
        return journal.follow(id, fact, how, (letter, today) -> refused(letter, fact, how.effectiveOn()));
    }

    private static Optional<Outcome.Refused> refused(Letter letter, LetterFact.Answered fact, LocalDate on) {
        Optional<Letter.Asked> asked = letter.questions().stream()
                .filter(one -> one.number() == fact.question())
                .findFirst();
        return Outcome.refusedIf(
                        asked.isEmpty(),
                        "The letter asks no question " + fact.question() + ".",
                        "Choose one of its questions.")
                .or(() -> Outcome.refusedIf(
                        asked.flatMap(Letter.Asked::answer).isPresent(),
                        "Question " + fact.question() + " is answered already.",
                        "Look at the answer that is recorded; if it is wrong, it has to be corrected."))
                .or(() -> Outcome.refusedIf(
                        on.isBefore(letter.on()),
                        "A question cannot be answered before it is asked.",
                        "Check the day of the answer."));
    }
}
