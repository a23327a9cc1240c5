package org.plumbline.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.deadlines.Rule;
import org.plumbline.deadlines.Rules;

/**
 * The rules of the field as one organisation counts with them.
 *
 * @param rules what to count with
 * @param changes the recorded change behind each row that is not shipped
 * @param undone recorded changes that do not count, in the order of the record
 */
public record RuleTable(Rules rules, Map<Rule, RecordedChange> changes, List<RecordedChange> undone) {
    public RuleTable {
        changes = Map.copyOf(changes);
        undone = List.copyOf(undone);
    }

    /** The keys of all rules, in the order of the table. */
    public List<String> keys() {
        return rules.all().stream().map(Rule::key).distinct().toList();
    }

    /** The rows of one rule in the order in which they took effect, superseded ones included. */
    public List<RuleRow> rows(String key) {
        List<Rule> history = rules.history(key);
        List<RuleRow> rows = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Rule rule = history.get(i);
            Optional<LocalDate> eve = history.stream()
                    .skip(i + 1L)
                    .findFirst()
                    .flatMap(Rule::validFrom)
                    .map(next -> next.minusDays(1));
            rows.add(new RuleRow(rule, earlier(rule.validTo(), eve), Optional.ofNullable(changes.get(rule))));
        }
        return List.copyOf(rows);
    }

    /** The row that holds on a day; where none does, the next to come, or else the last that held. */
    public RuleRow row(String key, LocalDate day) {
        List<RuleRow> rows = rows(key);
        return rows.stream()
                .filter(row -> row.holdsOn(day))
                .findFirst()
                .or(() -> rows.stream().filter(row -> row.startsAfter(day)).findFirst())
                .orElse(rows.getLast());
    }

    /** Recorded changes of one rule that do not count. */
    public List<RecordedChange> undone(String key) {
        return undone.stream().filter(change -> change.key().equals(key)).toList();
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(LocalDate::compareTo);
    }
}
