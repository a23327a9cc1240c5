package org.plumbline.inspections;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stage at which the inspectorate monitors each force. */
@Component
public class Stages {
    private final Entries entries;
    private final Shown<StageHistory> shown;

    Stages(ShownTable<StageHistory> table, Entries entries) {
        this.entries = entries;
        this.shown = new Shown<>(table, entries);
    }

    /** The stage of a force; routine monitoring where nothing was recorded. */
    @Transactional(readOnly = true)
    public Stage of(String force, Vantage vantage) {
        List<Stage> all = history(force, vantage);
        return all.isEmpty() ? Stage.FROM_THE_START : all.getLast();
    }

    /** Every change of stage, in the order in which they took effect. */
    @Transactional(readOnly = true)
    public List<Stage> history(String force, Vantage vantage) {
        return shown.find(force, vantage).map(StageHistory::stages).orElse(List.of());
    }

    /** The entries that say so, in the order of the record; those of forces of which nothing is recorded are none. */
    @Transactional(readOnly = true)
    public List<Entry> entries(String force, Vantage vantage) {
        return shown.history(force, vantage);
    }

    /** Records a decision on a force's stage; effective in London on the day it was announced. */
    @Transactional
    public Outcome decide(
            String force, StageFact fact, Vantage vantage, Actor actor, Audience audience, Source source) {
        LocalDate effectiveOn = London.dateAt(fact.announcedAt());
        Stage now = of(force, vantage);
        if (effectiveOn.isAfter(vantage.asAt())) {
            return new Outcome.Refused("That lies in the future.", "Record it once it has been announced.");
        }
        if (fact.decidedOn().isAfter(effectiveOn)) {
            return new Outcome.Refused("A decision cannot be announced before it is taken.", "Check the two dates.");
        }
        if (fact.decidedAt() != null && fact.decidedAt().isAfter(fact.announcedAt())) {
            return new Outcome.Refused("A decision cannot be announced before it is taken.", "Check the two times.");
        }
        if (now.name() == named(fact)) {
            return new Outcome.Refused(
                    "The force is in " + now.name().words() + " already.",
                    "Check the stage, and whether this decision was recorded before.");
        }
        if (now.since() != null && effectiveOn.isBefore(now.since())) {
            return new Outcome.Refused(
                    "A later decision is recorded already.", "Decisions are recorded in the order in which they came.");
        }
        entries.append(new Draft(new Subject(Stage.KIND, force), fact, effectiveOn, actor, source, audience));
        return new Outcome.Done(force);
    }

    private static Stage.Name named(StageFact fact) {
        return switch (fact) {
            case StageFact.MovedToEngage moved -> Stage.Name.ENGAGE;
            case StageFact.ReturnedToScan returned -> Stage.Name.SCAN;
        };
    }
}
