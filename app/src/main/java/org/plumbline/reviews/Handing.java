package org.plumbline.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.record.Outcome;

/** Gives cases to reviewers: to the one with the fewest so far who neither dealt with the case nor judged it before. */
final class Handing {
    private final Map<String, Reviewer> given = new HashMap<>();
    private final List<ReviewedCase> left = new ArrayList<>();

    private Handing(List<ReviewedCase> cases, List<Reviewer> reviewers) {
        Map<Reviewer, Integer> load = new HashMap<>();
        for (ReviewedCase one : cases) {
            Optional<Reviewer> to = reviewers.stream()
                    .filter(reviewer -> !dealtWith(one, reviewer) && !judged(one, reviewer))
                    .min(Comparator.comparingInt(reviewer -> load.getOrDefault(reviewer, 0)));
            to.ifPresentOrElse(
                    reviewer -> {
                        load.merge(reviewer, 1, Integer::sum);
                        given.put(one.id(), reviewer);
                    },
                    () -> left.add(one));
        }
    }

    static Handing of(List<ReviewedCase> cases, List<Reviewer> reviewers) {
        return new Handing(cases, reviewers);
    }

    static boolean dealtWith(ReviewedCase one, Reviewer reviewer) {
        return one.drawn().owner().equalsIgnoreCase(reviewer.title());
    }

    private static boolean judged(ReviewedCase one, Reviewer reviewer) {
        return one.turnOf(reviewer.reference()).isPresent();
    }

    Reviewer to(ReviewedCase one) {
        return Optional.ofNullable(given.get(one.id())).orElseThrow();
    }

    /** Why some case can be given to nobody. */
    Optional<Outcome.Refused> refusal() {
        return Outcome.refusedIf(
                !left.isEmpty(),
                left.size() + (left.size() == 1 ? " case" : " cases")
                        + " can be given to none of these: each of them dealt with the case or judged it before.",
                "Add a reviewer who did neither.");
    }
}
