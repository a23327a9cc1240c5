package org.plumbline.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Figures or dates that cannot all be right, with the sum that shows it.
 *
 * @param rule what should hold, and why it is thought to, as a sentence
 * @param members the figures or dates, each with its role; the one that states the result first
 * @param arithmetic the sum in words and numbers, such as “3,022 + 1,010 = 4,032; stated 4,222; 190 more than its parts.”
 * @param difference stated less computed, in the unit of what is stated; empty where days or words clash
 * @param readings what else would make it fit, as sentences; often none
 */
public record Contradiction(
        Kind kind,
        String rule,
        List<Member> members,
        String arithmetic,
        Optional<BigDecimal> difference,
        List<String> readings) {
    public Contradiction {
        members = List.copyOf(members);
        readings = List.copyOf(readings);
    }

    /** The ids of all that take part. */
    public List<String> ids() {
        return members.stream().map(Member::id).toList();
    }

    /**
     * One figure or date in a contradiction.
     *
     * @param role such as “total”, “part”, “before”, “stated”
     * @param id the caller's reference
     * @param shown the value as stated, with what it is about
     */
    public record Member(String role, String id, String shown) {}
}
