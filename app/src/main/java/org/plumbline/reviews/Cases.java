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

/** The cases of samples, from any vantage; only their force sees any. */
@Component
public class Cases {
    private final Shown<ReviewedCase> shown;

    Cases(ShownTable<ReviewedCase> table, Entries entries) {
        this.shown = new Shown<>(table, entries);
    }

    /** All that were ever of a round's sample, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<ReviewedCase> of(String round, Vantage vantage) {
        return shown.linked(Round.KIND + "/" + round, vantage).stream()
                .sorted(Comparator.comparing(ReviewedCase::id))
                .toList();
    }

    /** What somebody has still to judge in rounds that are open, by their reference. */
    @Transactional(readOnly = true)
    public List<ReviewedCase> waitingFor(String reviewer, Vantage vantage) {
        return shown.linked(reviewer, vantage).stream()
                .filter(ReviewedCase::inSample)
                .filter(one ->
                        one.turnOf(reviewer).filter(turn -> !one.answered(turn)).isPresent())
                .sorted(Comparator.comparing(ReviewedCase::id))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ReviewedCase> find(String id, Vantage vantage) {
        return shown.find(id, vantage);
    }

    /** What was recorded about one case, in the order of the record. */
    @Transactional(readOnly = true)
    public List<Entry> history(String id, Vantage vantage) {
        return shown.history(id, vantage);
    }
}
