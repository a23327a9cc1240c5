package org.plumbline.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;
import org.plumbline.record.Standing;

/** Folds the entries about one piece of evidence. */
final class EvidenceFold {
    private final TreeMap<Integer, Revision> revisions = new TreeMap<>();
    private final SortedSet<String> subjects = new TreeSet<>();
    private EvidenceFact.@Nullable Added added;

    private EvidenceFold() {}

    static Optional<EvidenceItem> of(List<Entry> entries) {
        EvidenceFold fold = new EvidenceFold();
        for (Entry entry : Standing.inOrder(entries)) {
            if (entry.fact() instanceof EvidenceFact fact) {
                fold.take(fact, entry.recordedAt());
            }
        }
        return fold.result(entries);
    }

    private void take(EvidenceFact fact, Instant recordedAt) {
        switch (fact) {
            case EvidenceFact.Added first -> {
                added = first;
                subjects.addAll(first.subjects());
                revisions.put(1, new Revision(1, first.content(), first.speaksOf(), "", recordedAt, Optional.empty()));
            }
            case EvidenceFact.Revised next ->
                revisions.put(
                        next.revision(),
                        new Revision(
                                next.revision(),
                                next.content(),
                                next.speaksOf(),
                                next.because(),
                                recordedAt,
                                Optional.empty()));
            case EvidenceFact.Linked link -> subjects.add(link.subject());
            case EvidenceFact.Unlinked link -> subjects.remove(link.subject());
            case EvidenceFact.RevisionWithdrawn withdrawn ->
                revisions.computeIfPresent(
                        withdrawn.revision(), (number, revision) -> revision.withdrawn(withdrawn.reason()));
        }
    }

    private Optional<EvidenceItem> result(List<Entry> entries) {
        EvidenceFact.Added first = added;
        return first == null
                ? Optional.empty()
                : Optional.of(new EvidenceItem(
                        entries.getFirst().subject().id(),
                        first.force(),
                        first.title(),
                        first.givenBy(),
                        first.marking(),
                        Optional.ofNullable(first.embargoedUntil()),
                        List.copyOf(revisions.values()),
                        List.copyOf(subjects),
                        entries.getLast().index()));
    }
}
