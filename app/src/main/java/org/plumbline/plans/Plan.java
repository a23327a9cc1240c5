package org.plumbline.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.findings.Owner;
import org.plumbline.record.Entry;
import org.plumbline.record.Subject;

/**
 * A force's plan, as far as the entries about it say; its actions are subjects of their own.
 *
 * @param id its reference, such as {@code P-3}
 * @param reviews by number
 * @param reviewDue the day by which the next review is to be held; empty where none is set or it was held
 * @param lookBackDue the day by which somebody is to look back; empty where none is set
 * @param lookBacks post-implementation reviews that were held
 * @param lastEntry the index of the last entry about it
 */
public record Plan(
        String id,
        String force,
        String title,
        String purpose,
        LocalDate openedOn,
        Optional<Owner> sponsor,
        List<Objective> objectives,
        List<Review> reviews,
        Optional<LocalDate> reviewDue,
        List<Benefit> benefits,
        Optional<LocalDate> lookBackDue,
        List<LookBack> lookBacks,
        Instant updatedAt,
        long lastEntry) {
    public static final String KIND = "plan";

    public Plan {
        objectives = List.copyOf(objectives);
        reviews = List.copyOf(reviews);
        benefits = List.copyOf(benefits);
        lookBacks = List.copyOf(lookBacks);
    }

    /** What entries come to; empty while none of them opens the plan. */
    public static Optional<Plan> after(List<Entry> entries) {
        return PlanFold.of(entries);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public Optional<Objective> objective(String wanted) {
        return objectives.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    public Optional<Review> lastReview() {
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
    }
}
