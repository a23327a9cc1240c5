package org.plumbline.rules.web;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.record.Audience;
import org.plumbline.record.Vantage;
import org.plumbline.rules.FieldRules;
import org.plumbline.rules.RecordedChange;
import org.plumbline.rules.RuleRow;
import org.plumbline.rules.RuleTable;
import org.plumbline.web.ChangedUnderneath;
import org.plumbline.web.NotThere;
import org.plumbline.web.Visitor;
import org.plumbline.web.Visitors;
import org.springframework.stereotype.Component;

/** The table that a visitor can change: their organisation's, as it is now. */
@Component
class OwnTable {
    private final FieldRules rules;
    private final Visitors visitors;

    OwnTable(FieldRules rules, Visitors visitors) {
        this.rules = rules;
        this.visitors = visitors;
    }

    /** A rule by the value that holds today. */
    RuleRow row(String key, Vantage vantage) {
        return table(key, vantage).row(key, vantage.asAt());
    }

    /** A change that can be put right: one that still stands, whether or not it can be applied. */
    RecordedChange change(String key, long entry, Vantage vantage) {
        RuleTable table = table(key, vantage);
        return Stream.concat(
                        table.rows(key).stream().flatMap(row -> row.change().stream()),
                        table.undone(key).stream().filter(OwnTable::stands))
                .filter(change -> change.entry().index() == entry)
                .findFirst()
                .orElseThrow(() -> new NotThere("Entry " + entry + " is no change of this rule that still stands."));
    }

    /** Who else can be named as seeing a change: names by slug. */
    NavigableMap<String, String> others(Visitor visitor) {
        NavigableMap<String, String> others = new TreeMap<>(visitors.viewers());
        others.remove(visitor.organisation());
        others.put(Audience.PUBLIC, "Everybody, the public too");
        return others;
    }

    private RuleTable table(String key, Vantage vantage) {
        if (vantage.moved()) {
            throw new ChangedUnderneath("Rules are changed from now only, as yourself: return to now first.");
        }
        RuleTable table = rules.at(vantage);
        if (!table.keys().contains(key)) {
            throw new NotThere("There is no rule “" + key + "”.");
        }
        return table;
    }

    private static boolean stands(RecordedChange change) {
        return change.undone()
                .filter(RecordedChange.Undone.CannotHold.class::isInstance)
                .isPresent();
    }
}
