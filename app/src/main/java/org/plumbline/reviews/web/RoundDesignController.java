package org.plumbline.reviews.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.QuestionSet;
import org.plumbline.reviews.QuestionSets;
import org.plumbline.reviews.Round;
import org.plumbline.reviews.RoundWork;
import org.plumbline.reviews.Rounds;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Designs a round, and designs it again while nothing is drawn. */
@Controller
class RoundDesignController {
    private final Rounds rounds;
    private final RoundWork work;
    private final QuestionSets sets;
    private final RecordingQuestions recording;
    private final ReviewHands hands;

    RoundDesignController(
            Rounds rounds, RoundWork work, QuestionSets sets, RecordingQuestions recording, ReviewHands hands) {
        this.rounds = rounds;
        this.work = work;
        this.sets = sets;
        this.recording = recording;
        this.hands = hands;
    }

    @GetMapping("/reviews/rounds/new")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page ask(@RequestParam String set, Vantage vantage, Visitor visitor) {
        QuestionSet asked = set(set, vantage, visitor);
        Map<String, String> usual = new HashMap<>(recording.usual(vantage));
        usual.putAll(DesignForm.usual());
        return page(asked, Typed.of(usual), vantage);
    }

    @PostMapping("/reviews/rounds")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer design(
            @RequestParam String set, @RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        QuestionSet asked = set(set, vantage, visitor);
        Typed typed = Typed.of(answers);
        boolean wrong = Sent.wrong(asks(asked, vantage), typed);
        DesignForm.check(typed);
        if (wrong || typed.anythingWrong()) {
            return new Invalid(page(asked, typed, vantage));
        }
        String id = hands.newId();
        return Sent.after(
                work.design(
                        id,
                        asked.force(),
                        DesignForm.design(set, typed),
                        recording.recording(typed, asked.force(), OptionalLong.empty(), vantage, visitor)),
                "/reviews/rounds/" + id,
                "The round is designed. Now draw its sample.",
                "/reviews/question-sets/" + set);
    }

    private List<Ask> asks(QuestionSet set, Vantage vantage) {
        List<Ask> asks = new ArrayList<>(DesignForm.asks(vantage));
        asks.add(recording.audience(set.force(), vantage));
        return asks;
    }

    private Page page(QuestionSet set, Typed typed, Vantage vantage) {
        return Sent.form(
                "Design a round",
                List.of(
                        set.called(),
                        "Whoever may see the round sees its design and its results; cases are seen by the force alone."),
                "/reviews/rounds?set=" + set.id(),
                asks(set, vantage),
                typed,
                "Record the design",
                "/reviews/question-sets/" + set.id());
    }

    private QuestionSet set(String id, Vantage vantage, Visitor visitor) {
        QuestionSet set = sets.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no set of questions at this address that you may see."));
        ReviewHands.mustBeOf(set.force(), visitor);
        return set;
    }

    @GetMapping("/reviews/rounds/{id}/design")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askAgain(@PathVariable String id, Vantage vantage, Visitor visitor) {
        Round round = round(id, vantage, visitor);
        return again(round, Typed.of(DesignForm.answers(round.design())), vantage);
    }

    @PostMapping("/reviews/rounds/{id}/design")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer redesign(
            @PathVariable String id, @RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        Round round = round(id, vantage, visitor);
        Typed typed = Typed.of(answers);
        boolean wrong = Sent.wrong(DesignForm.asks(vantage), typed);
        DesignForm.check(typed);
        if (wrong || typed.anythingWrong()) {
            return new Invalid(again(round, typed, vantage));
        }
        return Sent.after(
                work.redesign(
                        id,
                        DesignForm.design(round.design().set(), typed),
                        ReviewHands.recording(round.force(), Sent.seen(typed, round.lastEntry()), vantage, visitor)),
                "/reviews/rounds/" + id,
                "The round is designed again.");
    }

    private static Page again(Round round, Typed typed, Vantage vantage) {
        return Sent.form(
                "Design the round again",
                List.of(round.title(), "Nothing is drawn yet, so that everything can still be changed."),
                "/reviews/rounds/" + round.id() + "/design?" + Sent.LAST + "="
                        + Sent.seen(typed, round.lastEntry()).getAsLong(),
                DesignForm.asks(vantage),
                typed,
                "Record the design",
                "/reviews/rounds/" + round.id());
    }

    private Round round(String id, Vantage vantage, Visitor visitor) {
        Round round = rounds.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no round at this address that you may see."));
        ReviewHands.mustBeOf(round.force(), visitor);
        return round;
    }
}
