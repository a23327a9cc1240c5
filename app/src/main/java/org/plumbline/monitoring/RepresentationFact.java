package org.plumbline.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.record.Fact;

/** What can be recorded about one round of representations: the chance to be heard before a decision is final. */
public sealed interface RepresentationFact extends Fact {
    /**
     * Somebody said whether there was a window, and until when; effective on the day on which they said so. Others may say
     * otherwise: each keeps its own words.
     *
     * @param force the slug of the force
     * @param about the decision against which they are made
     * @param saidBy a role
     * @param open whether they said that there was one
     * @param opens its first day; null where none was said
     * @param closes its end; null where none was said
     * @param rule by which rule or agreement
     */
    record WindowStated(
            String force,
            String about,
            String saidBy,
            boolean open,
            @Nullable LocalDate opens,
            @Nullable Instant closes,
            String rule)
            implements RepresentationFact {}

    /** Somebody made representations; effective on that day. */
    record Made(String by, String words) implements RepresentationFact {}

    /**
     * Somebody relied on a policy; effective on that day.
     *
     * @param by a role
     * @param policy its title and, where it has one, its version
     * @param place the paragraph
     * @param says what it says there
     * @param validFrom the first day on which it was in force; null: not known
     * @param validUntil the last day on which it was in force; null: not known to have ceased
     */
    record PolicyRelied(
            String by,
            String policy,
            String place,
            String says,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil)
            implements RepresentationFact {}

    /** Whoever decides looked at it again; effective on that day. */
    record Considered(String by, String outcome) implements RepresentationFact {}
}
