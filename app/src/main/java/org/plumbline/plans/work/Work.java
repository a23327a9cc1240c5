package org.plumbline.plans.work;

import java.time.LocalDate;
import java.util.List;

/**
 * What one person is to do, the earliest first.
 *
 * @param own due from them
 * @param waiting requests to decide and promises to confirm
 * @param elsewhere what others of the force are late with; empty for somebody who does not decide
 */
public record Work(List<WorkItem> own, List<WorkItem> waiting, List<WorkItem> elsewhere) {
    public Work {
        own = List.copyOf(own);
        waiting = List.copyOf(waiting);
        elsewhere = List.copyOf(elsewhere);
    }

    public List<WorkItem> own(WorkItem.Band band, LocalDate asAt) {
        return own.stream().filter(item -> item.band(asAt) == band).toList();
    }
}
