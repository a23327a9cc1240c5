package org.plumbline.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Standing;
import org.plumbline.web.Dates;

/** An event, and every date that documents state for it. */
public record DatedEvent(
        String id,
        String force,
        String event,
        List<Statement> statements,
        Optional<Settlement> settlement,
        long lastEntry)
        implements Kept {
    public static final String KIND = "dated-event";

    public DatedEvent {
        statements = List.copyOf(statements);
    }

    /**
     * What one document states.
     *
     * @param tense how the document speaks of the event; empty where it does not tell
     * @param statedOn the day of the document
     */
    public record Statement(
            LocalDate from,
            LocalDate until,
            String said,
            String by,
            Optional<String> tense,
            LocalDate statedOn,
            Source source,
            long entry) {
        /** The day or days in words. */
        public String days() {
            return from.equals(until)
                    ? Dates.words(from)
                    : "between " + Dates.words(from) + " and " + Dates.words(until);
        }

        boolean agrees(Statement other) {
            return !from.isAfter(other.until) && !other.from.isAfter(until);
        }

        boolean agrees(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** What a person held to be right. */
    public record Settlement(LocalDate day, String why, Source source, long entry) {}

    /** Whether two statements cannot both be right. */
    public boolean conflicting() {
        return statements.stream().anyMatch(one -> statements.stream().anyMatch(other -> !one.agrees(other)));
    }

    /** Whether a statement is other than what was settled. */
    public boolean wrong(Statement statement) {
        return settlement.filter(settled -> !statement.agrees(settled.day())).isPresent();
    }

    /** What cannot be right about one statement, whatever the others say, each in a sentence or two. */
    public List<String> doubts(Statement statement) {
        return DateArithmetic.doubts(this, statement);
    }

    /** How many different dates there are. */
    public long dates() {
        return statements.stream().map(Statement::days).distinct().count();
    }

    static Optional<DatedEvent> after(List<Entry> entries) {
        List<Statement> statements = new ArrayList<>();
        Optional<StatedDateFact.Stated> first = Optional.empty();
        Optional<Settlement> settlement = Optional.empty();
        String id = "";
        long last = 0;
        for (Entry entry : Standing.inOrder(entries)) {
            id = entry.subject().id();
            last = Math.max(last, entry.index());
            switch ((StatedDateFact) entry.fact()) {
                case StatedDateFact.Stated fact -> {
                    first = first.or(() -> Optional.of(fact));
                    statements.add(new Statement(
                            fact.from(),
                            fact.until(),
                            fact.said(),
                            fact.by(),
                            Optional.ofNullable(fact.tense()),
                            entry.effectiveOn(),
                            entry.source(),
                            entry.index()));
                }
                case StatedDateFact.Settled fact ->
                    settlement = Optional.of(new Settlement(fact.day(), fact.why(), entry.source(), entry.index()));
            }
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DatedEvent(id, first.get().force(), first.get().event(), statements, settlement, last));
    }
}
