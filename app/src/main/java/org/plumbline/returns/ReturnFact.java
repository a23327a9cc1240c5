package org.plumbline.returns;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.record.Fact;

/** What can be recorded about a return; its subjects are of the kind {@link FilledReturn#KIND}. */
public sealed interface ReturnFact extends Fact {
    /**
     * Its values are these now.
     *
     * @param form the id of the form
     * @param version the number of the version under which it is filled in
     * @param from the first day of its period
     */
    record Filled(String form, int version, LocalDate from, List<Cell> cells) implements ReturnFact {
        public Filled {
            cells = List.copyOf(cells);
        }
    }

    /** It is complete, with a reason for each rule that is broken and asks for one. */
    record Submitted(List<Reason> reasons) implements ReturnFact {
        public Submitted {
            reasons = List.copyOf(reasons);
        }
    }

    record SentBack(String because) implements ReturnFact {}

    /** It is approved and locked, and its figures are stated. */
    record Approved(int figures) implements ReturnFact {}

    record Reopened(String because) implements ReturnFact {}
}
