package org.plumbline.monitoring;

import java.time.Clock;
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

/** The events of which documents state the dates. */
@Component
public class DatedEvents {
    private final Journal<DatedEvent> journal;

    DatedEvents(ShownTable<DatedEvent> table, Entries entries, Clock clock) {
        this.journal = new Journal<>(table, DatedEvent::after, entries, clock);
    }

    @Transactional(readOnly = true)
    public List<DatedEvent> ofForce(String force, Vantage vantage) {
        return journal.ofForce(force, vantage);
    }

    @Transactional(readOnly = true)
    public Optional<DatedEvent> find(String id, Vantage vantage) {
        return journal.find(id, vantage);
    }

    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return journal.history(id, vantage);
    }

    /** Records the first statement of an event's date. */
    @Transactional
    public Outcome begin(StatedDateFact.Stated fact, Recording how) {
        return journal.begin(fact.event(), fact, how, today -> Optional.empty());
    }

    /** Records what another document states. */
    @Transactional
    public Outcome state(String id, StatedDateFact.Stated fact, Recording how) {
        return journal.follow(id, fact, how, (event, today) -> Optional.empty());
    }

    /** Records which statement a person holds to be right, which one of them must have said. */
    @Transactional
    public Outcome settle(String id, StatedDateFact.Settled fact, Recording how) {
        return journal.follow(
                id,
                fact,
                how,
                (event, today) -> Outcome.refusedIf(
                        event.statements().stream().noneMatch(one -> one.agrees(fact.day())),
                        "No document that is recorded here states " + Words.day(fact.day()) + ".",
                        "Record first which document states that day."));
    }
}
