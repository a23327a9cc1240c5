package org.plumbline.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.record.Entries;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is measured, from any vantage. */
@Component
public class Measures {
    private static final Comparator<Measure> BY_NAME =
            Comparator.comparing(Measure::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Measure::id);

    private final Shown<Measure> shown;

    Measures(ShownTable<Measure> table, Entries entries) {
        this.shown = new Shown<>(table, entries);
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Measure> all(Vantage vantage) {
        return shown.all(vantage).stream().sorted(BY_NAME).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Measure> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** Those that test any of some findings, by name. */
    @Transactional(readOnly = true)
    public List<Measure> testing(Set<String> findings, Vantage vantage) {
        return shown.linked(findings.stream().map(id -> "finding/" + id).toList(), vantage).stream()
                .filter(measure -> measure.tests().stream().anyMatch(test -> findings.contains(test.finding())))
                .sorted(BY_NAME)
                .toList();
    }
}
