package org.plumbline.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.deadlines.Rule;

/**
 * One row of an organisation's table: a value of a rule and the days on which it is the one that holds.
 *
 * @param lastDay the eve of the next row, or the rule's own end if that is earlier; empty while no end is known
 * @param change what the organisation recorded; empty for a row of the table that is shipped
 */
public record RuleRow(Rule rule, Optional<LocalDate> lastDay, Optional<RecordedChange> change) {
    /** False for a row in whose place another one stands from its first day on. */
    public boolean everHeld() {
        return lastDay.isEmpty()
                || rule.validFrom().isEmpty()
                || !lastDay.get().isBefore(rule.validFrom().get());
    }

    /** Whether this row gives the value for a day. */
    public boolean holdsOn(LocalDate day) {
        return !startsAfter(day) && (lastDay.isEmpty() || !lastDay.get().isBefore(day));
    }

    boolean startsAfter(LocalDate day) {
        return rule.validFrom().filter(day::isBefore).isPresent();
    }
}
