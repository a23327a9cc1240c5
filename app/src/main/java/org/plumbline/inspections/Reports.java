package org.plumbline.inspections;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Addresses;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The inspection reports that were confirmed. */
@Component
public class Reports {
    private static final Comparator<Report> NEWEST_FIRST = Comparator.comparing(
                    Report::published, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Report::id);

    private final ShownTable<Report> table;
    private final Shown<Report> shown;

    Reports(ShownTable<Report> table, Entries entries) {
        this.table = table;
        this.shown = new Shown<>(table, entries);
    }

    /** Every report that can be seen, the newest first. */
    @Transactional(readOnly = true)
    public List<Report> all(Vantage vantage) {
        return shown.all(vantage).stream().sorted(NEWEST_FIRST).toList();
    }

    /** Those of one force that can be seen, the newest first. */
    @Transactional(readOnly = true)
    public List<Report> ofForce(String force, Vantage vantage) {
        return shown.linked(RecordSettings.ofForce(force), vantage).stream()
                .filter(report -> report.force().equals(force))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Report> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** What was recorded about one report, corrected entries included. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    /** An id that no report has, also none that only others may see: {@code west-midlands-police-peel-2023-25}. */
    @Transactional(readOnly = true)
    public String freeId(String force, String programme) {
        return table.free(force + "-" + Addresses.slug(programme));
    }
}
