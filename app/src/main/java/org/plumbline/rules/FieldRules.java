package org.plumbline.rules;

import java.util.List;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules of the field at a vantage: the shipped table with what the organisation changed through whose eyes one looks.
 * What others changed can be seen by whom they named, and counts in their own tables only.
 */
@Component
public class FieldRules {
    private final Entries entries;

    FieldRules(Entries entries) {
        this.entries = entries;
    }

    @Transactional(readOnly = true)
    public RuleTable at(Vantage vantage) {
        return RuleFold.of(vantage.viewer().as(), entries.ofKind(RuleFact.KIND, vantage));
    }

    /** The changes of one rule that count elsewhere, as far as they can be seen, by organisation. */
    @Transactional(readOnly = true)
    public List<RecordedChange> elsewhere(String key, Vantage vantage) {
        List<Entry> recorded = entries.of(new Subject(RuleFact.KIND, key), vantage);
        return recorded.stream()
                .map(entry -> ((RuleFact) entry.fact()).organisation())
                .filter(organisation -> !organisation.equals(vantage.viewer().as()))
                .distinct()
                .sorted()
                .map(organisation -> RuleFold.of(organisation, recorded))
                .flatMap(table -> table.rows(key).stream())
                .flatMap(row -> row.change().stream())
                .toList();
    }
}
