package org.plumbline.returns;

import java.time.LocalDate;
import java.util.List;

/**
 * That a return was approved.
 *
 * @param by who did, as an actor's reference
 * @param cells the values that were approved
 * @param reasons for the rules that were broken
 * @param entry the index of its entry
 */
public record Approval(String by, LocalDate on, Cells cells, List<Reason> reasons, long entry) {
    public Approval {
        reasons = List.copyOf(reasons);
    }
}
