package org.plumbline.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Entry;

/** Folds the entries about one report. */
final class ReportFold {
    private final Map<String, ReportVersion> versions = new LinkedHashMap<>();
    private ReportFact.@Nullable Confirmed confirmed;

    private ReportFold() {}

    static Optional<Report> of(List<Entry> entries) {
        ReportFold fold = new ReportFold();
        for (Entry entry : Corrections.standing(entries)) {
            if (entry.fact() instanceof ReportFact fact) {
                fold.take(fact, entry.effectiveOn());
            }
        }
        return fold.result(entries);
    }

    private void take(ReportFact fact, LocalDate effectiveOn) {
        switch (fact) {
            case ReportFact.Received received ->
                versions.put(
                        received.fileDigest(),
                        new ReportVersion(
                                received.fileDigest(), received.fileName(), received.mediaType(), effectiveOn, null));
            case ReportFact.Confirmed now -> confirmed = now;
            case ReportFact.Superseded superseded ->
                versions.computeIfPresent(
                        superseded.fileDigest(),
                        (digest, old) -> new ReportVersion(
                                digest, old.fileName(), old.mediaType(), old.receivedOn(), effectiveOn));
        }
    }

    private Optional<Report> result(List<Entry> entries) {
        ReportFact.Confirmed last = confirmed;
        if (last == null || versions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Report(
                entries.getFirst().subject().id(),
                last.force(),
                last.forceName(),
                last.programme(),
                last.title(),
                last.published(),
                last.frameworkId(),
                last.judgments(),
                last.practices(),
                last.counts(),
                new ArrayList<>(versions.values())));
    }
}
