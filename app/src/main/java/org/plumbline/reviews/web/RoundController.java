package org.plumbline.reviews.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.govuk.Timeline;
import org.plumbline.record.Entry;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.CaseWork;
import org.plumbline.reviews.Cases;
import org.plumbline.reviews.Design;
import org.plumbline.reviews.QuestionSets;
import org.plumbline.reviews.ReviewedCase;
import org.plumbline.reviews.Round;
import org.plumbline.reviews.RoundFact;
import org.plumbline.reviews.RoundWork;
import org.plumbline.reviews.Rounds;
import org.plumbline.reviews.SampleDraw;
import org.plumbline.web.Access;
import org.plumbline.web.Dates;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Sentence;
import org.plumbline.web.Visitor;
import org.plumbline.web.Visitors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One round, its draw, and its results as a paper. */
@Controller
class RoundController {
    private final Rounds rounds;
    private final QuestionSets sets;
    private final Cases cases;
    private final CaseWork work;
    private final ReviewHands hands;
    private final Visitors visitors;

    RoundController(
            Rounds rounds, QuestionSets sets, Cases cases, CaseWork work, ReviewHands hands, Visitors visitors) {
        this.rounds = rounds;
        this.sets = sets;
        this.cases = cases;
        this.work = work;
        this.hands = hands;
        this.visitors = visitors;
    }

    @GetMapping("/reviews/rounds/{id}")
    @Access(Permission.READ)
    Page one(@PathVariable String id, Vantage vantage, Visitor visitor) {
        Round round = round(id, vantage);
        boolean ours = ReviewHands.seesCases(round.force(), visitor);
        List<ReviewedCase> seen = ours ? cases.of(id, vantage) : List.of();
        String who = visitor.actor().reference();
        List<String> waiting = seen.stream()
                .filter(ReviewedCase::inSample)
                .filter(one ->
                        one.turnOf(who).filter(turn -> !one.answered(turn)).isPresent())
                .map(ReviewedCase::id)
                .toList();
        List<Entry> history = rounds.history(id, vantage);
        return new RoundPage(
                round,
                hands.organisation(round.force(), vantage),
                blocks(round, vantage),
                seen,
                closedBy(round, history),
                sets.find(round.design().set(), vantage).isPresent(),
                waiting.stream().findFirst(),
                vantage.moved() || round.closed() ? 0 : waiting.size(),
                ours,
                timeline(history));
    }

    @GetMapping("/reviews/rounds/{id}/sample")
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page sample(@PathVariable String id, Vantage vantage, Visitor visitor) {
        Round round = round(id, vantage);
        ReviewHands.mustBeOf(round.force(), visitor);
        Design design = round.design();
        return new SamplePage(
                round,
                SampleDraw.of(
                        RoundWork.listed(design, work.list(round)),
                        design.sizes(),
                        design.seed(),
                        design.secondShare()));
    }

    @GetMapping("/reviews/rounds/{id}/paper")
    @Access(Permission.READ)
    Page paper(@PathVariable String id, Vantage vantage) {
        Round round = round(id, vantage);
        if (!round.closed()) {
            throw new NotThere("This round has no results yet; they are counted when it is closed.");
        }
        return new ResultsPaperPage(
                round, hands.organisation(round.force(), vantage), blocks(round, vantage), method(round));
    }

    private List<ResultBlock> blocks(Round round, Vantage vantage) {
        return round.results().stream()
                .map(result -> new ResultBlock(result, rounds.earlier(round, result.question(), vantage)))
                .toList();
    }

    private static List<String> method(Round round) {
        List<String> method = new ArrayList<>();
        Design design = round.design();
        if (!round.published()) {
            method.add("Cases of " + design.period().words() + ": " + design.population());
            method.add(design.sample() + " of " + "%,d".formatted(design.populationSize()) + " cases were drawn, "
                    + RoundPage.sized(design.sizing()) + ", in the order of the SHA-256 of the seed “" + design.seed()
                    + "” and each reference.");
            method.add(
                    design.secondShare() == 0
                            ? "No case was judged twice."
                            : design.secondShare()
                                    + "% of them, drawn by the same seed, were judged again by somebody who did"
                                    + " not see the first answers.");
        }
        method.add("Intervals are Wilson’s at 95%"
                + (round.published()
                        ? "; nothing is known of the size of the population."
                        : design.stratified()
                                ? ", on the effective size of the stratified sample, with the finite-population correction."
                                : ", with the finite-population correction."));
        return method;
    }

    private String closedBy(Round round, List<Entry> history) {
        return round.closed() && !round.published()
                ? history.reversed().stream()
                        .filter(entry -> entry.fact() instanceof RoundFact.Closed)
                        .findFirst()
                        .map(entry -> visitors.called(entry.actor()))
                        .orElse("")
                : "";
    }

    private Timeline timeline(List<Entry> history) {
        return Timeline.of(history.reversed().stream()
                .map(entry -> Timeline.Event.of(
                                said(entry),
                                entry.recordedAt().toString(),
                                "recorded " + Dates.words(entry.recordedAt()),
                                "So from " + Dates.words(entry.effectiveOn()) + ". "
                                        + Sentence.of("Source: " + entry.source()) + " Entry " + entry.index() + ".")
                        .by(visitors.called(entry.actor())))
                .toList());
    }

    private static String said(Entry entry) {
        if (!(entry.fact() instanceof RoundFact fact)) {
            return "Something else";
        }
        return switch (fact) {
            case RoundFact.Designed it -> "Designed: a sample of " + it.design().sample();
            case RoundFact.Drawn it -> "Drawn from a list of " + "%,d".formatted(it.listed());
            case RoundFact.Begun it -> "Given to " + count(it.reviewers().size());
            case RoundFact.SecondBegun it ->
                "Second review given to " + count(it.reviewers().size());
            case RoundFact.Closed it -> "Closed";
            case RoundFact.Reopened it -> "Opened again: " + it.reason();
            case RoundFact.Published it -> "Published by " + it.by();
        };
    }

    private static String count(int reviewers) {
        return reviewers == 1 ? "one reviewer" : reviewers + " reviewers";
    }

    private Round round(String id, Vantage vantage) {
        Optional<Round> round = rounds.find(id, vantage);
        return round.orElseThrow(() -> new NotThere("There is no round at this address that you may see."));
    }
}
