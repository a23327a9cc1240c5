package org.plumbline.reconciliation;

import java.util.List;

/**
 * One thing for one period, stated differently in two places. No sum fails: one may revise the other.
 *
 * @param members the figures, in the order of the day from which each is seen
 * @param sentence what each says, and how far they are apart
 */
public record Disagreement(String measure, List<Contradiction.Member> members, String sentence) {
    public Disagreement {
        members = List.copyOf(members);
    }

    /** The ids of all that take part. */
    public List<String> ids() {
        return members.stream().map(Contradiction.Member::id).toList();
    }
}
