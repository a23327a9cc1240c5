package org.plumbline.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.findings.Dates;
import org.plumbline.findings.Owner;
import org.plumbline.findings.Whose;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/** Folds the entries about one action, in the order of the days from which they are so. */
final class ActionFold {
    private ActionFact.@Nullable Opened opened;
    private @Nullable LocalDate openedOn;
    private List<String> findings = List.of();
    private Optional<Owner> owner = Optional.empty();
    private Dates dates = Dates.NONE;
    private Dates first = Dates.NONE;
    private final List<DateMove> moves = new ArrayList<>();
    private final Map<String, Milestone> milestones = new LinkedHashMap<>();
    private List<String> needs = List.of();
    private Doing doing = Doing.NOTHING;

    private ActionFold() {}

    static Optional<Action> of(List<Entry> entries) {
        ActionFold fold = new ActionFold();
        inOrder(entries).forEach(entry -> fold.take((ActionFact) entry.fact(), entry));
        return fold.result(entries);
    }

    /** What stands, first what must be there before anything can happen to it, whatever day it was said to be so from. */
    private static List<Entry> inOrder(List<Entry> entries) {
        return Standing.inOrder(entries).stream()
                .filter(entry -> entry.fact() instanceof ActionFact)
                .sorted(Comparator.comparing(entry -> !(entry.fact() instanceof ActionFact.Opened
                        || entry.fact() instanceof ActionFact.DateSet
                        || entry.fact() instanceof ActionFact.MilestoneSet)))
                .toList();
    }

    private void take(ActionFact fact, Entry entry) {
        LocalDate on = entry.effectiveOn();
        switch (fact) {
            case ActionFact.Opened it -> {
                opened = it;
                openedOn = on;
                findings = it.findings();
            }
            case ActionFact.Assigned it -> owner = Optional.of(new Owner(it.owner(), it.ownerTitle()));
            case ActionFact.Serves it -> findings = it.findings();
            case ActionFact.Needs it -> needs = it.actions();
            case ActionFact.MilestoneSet it ->
                milestones.put(
                        it.milestone(),
                        new Milestone(
                                it.milestone(),
                                it.title(),
                                it.by(),
                                Optional.ofNullable(milestones.get(it.milestone()))
                                        .flatMap(Milestone::reachedOn)));
            case ActionFact.MilestoneReached it ->
                milestones.computeIfPresent(
                        it.milestone(), (id, step) -> new Milestone(id, step.title(), step.by(), Optional.of(on)));
            case ActionFact.DateSet it -> {
                dates = with(dates, it.whose(), it.date());
                first = with(first, it.whose(), it.date());
            }
            case ActionFact.MoveAsked it ->
                moves.add(new DateMove(
                        it.number(),
                        it.whose(),
                        it.from(),
                        it.to(),
                        it.reason(),
                        entry.actor().reference(),
                        it.askedBy(),
                        on,
                        Optional.empty()));
            case ActionFact.MoveDecided it ->
                decide(it.number(), new DateMove.Decision(it.accepted(), it.by(), it.reason(), on));
            case ActionFact.InspectorateMoved it -> {
                dates = with(dates, Whose.INSPECTORATE, it.to());
                moves.add(new DateMove(
                        0,
                        Whose.INSPECTORATE,
                        it.from(),
                        it.to(),
                        it.reason(),
                        "",
                        "the inspectorate",
                        on,
                        Optional.of(new DateMove.Decision(true, "the inspectorate", it.reason(), on))));
            }
            case ActionFact.Started it -> doing = doing.started(on);
            case ActionFact.Done it -> doing = doing.done(on, entry.actor().reference());
            case ActionFact.Confirmed it -> doing = doing.confirmed(it.done(), on);
            case ActionFact.Withdrawn it -> doing = doing.withdrawn(on);
        }
    }

    private void decide(int number, DateMove.Decision made) {
        moves.replaceAll(move -> move.number() == number ? move.decided(made) : move);
        moves.stream()
                .filter(move -> move.number() == number && made.accepted())
                .forEach(move -> dates = with(dates, move.whose(), move.to()));
    }

    private static Dates with(Dates dates, Whose whose, LocalDate date) {
        Optional<LocalDate> set = Optional.of(date);
        return switch (whose) {
            case INSPECTORATE -> new Dates(set, dates.force(), dates.promise());
            case FORCE -> new Dates(dates.inspectorate(), set, dates.promise());
            case OWNER -> new Dates(dates.inspectorate(), dates.force(), set);
        };
    }

    private Optional<Action> result(List<Entry> entries) {
        ActionFact.Opened begun = opened;
        LocalDate since = openedOn;
        if (begun == null || since == null) {
            return Optional.empty();
        }
        return Optional.of(new Action(
                entries.getFirst().subject().id(),
                begun.force(),
                Optional.ofNullable(begun.plan()),
                Optional.ofNullable(begun.objective()),
                begun.title(),
                begun.kind(),
                findings,
                owner,
                dates,
                first,
                moves,
                List.copyOf(milestones.values()),
                needs,
                doing,
                since,
                Last.recordedAt(entries),
                Last.index(entries)));
    }
}
