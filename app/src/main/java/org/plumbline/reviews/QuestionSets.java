package org.plumbline.reviews;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Shown;
import org.plumbline.record.ShownTable;
import org.plumbline.record.Vantage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sets of questions, from any vantage. */
@Component
public class QuestionSets {
    private final Shown<QuestionSet> shown;

    QuestionSets(ShownTable<QuestionSet> table, Entries entries) {
        this.shown = new Shown<>(table, entries);
    }

    /** Those of a force, by title, the latest version first. */
    @Transactional(readOnly = true)
    public List<QuestionSet> of(String force, Vantage vantage) {
        return sorted(shown.linked("force/" + force, vantage));
    }

    /** Every set that can be seen, by title, the latest version first. */
    @Transactional(readOnly = true)
    public List<QuestionSet> all(Vantage vantage) {
        return sorted(shown.all(vantage));
    }

    @Transactional(readOnly = true)
    public Optional<QuestionSet> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** The version that follows one, where there is one. */
    @Transactional(readOnly = true)
    public Optional<QuestionSet> successor(String id, Vantage vantage) {
        return shown.linked(QuestionSet.KIND + "/" + id, vantage).stream()
                .filter(one -> one.follows().equals(id))
                .findFirst();
    }

    /** What was recorded about one, in the order of the record. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    private static List<QuestionSet> sorted(List<QuestionSet> sets) {
        return sets.stream()
                .sorted(Comparator.comparing(QuestionSet::title)
                        .thenComparing(
                                Comparator.comparingInt(QuestionSet::version).reversed())
                        .thenComparing(QuestionSet::id))
                .toList();
    }
}
