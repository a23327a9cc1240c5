package org.plumbline.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plumbline.findings.Dates;
import org.plumbline.findings.Owner;
import org.plumbline.findings.Whose;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * One thing to be done, as far as the entries about it say.
 *
 * @param id its reference, such as {@code A-12}
 * @param plan the id of its plan; empty where it stands alone
 * @param objective of that plan; empty where it serves the plan as a whole
 * @param findings the ids of the findings that it serves
 * @param dates as they stand
 * @param first as each was first set
 * @param moves requests and decisions, in the order in which they came
 * @param needs the ids of the actions that come before it
 * @param openedOn the day from which it was to be done
 * @param lastEntry the index of the last entry about it
 */
public record Action(
        String id,
        String force,
        Optional<String> plan,
        Optional<String> objective,
        String title,
        ActionKind kind,
        List<String> findings,
        Optional<Owner> owner,
        Dates dates,
        Dates first,
        List<DateMove> moves,
        List<Milestone> milestones,
        List<String> needs,
        Doing doing,
        LocalDate openedOn,
        Instant updatedAt,
        long lastEntry) {
    public static final String KIND = "action";

    public Action {
        findings = List.copyOf(findings);
        moves = List.copyOf(moves);
        milestones = List.copyOf(milestones);
        needs = List.copyOf(needs);
    }

    /** What entries come to; empty while none of them opens the action. */
    public static Optional<Action> after(List<Entry> entries) {
        return ActionFold.of(entries);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** How it stands on a day. */
    public ActionStatus status(LocalDate asAt) {
        return ActionStatus.of(this, asAt);
    }

    /** Whether something is still to be done about it: nobody said that it is done, and it was not withdrawn. */
    public boolean open() {
        return doing.doneOn().isEmpty() && doing.withdrawnOn().isEmpty();
    }

    /** Whether it is said to be done and nobody else has looked yet. */
    public boolean toConfirm() {
        return doing.doneOn().isPresent()
                && doing.confirmedOn().isEmpty()
                && doing.withdrawnOn().isEmpty();
    }

    public boolean ownedBy(String reference) {
        return owner.map(Owner::reference).filter(reference::equals).isPresent();
    }

    /** The request that nobody has decided yet, for one kind of date. */
    public Optional<DateMove> asked(Whose whose) {
        return moves.stream()
                .filter(move -> move.open() && move.whose() == whose)
                .findFirst();
    }

    /** All requests that nobody has decided yet. */
    public List<DateMove> asked() {
        return moves.stream().filter(DateMove::open).toList();
    }

    /** How often a date was moved at somebody's request. */
    public int movedAtRequest(Whose whose) {
        return (int) moves.stream()
                .filter(move -> move.counts() && move.whose() == whose)
                .count();
    }

    /** By how many days a date is later than it was first set; 0 while it is not. */
    public long slipped(Whose whose) {
        return dates.of(whose)
                .flatMap(now -> first.of(whose).map(then -> Math.max(0, ChronoUnit.DAYS.between(then, now))))
                .orElse(0L);
    }
}
