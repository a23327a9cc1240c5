package org.plumbline.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.findings.Owner;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/** Folds the entries about one plan, in the order of the days from which they are so. */
final class PlanFold {
    private PlanFact.@Nullable Opened opened;
    private @Nullable LocalDate openedOn;
    private Optional<Owner> sponsor = Optional.empty();
    private final Map<String, Objective> objectives = new LinkedHashMap<>();
    private final List<Review> reviews = new ArrayList<>();
    private Optional<LocalDate> reviewDue = Optional.empty();
    private final Map<String, Benefit> benefits = new LinkedHashMap<>();
    private Optional<LocalDate> lookBackDue = Optional.empty();
    private final List<LookBack> lookBacks = new ArrayList<>();

    private PlanFold() {}

    static Optional<Plan> of(List<Entry> entries) {
        PlanFold fold = new PlanFold();
        inOrder(entries).forEach(entry -> fold.take((PlanFact) entry.fact(), entry));
        return fold.result(entries);
    }

    /** What stands, what is measured last: a figure can be of a day before anybody wrote down what to expect. */
    private static List<Entry> inOrder(List<Entry> entries) {
        return Standing.inOrder(entries).stream()
                .filter(entry -> entry.fact() instanceof PlanFact)
                .sorted(Comparator.comparing(entry -> entry.fact() instanceof PlanFact.BenefitMeasured))
                .toList();
    }

    private void take(PlanFact fact, Entry entry) {
        LocalDate on = entry.effectiveOn();
        switch (fact) {
            case PlanFact.Opened it -> {
                opened = it;
                openedOn = on;
            }
            case PlanFact.Sponsored it -> sponsor = Optional.of(new Owner(it.sponsor(), it.sponsorTitle()));
            case PlanFact.ObjectiveSet it ->
                objectives.put(it.objective(), new Objective(it.objective(), it.title(), it.findings()));
            case PlanFact.ReviewDue it -> reviewDue = Optional.of(it.by());
            case PlanFact.Reviewed it -> {
                reviews.add(new Review(it.number(), on, it.by(), it.ratings()));
                reviewDue = Optional.empty();
            }
            case PlanFact.BenefitExpected it ->
                benefits.merge(
                        it.benefit(),
                        new Benefit(it.benefit(), it.what(), it.measure(), it.by(), List.of()),
                        (old, now) -> new Benefit(now.id(), now.what(), now.measure(), now.by(), old.measured()));
            case PlanFact.BenefitMeasured it -> measured(it, entry);
            case PlanFact.LookBackDue it -> lookBackDue = Optional.of(it.by());
            case PlanFact.LookedBack it -> {
                lookBacks.add(new LookBack(on, it.by(), it.found()));
                lookBackDue = Optional.empty();
            }
        }
    }

    private void measured(PlanFact.BenefitMeasured fact, Entry entry) {
        benefits.computeIfPresent(fact.benefit(), (id, old) -> {
            List<Benefit.Measured> more = new ArrayList<>(old.measured());
            more.add(new Benefit.Measured(
                    fact.value(), entry.effectiveOn(), entry.source().toString()));
            return new Benefit(id, old.what(), old.measure(), old.by(), more);
        });
    }

    private Optional<Plan> result(List<Entry> entries) {
        PlanFact.Opened begun = opened;
        LocalDate since = openedOn;
        if (begun == null || since == null) {
            return Optional.empty();
        }
        return Optional.of(new Plan(
                entries.getFirst().subject().id(),
                begun.force(),
                begun.title(),
                begun.purpose(),
                since,
                sponsor,
                List.copyOf(objectives.values()),
                reviews,
                reviewDue,
                List.copyOf(benefits.values()),
                lookBackDue,
                lookBacks,
                Last.recordedAt(entries),
                Last.index(entries)));
    }
}
