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

/** The rounds of case-file reviews and what they came to, from any vantage. */
@Component
public class Rounds {
    private static final Comparator<Round> LATEST_FIRST = Comparator.comparing(
                    (Round round) -> round.design().until())
            .thenComparing(round -> round.design().from())
            .reversed()
            .thenComparing(Round::id);

    private final Shown<Round> shown;

    Rounds(ShownTable<Round> table, Entries entries) {
        this.shown = new Shown<>(table, entries);
    }

    /** Every round that can be seen, the latest period first. */
    @Transactional(readOnly = true)
    public List<Round> all(Vantage vantage) {
        return shown.all(vantage).stream().sorted(LATEST_FIRST).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Round> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** What was recorded about one round, in the order of the record. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }

    /** The rounds that ask a set of questions. */
    @Transactional(readOnly = true)
    public List<Round> asking(String set, Vantage vantage) {
        return shown.linked(QuestionSet.KIND + "/" + set, vantage).stream()
                .filter(round -> round.design().set().equals(set))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Rounds of a force, the latest period first. */
    @Transactional(readOnly = true)
    public List<Round> of(String force, Vantage vantage) {
        return shown.linked("force/" + force, vantage).stream()
                .filter(round -> round.force().equals(force))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** What the questions that test a finding came to in closed rounds, the latest period first. */
    @Transactional(readOnly = true)
    public List<QuestionResult> results(String findingId, Vantage vantage) {
        return shown.linked("finding/" + findingId, vantage).stream()
                .sorted(LATEST_FIRST)
                .flatMap(round -> round.results().stream())
                .filter(result -> result.question().finding().equals(findingId))
                .toList();
    }

    /** What the same question came to in closed rounds whose period ended before this one's, the latest first. */
    @Transactional(readOnly = true)
    public List<QuestionResult> earlier(Round round, Question question, Vantage vantage) {
        return of(round.force(), vantage).stream()
                .filter(other -> !other.id().equals(round.id())
                        && other.design().until().isBefore(round.design().until()))
                .flatMap(other -> other.results().stream())
                .filter(result -> result.question().sameAs(question))
                .toList();
    }
}
