package org.plumbline.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.deadlines.CannotCount;
import org.plumbline.deadlines.Rule;
import org.plumbline.deadlines.Rules;
import org.plumbline.record.Entry;
import org.plumbline.rules.RecordedChange.Undone;

/**
 * Applies what one organisation recorded to the table that is shipped, in the order of the record; a correction stands in
 * the place of what it corrects, and nobody corrects what another organisation recorded.
 */
final class RuleFold {
    private static final Rules OF_THE_FIELD = Rules.ofTheField();

    private final Map<Long, Entry> corrections = new HashMap<>();
    private final Map<Rule, RecordedChange> changes = new HashMap<>();
    private final List<RecordedChange> undone = new ArrayList<>();
    private Rules rules = OF_THE_FIELD;

    private RuleFold() {}

    static RuleTable of(String organisation, List<Entry> entries) {
        RuleFold fold = new RuleFold();
        List<Entry> own = entries.stream()
                .filter(entry -> entry.fact() instanceof RuleFact fact
                        && fact.organisation().equals(organisation))
                .toList();
        own.forEach(entry -> entry.corrects().ifPresent(wrong -> fold.corrections.put(wrong, entry)));
        Map<Long, Long> places = places(own);
        own.stream()
                .sorted(Comparator.comparing(entry -> places.getOrDefault(entry.index(), entry.index())))
                .forEach(fold::take);
        return new RuleTable(fold.rules, fold.changes, fold.undone);
    }

    private void take(Entry entry) {
        switch ((RuleFact) entry.fact()) {
            case RuleFact.Changed changed -> take(new RecordedChange(entry, changed, undone(entry)));
            case RuleFact.Retracted retracted -> {}
        }
    }

    private void take(RecordedChange change) {
        if (change.undone().isPresent()) {
            undone.add(change);
            return;
        }
        try {
            Rules amended = rules.amended(change.amendment());
            changes.put(amended.all().getLast(), change);
            rules = amended;
        } catch (CannotCount cannot) {
            undone.add(change.undoneBy(new Undone.CannotHold(cannot.sentence())));
        }
    }

    private Optional<Undone> undone(Entry entry) {
        return Optional.ofNullable(corrections.get(entry.index())).map(by -> switch ((RuleFact) by.fact()) {
            case RuleFact.Changed changed -> new Undone.CorrectedBy(by.index());
            case RuleFact.Retracted retracted -> new Undone.RetractedBy(by.index(), retracted.reason());
        });
    }

    /** For each entry the first of its chain of corrections; entries come in the order of the record. */
    private static Map<Long, Long> places(List<Entry> entries) {
        Map<Long, Long> places = new HashMap<>();
        for (Entry entry : entries) {
            long place = entry.corrects().isPresent()
                    ? places.getOrDefault(entry.corrects().getAsLong(), entry.index())
                    : entry.index();
            places.put(entry.index(), place);
        }
        return places;
    }
}
