package org.plumbline.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/** Folds the entries about one finding, in the order of the days from which they are so. */
final class FindingFold {
    private static final String BY_INSPECTORATE = "the inspectorate";

    private FindingFact.@Nullable Confirmed received;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate reportsDate;
    private Optional<Level> level = Optional.empty();
    private Optional<LocalDate> levelSince = Optional.empty();
    private Optional<Owner> owner = Optional.empty();
    private Dates dates = Dates.NONE;
    private Progress progress = Progress.NONE;

    private final List<Repeat> repeats = new ArrayList<>();

    private FindingFold() {}

    static Optional<Finding> of(List<Entry> entries) {
        FindingFold fold = new FindingFold();
        for (Entry entry : inOrder(entries)) {
            if (entry.fact() instanceof FindingFact fact) {
                fold.take(fact, entry);
            }
        }
        return fold.result(entries);
    }

    /** What stands, confirmations first: nothing can be so of a finding that is not there. */
    static List<Entry> inOrder(List<Entry> entries) {
        return Standing.inOrder(entries).stream()
                .sorted(Comparator.comparing(entry -> !(entry.fact() instanceof FindingFact.Confirmed)))
                .toList();
    }

    private void take(FindingFact fact, Entry entry) {
        LocalDate effectiveOn = entry.effectiveOn();
        switch (fact) {
            case FindingFact.Confirmed confirmed -> confirm(confirmed, effectiveOn);
            case FindingFact.Levelled levelled -> {
                level = Optional.of(Level.of(levelled.level()));
                levelSince = Optional.of(effectiveOn);
            }
            case FindingFact.Assigned assigned ->
                owner = Optional.of(new Owner(assigned.owner(), assigned.ownerTitle()));
            case FindingFact.InspectorateDateSet set -> dates = dates.with(Whose.INSPECTORATE, set.date());
            case FindingFact.ForceDateSet set -> dates = dates.with(Whose.FORCE, set.date());
            case FindingFact.Promised promised -> dates = dates.with(Whose.OWNER, promised.date());
            case FindingFact.WorkCompleted work -> progress = progress.completed(work.on());
            case FindingFact.OutcomeJudged judged ->
                progress = progress.judged(new Progress.Judgement(judged.achieved(), effectiveOn));
            case FindingFact.SubmittedForClosure submitted ->
                progress = progress.submitted(new Progress.Submission(
                        submitted.on(),
                        submitted.letter().strip(),
                        level,
                        Optional.ofNullable(submitted.signedOffBy())));
            case FindingFact.ClosureRequested asked ->
                progress = progress.requested(new Progress.Request(
                        asked.on(), entry.actor().reference(), asked.letter().strip(), asked.copy(), entry.index()));
            case FindingFact.RequestWithdrawn taken -> progress = progress.requestWithdrawn();
            case FindingFact.RequestReturned back ->
                progress = progress.sentBack(new Progress.Returned(effectiveOn, back.by(), back.reason()));
            case FindingFact.SubmissionReturned back ->
                progress = progress.sentBack(new Progress.Returned(back.on(), BY_INSPECTORATE, back.reason()));
            case FindingFact.ReOpened again -> progress = progress.remaining(again.on());
            case FindingFact.FoundBefore before -> repeats.add(before.repeat());
            case FindingFact.ClosedByInspectorate closed -> progress = progress.closed(closed.on());
            case FindingFact.Remains remains -> progress = progress.remaining(remains.on());
            case FindingFact.Withdrawn withdrawn -> progress = progress.withdrawn(effectiveOn);
            case FindingFact.Retracted retracted -> {}
        }
    }

    /** A later confirmation replaces the words, and the date only where the report's own date changed. */
    private void confirm(FindingFact.Confirmed confirmed, LocalDate effectiveOn) {
        received = confirmed;
        receivedOn = receivedOn == null ? effectiveOn : receivedOn;
        if (confirmed.dueBy() != null && !confirmed.dueBy().equals(reportsDate)) {
            dates = dates.with(Whose.INSPECTORATE, confirmed.dueBy());
        }
        reportsDate = confirmed.dueBy();
    }

    private Optional<Finding> result(List<Entry> entries) {
        FindingFact.Confirmed confirmed = received;
        LocalDate since = receivedOn;
        if (confirmed == null || since == null) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                entries.getFirst().subject().id(),
                confirmed,
                since,
                level,
                levelSince,
                owner,
                dates,
                progress,
                repeats,
                entries.stream().map(Entry::recordedAt).max(Instant::compareTo).orElseThrow(),
                entries.stream().mapToLong(Entry::index).max().orElseThrow()));
    }
}
