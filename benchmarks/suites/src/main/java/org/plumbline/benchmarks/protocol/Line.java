package org.plumbline.benchmarks.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comparison: a line of the table.
 *
 * @param ours and
 * @param peer as the table shows them, medians with their units
 * @param ratios of the rounds kept, in order
 * @param goal null where the figure is published for itself
 */
public record Line(
        String what,
        String ours,
        String peer,
        List<Double> ratios,
        Interval ratio,
        @Nullable Goal goal) {
    public Line {
        ratios = List.copyOf(ratios);
    }

    /** "met", "not met", or nothing where there is no goal. */
    public String verdict() {
        return goal == null ? "" : goal.met(ratio) ? "met" : "**not met**";
    }
}
