package org.plumbline.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plumbline.record.Entry;
import org.plumbline.record.Source;
import org.plumbline.record.Standing;

/**
 * A date by which somebody wants something of a force.
 *
 * @param by the last day; empty where none was given
 * @param reachedOn as recorded; for leaving Engage see {@link #reached}
 * @param withdrawn why it was given up; empty while it stands
 */
public record Target(
        String id,
        String force,
        String setBy,
        TargetFact.Aim aim,
        String what,
        Optional<LocalDate> by,
        String words,
        LocalDate setOn,
        Optional<LocalDate> reachedOn,
        String withdrawn,
        Source source,
        long lastEntry)
        implements Kept {
    public static final String KIND = "target";

    static Optional<Target> after(List<Entry> entries) {
        Optional<Target> target = Optional.empty();
        for (Entry entry : Standing.inOrder(entries)) {
            target = switch ((TargetFact) entry.fact()) {
                case TargetFact.Set fact -> Optional.of(set(entry, fact));
                case TargetFact.Reached fact ->
                    target.map(old -> old.with(entry, Optional.of(entry.effectiveOn()), old.withdrawn()));
                case TargetFact.Withdrawn fact -> target.map(old -> old.with(entry, old.reachedOn(), fact.reason()));
            };
        }
        return target;
    }

    private static Target set(Entry entry, TargetFact.Set fact) {
        return new Target(
                entry.subject().id(),
                fact.force(),
                fact.setBy(),
                fact.aim(),
                fact.what(),
                Optional.ofNullable(fact.by()),
                fact.words(),
                entry.effectiveOn(),
                Optional.empty(),
                "",
                entry.source(),
                entry.index());
    }

    private Target with(Entry entry, Optional<LocalDate> reached, String reason) {
        return new Target(
                id,
                force,
                setBy,
                aim,
                what,
                by,
                words,
                setOn,
                reached,
                reason,
                source,
                Math.max(lastEntry, entry.index()));
    }

    /** The day on which it was reached by a date; leaving Engage is read from the force's stages. */
    public Optional<LocalDate> reached(List<Interval> intervals, LocalDate asAt) {
        Optional<LocalDate> day = aim == TargetFact.Aim.LEAVE_ENGAGE
                ? intervals.stream()
                        .filter(interval -> !interval.engage())
                        .flatMap(interval -> interval.from().stream())
                        .filter(from -> !from.isBefore(setOn))
                        .findFirst()
                : reachedOn;
        return day.filter(on -> !on.isAfter(asAt));
    }

    /** Whether it was reached by a date, and how early or late, in a sentence. */
    public String standing(List<Interval> intervals, LocalDate asAt) {
        if (!withdrawn.isEmpty()) {
            return "Given up: " + withdrawn;
        }
        Optional<LocalDate> reached = reached(intervals, asAt);
        if (by.isEmpty()) {
            return reached.map(on -> "Reached on " + Words.day(on) + "; no day was set.")
                    .orElse("Not known to be reached; no day was set.");
        }
        LocalDate last = by.get();
        if (reached.isPresent()) {
            long late = ChronoUnit.DAYS.between(last, reached.get());
            return "Reached on " + Words.day(reached.get())
                    + (late > 0 ? ", " + Words.days(late) + " late." : ", in time.");
        }
        long left = ChronoUnit.DAYS.between(asAt, last);
        return left < 0
                ? (aim == TargetFact.Aim.LEAVE_ENGAGE ? "Not reached: " : "Not recorded as reached: ")
                        + Words.days(-left) + " past."
                : left == 0 ? "Due today." : "Still to come, in " + Words.days(left) + ".";
    }

    /** Whether its last day has passed without its being reached. */
    public boolean missed(List<Interval> intervals, LocalDate asAt) {
        return withdrawn.isEmpty()
                && by.filter(last -> last.isBefore(reached(intervals, asAt).orElse(asAt)))
                        .isPresent();
    }
}
