package org.plumbline.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plumbline.platform.London;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of representations against decisions about a force. */
@Component
public class RepresentationRounds {
    private final Journal<RepresentationRound> journal;

    RepresentationRounds(ShownTable<RepresentationRound> table, Entries entries, Clock clock) {
        this.journal = new Journal<>(table, RepresentationRound::after, entries, clock);
    }

    @Transactional(readOnly = true)
    public List<RepresentationRound> ofForce(String force, Vantage vantage) {
        return journal.ofForce(force, vantage);
    }

    @Transactional(readOnly = true)
    public Optional<RepresentationRound> find(String id, Vantage vantage) {
        return journal.find(id, vantage);
    }

    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return journal.history(id, vantage);
    }

    /** Begins a round with what one party says of its window. */
    @Transactional
    public Outcome open(RepresentationFact.WindowStated fact, Recording how) {
        return journal.begin(fact.about(), fact, how, today -> backwards(fact));
    }

    /** Records what another party says of it. */
    @Transactional
    public Outcome state(String id, RepresentationFact.WindowStated fact, Recording how) {
        return journal.follow(id, fact, how, (round, today) -> backwards(fact));
    }

    /** Records representations; what comes after a window's end is recorded too, and shown as late. */
    @Transactional
    public Outcome make(String id, RepresentationFact.Made fact, Recording how) {
        return journal.follow(id, fact, how, (round, today) -> Optional.empty());
    }

    /** Records that somebody relied on a policy. */
    @Transactional
    public Outcome rely(String id, RepresentationFact.PolicyRelied fact, Recording how) {
        return journal.follow(
                id,
                fact,
                how,
                (round, today) -> Outcome.refusedIf(
                        fact.validFrom() != null
                                && fact.validUntil() != null
                                && fact.validUntil().isBefore(fact.validFrom()),
                        "The policy ceases before it begins.",
                        "Check the days between which it was in force."));
    }

    /** Records that whoever decides looked at it again. */
    @Transactional
    public Outcome consider(String id, RepresentationFact.Considered fact, Recording how) {
        return journal.follow(id, fact, how, (round, today) -> Optional.empty());
    }

    private static Optional<Outcome.Refused> backwards(RepresentationFact.WindowStated fact) {
        return Outcome.refusedIf(
                        fact.opens() != null
                                && fact.closes() != null
                                && London.dateAt(fact.closes()).isBefore(fact.opens()),
                        "The window closes before it opens.",
                        "Check the two days.")
                .or(() -> Outcome.refusedIf(
                        !fact.open() && (fact.opens() != null || fact.closes() != null),
                        "Where there is no window, there is no day on which it opens or closes.",
                        "Leave the days empty, or say that there is a window."));
    }
}
