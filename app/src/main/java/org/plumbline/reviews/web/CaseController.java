package org.plumbline.reviews.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.govuk.Choice;
import org.plumbline.govuk.FormControl;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.CaseFact;
import org.plumbline.reviews.CaseLooks;
import org.plumbline.reviews.CaseWork;
import org.plumbline.reviews.Cases;
import org.plumbline.reviews.Question;
import org.plumbline.reviews.ReviewedCase;
import org.plumbline.reviews.Round;
import org.plumbline.reviews.Rounds;
import org.plumbline.reviews.Verdict;
import org.plumbline.web.Access;
import org.plumbline.web.Answer;
import org.plumbline.web.Ask;
import org.plumbline.web.Dates;
import org.plumbline.web.Invalid;
import org.plumbline.web.NotThere;
import org.plumbline.web.Page;
import org.plumbline.web.Permission;
import org.plumbline.web.RefusedPage;
import org.plumbline.web.Section;
import org.plumbline.web.SeeOther;
import org.plumbline.web.Typed;
import org.plumbline.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One case: looking at it, which is written down, judging it, taking it out, settling it. */
@Controller
class CaseController {
    private static final String ONE = "/reviews/cases/{id}";
    private static final int LOOKS = 10;
    private static final Ask NOTE = new Ask.Words("note", "Note (optional)", "No names", "");
    private static final Ask REASON = new Ask.Words("reason", "Why", "No names", "Say why");

    private final Cases cases;
    private final Rounds rounds;
    private final CaseWork work;
    private final CaseLooks looks;
    private final ReviewHands hands;

    CaseController(Cases cases, Rounds rounds, CaseWork work, CaseLooks looks, ReviewHands hands) {
        this.cases = cases;
        this.rounds = rounds;
        this.work = work;
        this.looks = looks;
        this.hands = hands;
    }

    @GetMapping(ONE)
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page one(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String correct,
            Vantage vantage,
            Visitor visitor) {
        ReviewedCase one = reviewed(id, vantage, visitor);
        looks.note(id, visitor.actor(), visitor.organisation());
        Round round = round(one, vantage);
        Optional<CaseFact.Turn> turn = one.turnOf(visitor.actor().reference());
        boolean both = one.answered(CaseFact.Turn.FIRST) && one.answered(CaseFact.Turn.SECOND);
        boolean asks = !vantage.moved()
                && one.inSample()
                && !round.closed()
                && turn.isPresent()
                && !both
                && (!one.answered(turn.get()) || !correct.isEmpty());
        return page(
                one,
                round,
                asks ? controls(round, Typed.of(given(one, turn))) : List.of(),
                one.lastEntry(),
                vantage,
                visitor);
    }

    @PostMapping(ONE + "/answers")
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer answer(
            @PathVariable String id, @RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        ReviewedCase one = reviewed(id, vantage, visitor);
        Round round = round(one, vantage);
        Typed typed = Typed.of(answers);
        if (Sent.wrong(asks(round), typed)) {
            return new Invalid(page(
                    one,
                    round,
                    controls(round, typed),
                    Sent.seen(typed, one.lastEntry()).getAsLong(),
                    vantage,
                    visitor));
        }
        List<CaseFact.Given> given = round.design().questions().stream()
                .map(question -> new CaseFact.Given(
                        question.number(),
                        Verdict.of(typed.text(name(question))).orElseThrow()))
                .toList();
        Outcome outcome = work.answer(id, given, typed.text("note"), how(one, typed, vantage, visitor));
        if (outcome instanceof Outcome.Refused refused) {
            return RefusedPage.of(refused, "/reviews/cases/" + id, Section.REVIEWS);
        }
        return cases.waitingFor(visitor.actor().reference(), vantage).stream()
                .filter(next -> next.drawn().round().equals(round.id()))
                .findFirst()
                .map(next -> SeeOther.at("/reviews/cases/" + next.id())
                        .saying("Your answers are kept. This is the next case."))
                .orElseGet(() -> SeeOther.at("/reviews/rounds/" + round.id())
                        .saying("Your answers are kept. No case of this round waits for you."));
    }

    @GetMapping(ONE + "/replacement")
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askReplacement(@PathVariable String id, Vantage vantage, Visitor visitor) {
        ReviewedCase one = reviewed(id, vantage, visitor);
        looks.note(id, visitor.actor(), visitor.organisation());
        return replacementPage(one, Typed.of(Map.of()));
    }

    @PostMapping(ONE + "/replacement")
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer replace(
            @PathVariable String id, @RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        ReviewedCase one = reviewed(id, vantage, visitor);
        Typed typed = Typed.of(answers);
        if (Sent.wrong(List.of(REASON), typed)) {
            return new Invalid(replacementPage(one, typed));
        }
        return Sent.after(
                work.replace(id, typed.text("reason"), how(one, typed, vantage, visitor)),
                "/reviews/rounds/" + one.drawn().round(),
                "The case is out of the sample, and the next in the order stands in for it.",
                "/reviews/cases/" + id);
    }

    private static Page replacementPage(ReviewedCase one, Typed typed) {
        return Sent.form(
                "Why can the case not be reviewed?",
                List.of(
                        "Case " + one.drawn().reference(),
                        "The next case in the order of the draw stands in for it. Both stay in the record, with the reason."),
                "/reviews/cases/" + one.id() + "/replacement?" + Sent.LAST + "="
                        + Sent.seen(typed, one.lastEntry()).getAsLong(),
                List.of(REASON),
                typed,
                "Take it out",
                "/reviews/cases/" + one.id());
    }

