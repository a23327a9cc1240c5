package org.plumbline.monitoring;

import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Standing;

/** A length of time that a document states between two events. */
public record LengthStatement(
        String id,
        String force,
        String words,
        String by,
        String sense,
        int amount,
        String unit,
        LengthFact.Moment from,
        List<LengthFact.Moment> ends,
        Source source,
        long lastEntry)
        implements Kept {
    public static final String KIND = "stated-length";

    public LengthStatement {
        ends = List.copyOf(ends);
    }

    /** Why it cannot be right, with the days counted; empty where it can. */
    public List<String> doubts() {
        return DateArithmetic.doubts(this);
    }

    static Optional<LengthStatement> after(List<Entry> entries) {
        return Standing.inOrder(entries).stream()
                .reduce((first, second) -> second)
                .map(entry -> of(entry, (LengthFact.Stated) entry.fact()));
    }

    private static LengthStatement of(Entry entry, LengthFact.Stated fact) {
        return new LengthStatement(
                entry.subject().id(),
                fact.force(),
                fact.words(),
                fact.by(),
                fact.sense(),
                fact.amount(),
                fact.unit(),
                fact.from(),
                fact.ends(),
                entry.source(),
                entry.index());
    }
}
