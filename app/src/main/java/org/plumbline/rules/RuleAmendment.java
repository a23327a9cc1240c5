package org.plumbline.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.deadlines.CannotCount;
import org.plumbline.deadlines.Rules.Amendment;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a rule in an organisation's own table, from a day on and with a reason; nothing is overwritten. */
@Component
public class RuleAmendment {
    private final Entries entries;
    private final Clock clock;

    RuleAmendment(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Records another value, unless the table cannot take it. */
    @Transactional
    public Outcome change(Amendment wanted, Recording how) {
        return amend(wanted, Optional.empty(), seen(wanted.key(), how), how);
    }

    /** Records what should have been recorded; whoever could see the wrong entry sees this one. */
    @Transactional
    public Outcome correct(long wrong, Amendment right, Recording how) {
        List<Entry> seen = seen(right.key(), how);
        Entry entry = own(wrong, seen, how);
        return alreadyUndone(wrong, seen).orElseGet(() -> amend(right, Optional.of(entry), seen, how));
    }

    /** Records that a change should not have been recorded at all. */
    @Transactional
    public Outcome retract(String key, long wrong, String reason, Recording how) {
        List<Entry> seen = seen(key, how);
        Entry entry = own(wrong, seen, how);
        return alreadyUndone(wrong, seen).orElseGet(() -> {
            RuleFact fact = new RuleFact.Retracted(how.organisation(), reason);
            return append(key, fact, entry.effectiveOn(), Source.enteredHere(), Optional.of(entry), how);
        });
    }

    private Outcome amend(Amendment wanted, Optional<Entry> wrong, List<Entry> seen, Recording how) {
        List<Entry> others =
                seen.stream().filter(entry -> !wrong.equals(Optional.of(entry))).toList();
        try {
            var amended = RuleFold.of(how.organisation(), others).rules().amended(wanted);
            String value = amended.all().getLast().period().value();
            RuleFact fact = new RuleFact.Changed(
                    how.organisation(), value, wanted.from(), wanted.reason(), wanted.confidence());
            LocalDate seenFrom = wrong.map(Entry::effectiveOn)
                    .orElseGet(() -> Vantage.now(clock, how.viewer()).asAt());
            LocalDate effectiveOn = wanted.from().isBefore(seenFrom) ? wanted.from() : seenFrom;
            return append(wanted.key(), fact, effectiveOn, new Source(wanted.source(), ""), wrong, how);
        } catch (CannotCount cannot) {
            return new Outcome.Refused(cannot.sentence());
        }
    }

    private Outcome append(
            String key, RuleFact fact, LocalDate effectiveOn, Source source, Optional<Entry> wrong, Recording how) {
        Audience audience = wrong.map(Entry::audience).orElseGet(() -> Audience.of(how.organisation()));
        for (String organisation : how.named()) {
            audience = audience.and(organisation, Instant.EPOCH);
        }
        Draft draft = new Draft(
                new Subject(RuleFact.KIND, key),
                fact,
                effectiveOn,
                how.actor(),
                source,
                audience,
                wrong.map(entry -> OptionalLong.of(entry.index())).orElseGet(OptionalLong::empty));
        return new Outcome.Done(entries.append(draft).index());
    }

    /** What was recorded about a rule, of which nobody can record more before this transaction ends. */
    private List<Entry> seen(String key, Recording how) {
        entries.lock(new Subject(RuleFact.KIND, key));
        return entries.of(new Subject(RuleFact.KIND, key), Vantage.now(clock, how.viewer()));
    }

    private static Entry own(long index, List<Entry> seen, Recording how) {
        return seen.stream()
                .filter(entry -> entry.index() == index)
                .filter(entry -> entry.fact() instanceof RuleFact.Changed changed
                        && changed.organisation().equals(how.organisation()))
                .findFirst()
                .orElseThrow(() -> new NotThere("Entry " + index + " is no change of this rule by your organisation."));
    }

    private static Optional<Outcome> alreadyUndone(long wrong, List<Entry> seen) {
        return seen.stream()
                .filter(entry -> entry.corrects().equals(OptionalLong.of(wrong)))
                .findFirst()
                .map(by -> new Outcome.Refused("Entry %d was put right by entry %d already. Look at that one instead."
                        .formatted(wrong, by.index())));
    }
}
