package org.plumbline.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/** Folds the entries about one measure. */
final class MeasureFold {
    private final List<Target> targets = new ArrayList<>();
    private final List<Recalculation> recalculations = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<SuccessTest> tests = new ArrayList<>();
    private @Nullable Entry defining;

    private MeasureFold() {}

    static Optional<Measure> of(List<Entry> entries) {
        MeasureFold fold = new MeasureFold();
        for (Entry entry : Standing.inOrder(entries)) {
            if (entry.fact() instanceof MeasureFact fact) {
                fold.take(fact, entry);
            }
        }
        return fold.result(entries);
    }

    private void take(MeasureFact fact, Entry entry) {
        switch (fact) {
            case MeasureFact.Defined _ -> defining = entry;
            case MeasureFact.TargetSet set ->
                targets.add(new Target(
                        set.area(), set.value(), set.setter(), entry.effectiveOn(), Optional.ofNullable(set.by())));
            case MeasureFact.TargetDropped dropped ->
                targets.removeIf(one -> one.area().equals(dropped.area()));
            case MeasureFact.Recalculated anew ->
                recalculations.add(new Recalculation(
                        anew.area(), anew.from(), anew.because(), entry.actor().reference(), entry.effectiveOn()));
            case MeasureFact.RecalculationDropped dropped ->
                recalculations.removeIf(
                        one -> one.area().equals(dropped.area()) && one.from().equals(dropped.from()));
            case MeasureFact.Annotated annotated ->
                annotations.add(new Annotation(annotated.area(), annotated.on(), annotated.words()));
            case MeasureFact.Claimed claimed ->
                claims.add(new Claim(
                        claimed.area(),
                        claimed.words(),
                        claimed.by(),
                        Claim.Kind.of(claimed.kind()).orElse(Claim.Kind.RANK),
                        Optional.ofNullable(claimed.amount()),
                        Optional.ofNullable(claimed.from()),
                        claimed.until(),
                        entry.effectiveOn(),
                        entry.source().document(),
                        entry.index()));
            case MeasureFact.Bound bound -> {
                tests.removeIf(one -> one.finding().equals(bound.finding()));
                tests.add(new SuccessTest(
                        bound.finding(), bound.area(), bound.target(), bound.periods(), entry.effectiveOn()));
            }
            case MeasureFact.Unbound unbound ->
                tests.removeIf(one -> one.finding().equals(unbound.finding()));
        }
    }

    private Optional<Measure> result(List<Entry> entries) {
        Entry definition = defining;
        if (definition == null || !(definition.fact() instanceof MeasureFact.Defined defined)) {
            return Optional.empty();
        }
        recalculations.sort(Comparator.comparing(Recalculation::from));
        annotations.sort(Comparator.comparing(Annotation::on));
        return Optional.of(new Measure(
                definition.subject().id(),
                defined.definition(),
                targets,
                recalculations,
                annotations,
                claims,
                tests,
                definition.effectiveOn(),
                entries.getLast().index()));
    }
}
