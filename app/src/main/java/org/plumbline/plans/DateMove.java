package org.plumbline.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.findings.Whose;

/**
 * A request to move a date, or the inspectorate's own decision, which is one that was never asked for.
 *
 * @param number from 1 for each action; 0 for a decision of the inspectorate
 * @param asker the reference of whoever asked; empty for a decision of the inspectorate
 * @param askedBy what they are called on pages
 */
public record DateMove(
        int number,
        Whose whose,
        LocalDate from,
        LocalDate to,
        String reason,
        String asker,
        String askedBy,
        LocalDate askedOn,
        Optional<Decision> decision) {
    /** What became of it. */
    public record Decision(boolean accepted, String by, String reason, LocalDate on) {}

    /** Whether nobody has decided yet. */
    public boolean open() {
        return decision.isEmpty();
    }

    /** Whether it moved the date at somebody's request, which is what the rule counts. */
    public boolean counts() {
        return number > 0 && decision.filter(Decision::accepted).isPresent();
    }

    DateMove decided(Decision made) {
        return new DateMove(number, whose, from, to, reason, asker, askedBy, askedOn, Optional.of(made));
    }
}
