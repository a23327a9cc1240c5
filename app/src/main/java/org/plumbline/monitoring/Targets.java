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

/** The dates that others set a force: the inspectorate, the commissioner, whoever they are. */
@Component
public class Targets {
    private static final Comparator<Target> BY_DAY = Comparator.comparing(
                    (Target one) -> one.by().orElse(LocalDate.MAX))
            .thenComparing(Target::setOn)
            .thenComparing(Target::id);

    private final Journal<Target> journal;

    Targets(ShownTable<Target> table, Entries entries, Clock clock) {
        this.journal = new Journal<>(table, Target::after, entries, clock);
    }

    /** By their last days; those without one at the end. */
    @Transactional(readOnly = true)
    public List<Target> ofForce(String force, Vantage vantage) {
        return journal.ofForce(force, vantage).stream().sorted(BY_DAY).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Target> find(String id, Vantage vantage) {
        return journal.find(id, vantage);
    }

    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return journal.history(id, vantage);
    }

    @Transactional
    public Outcome set(TargetFact.Set fact, Recording how) {
        return journal.begin(
                fact.what(),
                fact,
                how,
                today -> Outcome.refusedIf(
                        fact.by() != null && fact.by().isBefore(how.effectiveOn()),
                        "The last day lies before the day on which it was set.",
                        "Check the two days."));
    }

    /** Records that it was reached. */
    @Transactional
    public Outcome reach(String id, TargetFact.Reached fact, Recording how) {
        return journal.follow(
                id,
                fact,
                how,
                (target, today) -> settled(target)
                        .or(() -> Outcome.refusedIf(
                                target.aim() == TargetFact.Aim.LEAVE_ENGAGE,
                                "Whether a force left Engage is the inspectorate’s decision, and is read from it.",
                                "Record the decision on the force’s stage."))
                        .or(() -> Outcome.refusedIf(
                                how.effectiveOn().isBefore(target.setOn()),
                                "It cannot be reached before it was set.",
                                "Check the day.")));
    }

    /** Records that whoever set it gave it up. */
    @Transactional
    public Outcome withdraw(String id, TargetFact.Withdrawn fact, Recording how) {
        return journal.follow(id, fact, how, (target, today) -> settled(target));
    }

    private static Optional<Outcome.Refused> settled(Target target) {
        return Outcome.refusedIf(
                        !target.withdrawn().isEmpty(),
                        "This date was given up.",
                        "Set another one if it is wanted again.")
                .or(() -> Outcome.refusedIf(
                        target.reachedOn().isPresent(),
                        "It is recorded as reached already.",
                        "If that is wrong, it has to be corrected."));
    }
}
