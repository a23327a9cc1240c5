package org.plumbline.inspections;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;

/** The changes of one force's stage, in the order in which they took effect. */
record StageHistory(List<Stage> stages) {
    StageHistory {
        stages = List.copyOf(stages);
    }

    static Optional<StageHistory> after(List<Entry> entries) {
        List<Stage> stages = Corrections.standing(entries).stream()
                .filter(entry -> entry.fact() instanceof StageFact)
                .sorted(Comparator.comparing(Entry::effectiveOn).thenComparingLong(Entry::index))
                .map(entry -> Stage.of((StageFact) entry.fact(), entry.effectiveOn()))
                .toList();
        return stages.isEmpty() ? Optional.empty() : Optional.of(new StageHistory(stages));
    }
}
