package org.plumbline.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plumbline.findings.Findings;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes sets of questions. One that a round has asked is never changed, only followed by another version. */
@Component
public class QuestionWork {
    private static final String KEY = "[a-z][a-z0-9-]{1,39}";

    private final Entries entries;
    private final QuestionSets sets;
    private final Rounds rounds;
    private final Findings findings;
    private final Clock clock;

    QuestionWork(Entries entries, QuestionSets sets, Rounds rounds, Findings findings, Clock clock) {
        this.entries = entries;
        this.sets = sets;
        this.rounds = rounds;
        this.findings = findings;
        this.clock = clock;
    }

    /** Begins a first version, without questions. */
    @Transactional
    public Outcome begin(String id, String force, String title, Recording how) {
        return append(id, new QuestionSetFact.Begun(force, title, 1, "", List.of()), how, Optional.empty());
    }

    /** Begins the version that follows another, with the same questions. */
    @Transactional
    public Outcome follow(String id, String earlier, Recording how) {
        QuestionSet before = locked(earlier, how);
        Optional<Outcome.Refused> refused = sets.successor(earlier, now(how))
                .map(next -> new Outcome.Refused(
                        before.called() + " is followed by version " + next.version() + " already.",
                        "Change that version, or let another follow it."));
        return append(
                id,
                new QuestionSetFact.Begun(
                        before.force(), before.title(), before.version() + 1, earlier, before.questions()),
                how,
                refused);
    }

    /** Adds a question (number 0), or puts it in the place of the one with its number. */
    @Transactional
    public Outcome ask(String id, Question question, Recording how) {
        QuestionSet set = locked(id, how);
        boolean added = question.number() == 0;
        if (!added && set.question(question.number()).isEmpty()) {
            throw new NotThere("There is no question " + question.number() + " in this set.");
        }
        Optional<Outcome.Refused> refused = unused(set, how)
                .or(() -> keyFits(set, question))
                .or(() -> sameWords(set, question, how))
                .or(() -> Outcome.refusedIf(
                        !question.finding().isEmpty()
                                && findings.find(question.finding(), now(how)).isEmpty(),
                        "There is no finding “" + question.finding() + "” that you may see.",
                        "Choose a finding from the register, or none."));
        return append(
                id, new QuestionSetFact.Asked(added ? question.numbered(set.nextNumber()) : question), how, refused);
    }

    /** Strikes a question. */
    @Transactional
    public Outcome strike(String id, int number, String reason, Recording how) {
        QuestionSet set = locked(id, how);
        Optional<Outcome.Refused> refused = unused(set, how)
                .or(() -> Outcome.refusedIf(
                        set.question(number).isEmpty(),
                        "There is no question " + number + " in this set.",
                        "Look at the set again."));
        return append(id, new QuestionSetFact.Struck(number, reason), how, refused);
    }

    private Outcome append(String id, QuestionSetFact fact, Recording how, Optional<Outcome.Refused> rule) {
        Optional<Outcome.Refused> refused =
                how.notFromTheFuture(now(how).asAt()).or(() -> rule);
        if (refused.isPresent()) {
            return refused.get();
        }
        entries.append(how.draft(new Subject(QuestionSet.KIND, id), fact));
        return new Outcome.Done(1);
    }

    private Optional<Outcome.Refused> unused(QuestionSet set, Recording how) {
        return Outcome.refusedIf(
                !rounds.asking(set.id(), now(how)).isEmpty(),
                "A round has asked these questions, so that its results rest on their words.",
                "Begin the next version and change that.");
    }

    private static Optional<Outcome.Refused> keyFits(QuestionSet set, Question question) {
        return Outcome.refusedIf(
                        !question.key().matches(KEY),
                        "“" + question.key() + "” is no short name.",
                        "Use 2 to 40 small letters, digits and hyphens, beginning with a letter, such as supervision.")
                .or(() -> Outcome.refusedIf(
                        set.questions().stream()
                                .anyMatch(one -> one.number() != question.number()
                                        && one.key().equals(question.key())),
                        "Another question of this set is called “" + question.key() + "”.",
                        "Give this one another short name."));
    }

    /** Answers to different words are not compared, so that a short name stays with its words. */
    private Optional<Outcome.Refused> sameWords(QuestionSet set, Question question, Recording how) {
        return sets.find(set.follows(), now(how)).stream()
                .flatMap(before -> before.questions().stream())
                .filter(one -> one.key().equals(question.key()) && !one.sameAs(question))
                .findFirst()
                .map(one -> new Outcome.Refused(
                        "In the version before, “" + one.key() + "” asked something else: " + one.text(),
                        "Give the new question another short name; answers to other words are not compared."));
    }

    private QuestionSet locked(String id, Recording how) {
        Subject subject = new Subject(QuestionSet.KIND, id);
        entries.lock(subject);
        QuestionSet set = QuestionSet.after(entries.of(subject, now(how)))
                .orElseThrow(() -> new NotThere("There is no such set of questions that you may see."));
        if (how.seen().isPresent() && how.seen().getAsLong() != set.lastEntry()) {
            throw new ChangedUnderneath("Somebody changed " + set.called() + " while you were writing (entry "
                    + set.lastEntry() + "). Nothing of yours was stored: look at it again first.");
        }
        return set;
    }

    private Vantage now(Recording how) {
        return Vantage.now(clock, how.viewer());
    }
}
