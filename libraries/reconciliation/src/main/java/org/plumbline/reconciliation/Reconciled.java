package org.plumbline.reconciliation;

import java.util.List;

/**
 * What came of holding figures against each other.
 *
 * @param contradictions sums that do not come out, in the order of the figures given
 * @param disagreements the same thing stated differently
 * @param checked how many sums were done, with those that come out
 */
public record Reconciled(List<Contradiction> contradictions, List<Disagreement> disagreements, int checked) {
    public Reconciled {
        contradictions = List.copyOf(contradictions);
        disagreements = List.copyOf(disagreements);
    }
}
