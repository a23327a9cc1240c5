package org.plumbline.reviews.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.Cases;
import org.plumbline.reviews.QuestionSets;
import org.plumbline.reviews.ReviewedCase;
import org.plumbline.reviews.Round;
import org.plumbline.reviews.Rounds;
import org.plumbline.web.Access;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All case-file reviews that can be seen. */
@Controller
class ReviewsController {
    private final Rounds rounds;
    private final QuestionSets sets;
    private final Cases cases;
    private final ReviewHands hands;

    ReviewsController(Rounds rounds, QuestionSets sets, Cases cases, ReviewHands hands) {
        this.rounds = rounds;
        this.sets = sets;
        this.cases = cases;
        this.hands = hands;
    }

    @GetMapping("/reviews")
    @Access(Permission.READ)
    Page all(Vantage vantage, Visitor visitor) {
        List<ReviewedCase> waiting = cases.waitingFor(visitor.actor().reference(), vantage);
        boolean force = hands.isForce(vantage, visitor);
        List<Round> seen = force ? rounds.of(visitor.organisation(), vantage) : rounds.all(vantage);
        Map<String, String> names = seen.stream()
                .map(Round::force)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), slug -> hands.organisation(slug, vantage)));
        return new ReviewsPage(
                seen.stream()
                        .map(round -> new RoundRow(round, names.getOrDefault(round.force(), round.force())))
                        .toList(),
                force ? sets.of(visitor.organisation(), vantage) : sets.all(vantage),
                waiting.stream().findFirst().map(ReviewedCase::id),
                waiting.size(),
                !vantage.moved() && force && ReviewHands.leads(visitor.organisation(), visitor));
    }
}
