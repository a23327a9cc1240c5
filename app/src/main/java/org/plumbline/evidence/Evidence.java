package org.plumbline.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.findings.Finding;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evidence, from any vantage. */
@Component
public class Evidence {
    private static final Comparator<EvidenceItem> LATEST_FIRST = Comparator.comparing(
                    (EvidenceItem item) -> item.latest().given())
            .reversed()
            .thenComparing(EvidenceItem::id);

    private final Shown<EvidenceItem> shown;

    Evidence(ShownTable<EvidenceItem> table, Entries entries) {
        this.shown = new Shown<>(table, entries);
    }

    /** Everything that can be seen, what came last first. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> all(Vantage vantage) {
        return shown.all(vantage).stream().sorted(LATEST_FIRST).toList();
    }

    @Transactional(readOnly = true)
    public Optional<EvidenceItem> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** What was recorded about one piece, in the order of the record. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    /** What is evidence for a subject, {@code finding/…}, {@code action/…} or {@code measure/…}; what came last first. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(String subject, Vantage vantage) {
        return shown.linked(subject, vantage).stream()
                .filter(item -> item.subjects().contains(subject))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** How many pieces of evidence stand for a finding. */
    @Transactional(readOnly = true)
    public int count(String findingId, Vantage vantage) {
        return (int) of(Finding.KIND + "/" + findingId, vantage).stream()
                .filter(item -> item.standing().isPresent())
                .count();
    }
}
