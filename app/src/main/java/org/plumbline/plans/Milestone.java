package org.plumbline.plans;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step on the way to an action's end.
 *
 * @param id unique within the action, such as {@code M-2}
 */
public record Milestone(String id, String title, LocalDate by, Optional<LocalDate> reachedOn) {
    /** Whether its day has gone by without it. */
    public boolean late(LocalDate asAt) {
        return reachedOn.isEmpty() && by.isBefore(asAt);
    }
}
