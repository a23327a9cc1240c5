package org.plumbline.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.deadlines.Rule.Confidence;
import org.plumbline.deadlines.Trigger.Direction;

/**
 * The periods of the field as rows that hold from a day and to a day. A row is never taken away: an amendment stands beside
 * the row it supersedes and names its reason. Immutable.
 */
public final class Rules {
    private final List<Rule> rows;

    /**
     * A rule is given another value, in the same unit, from a day on.
     *
     * @param reason why; never empty, so that no rule changes silently
     */
    public record Amendment(
            String key, String value, LocalDate from, String reason, String source, Confidence confidence) {
        public Amendment {
            if (reason.isBlank() || source.isBlank()) {
                throw new CannotCount("A rule is changed with a reason and a source; " + key + " was given "
                        + (reason.isBlank() ? "no reason." : "no source."));
            }
        }
    }

    private Rules(List<Rule> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table in this library. */
    public static Rules ofTheField() {
        return new Rules(TableLine.ofResource("rules-of-the-field.tsv", 9).stream()
                .map(Rules::row)
                .toList());
    }

    /** Every row, superseded ones included, in the order of the table. */
    public List<Rule> all() {
        return rows;
    }

    /** The rows of one key in the order in which they took effect; throws {@link CannotCount} for an unknown key. */
    public List<Rule> history(String key) {
        List<Rule> history = rows.stream().filter(row -> row.key().equals(key)).toList();
        if (history.isEmpty()) {
            throw new CannotCount("There is no rule “%s”. The rules, closest first: %s."
                    .formatted(key, String.join(", ", ClosestKeys.to(key, keys()))));
        }
        return history.stream()
                .sorted((one, other) -> start(one).compareTo(start(other)))
                .toList();
    }

    /** The row that holds on a date: of those that do, the one that took effect last. */
    public Rule rule(String key, LocalDate on) {
        List<Rule> history = history(key);
        return holding(history, on)
                .orElseThrow(() -> new CannotCount("The table has no rule %s for %s: it holds %s."
                        .formatted(
                                key,
                                Words.day(on),
                                String.join(
                                        ", and ",
                                        history.stream().map(Rules::whenHeld).toList()))));
    }

    /** The same rules with one of them changed from a day on. */
    public Rules amended(Amendment amendment) {
        Rule superseded = rule(amendment.key(), amendment.from());
        if (superseded.reason().isPresent()
                && superseded.validFrom().filter(amendment.from()::equals).isPresent()) {
            throw new CannotCount("%s is changed from %s already; a rule has one value on a day."
                    .formatted(amendment.key(), Words.day(amendment.from())));
        }
        List<Rule> more = new ArrayList<>(rows);
        more.add(new Rule(
                superseded.key(),
                Period.of(amendment.value(), superseded.period().unit()),
                superseded.direction(),
                Optional.of(amendment.from()),
                superseded.validTo(),
                amendment.source(),
                amendment.confidence(),
                superseded.what(),
                Optional.of(amendment.reason())));
        return new Rules(more);
    }

    private static Optional<Rule> holding(List<Rule> history, LocalDate on) {
        return history.stream().filter(row -> row.holdsOn(on)).reduce((earlier, later) -> later);
    }

    private List<String> keys() {
        return rows.stream().map(Rule::key).distinct().toList();
    }

    private static LocalDate start(Rule row) {
        return row.validFrom().orElse(LocalDate.MIN);
    }

    private static String whenHeld(Rule row) {
        return Stream.of(
                        row.validFrom().map(first -> "from " + Words.day(first)),
                        row.validTo().map(last -> "to " + Words.day(last)))
                .flatMap(Optional::stream)
                .reduce((from, to) -> from + " " + to)
                .orElse("always");
    }

    private static Rule row(TableLine line) {
        return new Rule(
                line.text(0),
                Period.of(line.text(1), line.text(2)),
                switch (line.text(3)) {
                    case "after" -> Direction.AFTER;
                    case "before" -> Direction.BEFORE;
                    default -> throw line.wrong("after or before");
                },
                line.text(4).isEmpty() ? Optional.empty() : Optional.of(line.date(4)),
                line.text(5).isEmpty() ? Optional.empty() : Optional.of(line.date(5)),
                line.text(6),
                Confidence.of(line.text(7)),
                line.text(8),
                Optional.empty());
    }
}