    @GetMapping(ONE + "/settlement")
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askSettlement(@PathVariable String id, @RequestParam int question, Vantage vantage, Visitor visitor) {
        ReviewedCase one = reviewed(id, vantage, visitor);
        looks.note(id, visitor.actor(), visitor.organisation());
        return settlementPage(one, question(round(one, vantage), question), Typed.of(Map.of()), visitor);
    }

    @PostMapping(ONE + "/settlement")
    @Access({Permission.OWN_FINDINGS, Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer settle(
            @PathVariable String id,
            @RequestParam int question,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        ReviewedCase one = reviewed(id, vantage, visitor);
        Question asked = question(round(one, vantage), question);
        Typed typed = Typed.of(answers);
        if (Sent.wrong(settlementAsks(one, asked, visitor), typed)) {
            return new Invalid(settlementPage(one, asked, typed, visitor));
        }
        return Sent.after(
                work.settle(
                        id,
                        new CaseFact.Settled(
                                question,
                                Verdict.of(typed.text("verdict")).orElseThrow(),
                                typed.text("reason"),
                                typed.text("who").equals("together")),
                        how(one, typed, vantage, visitor)),
                "/reviews/cases/" + id,
                "It is settled.");
    }

    private static List<Ask> settlementAsks(ReviewedCase one, Question question, Visitor visitor) {
        List<Ask> asks = new ArrayList<>();
        asks.add(new Ask.OneOf("verdict", "The answer is", "", options(question), "Choose the answer"));
        asks.add(REASON);
        if (one.turnOf(visitor.actor().reference()).isPresent()) {
            asks.add(new Ask.OneOf(
                    "who",
                    "Who settled it",
                    "You judged this case, so that you cannot settle it alone",
                    List.of(Choice.of("together", "the two who judged it, together")),
                    "Say that the two of you settled it together, or let a third person settle it"));
        }
        return asks;
    }

    private static Page settlementPage(ReviewedCase one, Question question, Typed typed, Visitor visitor) {
        return Sent.form(
                "Settle question " + question.number(),
                List.of("Case " + one.drawn().reference(), question.text()),
                "/reviews/cases/" + one.id() + "/settlement?question=" + question.number() + "&" + Sent.LAST + "="
                        + Sent.seen(typed, one.lastEntry()).getAsLong(),
                settlementAsks(one, question, visitor),
                typed,
                "Settle it",
                "/reviews/cases/" + one.id());
    }

    private Page page(
            ReviewedCase one, Round round, List<FormControl<?>> controls, long seen, Vantage vantage, Visitor visitor) {
        String who = visitor.actor().reference();
        int waiting = (int) cases.waitingFor(who, vantage).stream()
                .filter(other -> other.drawn().round().equals(round.id()))
                .count();
        boolean leads = ReviewHands.leads(round.force(), visitor);
        return new CasePage(
                round,
                one,
                controls,
                seen,
                one.firstShownTo(who),
                one.turnOf(who).isPresent(),
                waiting,
                leads
                        ? looks.of(one.id(), LOOKS).stream()
                                .map(look -> hands.title(look.who()) + ", " + Dates.words(look.at()))
                                .toList()
                        : List.of());
    }

    private static List<Ask> asks(Round round) {
        List<Ask> asks = new ArrayList<>();
        for (Question question : round.design().questions()) {
            asks.add(new Ask.OneOf(
                    name(question),
                    question.number() + ". " + question.text(),
                    question.guidance(),
                    options(question),
                    "Answer question " + question.number()));
        }
        asks.add(NOTE);
        return asks;
    }

    private static List<FormControl<?>> controls(Round round, Typed typed) {
        List<FormControl<?>> controls = Ask.controls(asks(round), typed);
        return controls;
    }

    private static Map<String, String> given(ReviewedCase one, Optional<CaseFact.Turn> turn) {
        Map<String, String> given = new HashMap<>();
        turn.flatMap(one::judgement).ifPresent(judgement -> {
            judgement
                    .answers()
                    .forEach(each ->
                            given.put("q" + each.question(), each.verdict().code()));
            given.put("note", judgement.note());
        });
        return given;
    }

    private static String name(Question question) {
        return "q" + question.number();
    }

    private static List<Choice.Option> options(Question question) {
        List<Choice.Option> options = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.NOT_APPLICABLE || question.notApplicable()) {
                options.add(Choice.of(verdict.code(), verdict.words()));
            }
        }
        return options;
    }

    private static Question question(Round round, int number) {
        return round.design().questions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no question " + number + " in this round."));
    }

    private static Recording how(ReviewedCase one, Typed typed, Vantage vantage, Visitor visitor) {
        return ReviewHands.recording(one.drawn().force(), Sent.seen(typed, one.lastEntry()), vantage, visitor);
    }

    private ReviewedCase reviewed(String id, Vantage vantage, Visitor visitor) {
        ReviewedCase one = cases.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no case at this address that you may see."));
        ReviewHands.mustBeOf(one.drawn().force(), visitor);
        return one;
    }

    private Round round(ReviewedCase one, Vantage vantage) {
        return rounds.find(one.drawn().round(), vantage)
                .orElseThrow(() -> new NotThere("There is no round at this address that you may see."));
    }
}
