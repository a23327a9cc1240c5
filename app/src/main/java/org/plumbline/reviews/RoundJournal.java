package org.plumbline.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Fact;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;

/** Holds one round while something is said about it or its cases, and writes it down. */
@Component
final class RoundJournal {
    private final Entries entries;
    private final Clock clock;

    RoundJournal(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * A round that nobody else can change before this transaction ends.
     *
     * @param audience of its first entry, which all later ones about it share
     */
    record Held(Round round, Audience audience) {}

    Vantage now(Recording how) {
        return Vantage.now(clock, how.viewer());
    }

    Held hold(String id, Recording how) {
        Held held = hold(id, now(how));
        if (how.seen().isPresent() && how.seen().getAsLong() != held.round().lastEntry()) {
            throw new ChangedUnderneath("Somebody recorded something about this round while you were writing (entry "
                    + held.round().lastEntry() + "). Nothing of yours was stored: look at the round again first.");
        }
        return held;
    }

    private Held hold(String id, Vantage now) {
        Subject subject = new Subject(Round.KIND, id);
        entries.lock(subject);
        List<Entry> recorded = entries.of(subject, now);
        Round round = Round.after(recorded).orElseThrow(() -> new NotThere("There is no such round that you may see."));
        return new Held(round, recorded.getFirst().audience());
    }

    /** A case and its round, held; what was seen is asked of the case. */
    ReviewedCase reviewed(String id, Recording how) {
        Subject subject = new Subject(ReviewedCase.KIND, id);
        ReviewedCase before = read(subject, how);
        hold(before.drawn().round(), now(how));
        ReviewedCase held = read(subject, how);
        if (how.seen().isPresent() && how.seen().getAsLong() != held.lastEntry()) {
            throw new ChangedUnderneath("Somebody recorded something about this case while you were writing (entry "
                    + held.lastEntry() + "). Nothing of yours was stored: look at the case again first.");
        }
        return held;
    }

    private ReviewedCase read(Subject subject, Recording how) {
        return ReviewedCase.after(entries.of(subject, now(how)))
                .orElseThrow(() -> new NotThere("There is no such case that you may see."));
    }

    /** Appends unless a rule refuses; what would be appended is worked out only then. */
    Outcome append(Optional<Outcome.Refused> rule, Recording how, Supplier<List<Draft>> drafts) {
        Optional<Outcome.Refused> refused =
                how.notFromTheFuture(now(how).asAt()).or(() -> rule);
        if (refused.isPresent()) {
            return refused.get();
        }
        return new Outcome.Done(entries.append(drafts.get()).size());
    }

    /** About a round, for those who see its first entry. */
    static Draft of(Held held, RoundFact fact, Recording how) {
        return new Draft(held.round().subject(), fact, how.effectiveOn(), how.actor(), how.source(), held.audience());
    }

    /** About a case, for the force alone. */
    static Draft of(String id, String force, Fact fact, Recording how) {
        return new Draft(
                new Subject(ReviewedCase.KIND, id),
                fact,
                how.effectiveOn(),
                how.actor(),
                how.source(),
                Audience.of(force));
    }
}
