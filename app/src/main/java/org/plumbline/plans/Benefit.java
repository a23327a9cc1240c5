package org.plumbline.plans;

import java.time.LocalDate;
import java.util.List;

/**
 * Something good that a plan is to bring, and what was measured of it.
 *
 * @param id unique within the plan, such as {@code B-1}
 * @param measure how one will know
 * @param measured in the order of the days that the figures are about
 */
public record Benefit(String id, String what, String measure, LocalDate by, List<Measured> measured) {
    /**
     * A figure as stated.
     *
     * @param source the document and place that it comes from
     */
    public record Measured(String value, LocalDate on, String source) {}

    public Benefit {
        measured = List.copyOf(measured);
    }

    /** Whether its day has gone by and nothing was measured since it began to be expected. */
    public boolean late(LocalDate asAt) {
        return measured.isEmpty() && by.isBefore(asAt);
    }
}
