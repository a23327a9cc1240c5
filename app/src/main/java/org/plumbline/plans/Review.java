package org.plumbline.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A review of a plan, with its number and what it said of each objective. */
public record Review(int number, LocalDate on, String by, List<Rating> ratings) {
    public Review {
        ratings = List.copyOf(ratings);
    }

    /** What it said of one objective; empty where the objective came later. */
    public Optional<Rating> of(String objective) {
        return ratings.stream()
                .filter(rating -> rating.objective().equals(objective))
                .findFirst();
    }
}
