package org.plumbline.papers.update;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.Level;
import org.plumbline.record.Entry;

/**
 * The first time that a finding was submitted for closure. However often it is submitted again, and whatever the
 * inspectorate answers, it counts once, on that day.
 *
 * @param level at which it was made: the last one set by that day, or the first one known afterwards
 */
record Submission(LocalDate on, Optional<Level> level, Entry entry) {
    static Optional<Submission> of(Known<Finding> finding) {
        return finding.of(FindingFact.SubmittedForClosure.class).stream()
                .min(Comparator.comparing(Submission::day).thenComparingLong(Entry::index))
                .map(entry -> new Submission(day(entry), level(finding, day(entry)), entry));
    }

    private static LocalDate day(Entry entry) {
        return entry.fact() instanceof FindingFact.SubmittedForClosure submitted ? submitted.on() : entry.effectiveOn();
    }

    private static Optional<Level> level(Known<Finding> finding, LocalDate by) {
        return finding.of(FindingFact.Levelled.class).stream()
                .filter(entry -> !entry.effectiveOn().isAfter(by))
                .reduce((earlier, later) -> later)
                .or(() -> finding.of(FindingFact.Levelled.class).stream().findFirst())
                .map(Entry::fact)
                .map(fact -> Level.of(((FindingFact.Levelled) fact).level()));
    }
}
