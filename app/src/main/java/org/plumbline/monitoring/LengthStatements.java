package org.plumbline.monitoring;

import java.time.Clock;
import java.util.List;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lengths of time that documents state. */
@Component
public class LengthStatements {
    private final Journal<LengthStatement> journal;

    LengthStatements(ShownTable<LengthStatement> table, Entries entries, Clock clock) {
        this.journal = new Journal<>(table, LengthStatement::after, entries, clock);
    }

    @Transactional(readOnly = true)
    public List<LengthStatement> ofForce(String force, Vantage vantage) {
        return journal.ofForce(force, vantage);
    }

    /** Records what a document states. */
    @Transactional
    public Outcome state(LengthFact.Stated fact, Recording how) {
        return journal.begin(
                fact.words(),
                fact,
                how,
                today -> Outcome.refusedIf(
                        fact.ends().stream()
                                .anyMatch(end -> end.day().isBefore(fact.from().day())),
                        "It would end before it begins.",
                        "Check the days."));
    }
}
