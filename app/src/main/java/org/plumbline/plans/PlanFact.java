package org.plumbline.plans;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.record.Fact;

/** What can be recorded about one plan; its subjects are of the kind {@link Plan#KIND}. */
public sealed interface PlanFact extends Fact {
    /**
     * A force began a plan.
     *
     * @param force the slug of the force whose plan it is
     * @param purpose what it is for, in a sentence or two
     */
    record Opened(String force, String title, String purpose) implements PlanFact {
        public Opened {
            if (title.isBlank()) {
                throw new IllegalArgumentException("a plan has a title");
            }
        }
    }

    /**
     * Somebody answers for the plan as a whole.
     *
     * @param sponsor a reference, such as {@code user/7f3a…}
     * @param sponsorTitle what they are called on pages: a role
     */
    record Sponsored(String sponsor, String sponsorTitle) implements PlanFact {}

    /**
     * What the plan is to bring about for some findings; the same objective again changes it.
     *
     * @param objective unique within the plan, such as {@code O-2}
     * @param findings the ids of the findings to which it is bound
     */
    record ObjectiveSet(String objective, String title, List<String> findings) implements PlanFact {
        public ObjectiveSet {
            findings = List.copyOf(findings);
        }
    }

    /** The day by which the plan is to be reviewed next. */
    record ReviewDue(LocalDate by) implements PlanFact {}

    /**
     * A numbered review that rates every objective; effective on the day it was held.
     *
     * @param number from 1
     * @param by the role or forum that reviewed
     */
    record Reviewed(int number, String by, List<Rating> ratings) implements PlanFact {
        public Reviewed {
            ratings = List.copyOf(ratings);
        }
    }

    /**
     * Something good that the plan is to bring.
     *
     * @param benefit unique within the plan, such as {@code B-1}
     * @param measure how one will know
     */
    record BenefitExpected(String benefit, String what, String measure, LocalDate by) implements PlanFact {}

    /** What was measured of a benefit, as stated; effective on the day that it is about. */
    record BenefitMeasured(String benefit, String value) implements PlanFact {}

    /** The day by which somebody is to look back at what the plan brought. */
    record LookBackDue(LocalDate by) implements PlanFact {}

    /** Somebody looked back; effective on the day it was held. */
    record LookedBack(String by, String found) implements PlanFact {}
}
