package org.plumbline.reviews.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.plumbline.findings.Findings;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.Question;
import org.plumbline.reviews.QuestionSet;
import org.plumbline.reviews.QuestionSets;
import org.plumbline.reviews.QuestionWork;
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

/** The sets of questions: one, a new one, the version that follows, and its questions one at a time. */
@Controller
class QuestionSetController {
    private static final String ONE = "/reviews/question-sets/{id}";

    private final QuestionSets sets;
    private final QuestionWork work;
    private final QuestionForms forms;
    private final Rounds rounds;
    private final Findings findings;
    private final RecordingQuestions recording;
    private final ReviewHands hands;

    QuestionSetController(
            QuestionSets sets,
            QuestionWork work,
            QuestionForms forms,
            Rounds rounds,
            Findings findings,
            RecordingQuestions recording,
            ReviewHands hands) {
        this.sets = sets;
        this.work = work;
        this.forms = forms;
        this.rounds = rounds;
        this.findings = findings;
        this.recording = recording;
        this.hands = hands;
    }

    @GetMapping(ONE)
    @Access(Permission.READ)
    Page one(@PathVariable String id, Vantage vantage, Visitor visitor) {
        QuestionSet set = set(id, vantage);
        Map<String, String> titles = set.questions().stream()
                .map(Question::finding)
                .filter(finding -> !finding.isEmpty())
                .distinct()
                .flatMap(finding -> findings.find(finding, vantage).stream())
                .collect(Collectors.toMap(
                        finding -> finding.id(),
                        finding -> finding.received().ref() + ": "
                                + finding.received().title()));
        return new QuestionSetPage(
                set,
                hands.organisation(set.force(), vantage),
                titles,
                rounds.asking(id, vantage),
                sets.successor(id, vantage),
                !vantage.moved() && ReviewHands.leads(set.force(), visitor));
    }

    @GetMapping("/reviews/question-sets/new")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askNew(Vantage vantage, Visitor visitor) {
        hands.mustBeForce(vantage, visitor);
        return newPage(Typed.of(recording.usual(vantage)), vantage, visitor);
    }

    @PostMapping("/reviews/question-sets")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer begin(@RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        hands.mustBeForce(vantage, visitor);
        String force = visitor.organisation();
        Typed typed = Typed.of(answers);
        if (Sent.wrong(newAsks(vantage, visitor), typed)) {
            return new Invalid(newPage(typed, vantage, visitor));
        }
        String id = hands.newId();
        return Sent.after(
                work.begin(
                        id,
                        force,
                        typed.text("title"),
                        recording.recording(typed, force, OptionalLong.empty(), vantage, visitor)),
                "/reviews/question-sets/" + id,
                "The set is begun. Add its first question.",
                "/reviews");
    }

    private List<Ask> newAsks(Vantage vantage, Visitor visitor) {
        return List.of(QuestionForms.TITLE, recording.audience(visitor.organisation(), vantage));
    }

    private Page newPage(Typed typed, Vantage vantage, Visitor visitor) {
        return Sent.form(
                "Begin a set of questions",
                List.of("Questions are added one at a time afterwards."),
                "/reviews/question-sets",
                newAsks(vantage, visitor),
                typed,
                "Begin it",
                "/reviews");
    }

    @GetMapping(ONE + "/versions")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askVersion(@PathVariable String id, Vantage vantage, Visitor visitor) {
        QuestionSet set = led(id, vantage, visitor);
        return versionPage(set, Typed.of(recording.usual(vantage)), vantage);
    }

    @PostMapping(ONE + "/versions")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer follow(
            @PathVariable String id, @RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        QuestionSet set = led(id, vantage, visitor);
        Typed typed = Typed.of(answers);
        if (Sent.wrong(List.of(recording.audience(set.force(), vantage)), typed)) {
            return new Invalid(versionPage(set, typed, vantage));
        }
        String next = hands.newId();
        return Sent.after(
                work.follow(next, id, recording.recording(typed, set.force(), OptionalLong.empty(), vantage, visitor)),
                "/reviews/question-sets/" + next,
                "The next version is begun, with the same questions.",
                "/reviews/question-sets/" + id);
    }

    private Page versionPage(QuestionSet set, Typed typed, Vantage vantage) {
        return Sent.form(
                "Begin the next version",
                List.of(
                        "It follows " + set.called() + " and begins with its questions.",
                        "A question whose words change gets another short name: answers to other words are not compared."),
                "/reviews/question-sets/" + set.id() + "/versions",
                List.of(recording.audience(set.force(), vantage)),
                typed,
                "Begin it",
                "/reviews/question-sets/" + set.id());
    }

    @GetMapping(ONE + "/questions")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askQuestion(
            @PathVariable String id, @RequestParam(defaultValue = "0") int number, Vantage vantage, Visitor visitor) {
        QuestionSet set = led(id, vantage, visitor);
        Map<String, String> known = new HashMap<>(Map.of("finding", "none"));
        set.question(number).ifPresent(question -> known.putAll(QuestionForms.answers(question)));
        return questionPage(set, number, Typed.of(known), vantage);
    }

    @PostMapping(ONE + "/questions")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        QuestionSet set = led(id, vantage, visitor);
        Typed typed = Typed.of(answers);
        if (Sent.wrong(forms.asks(set.force(), vantage), typed)) {
            return new Invalid(questionPage(set, number, typed, vantage));
        }
        return Sent.after(
                work.ask(
                        id,
                        QuestionForms.question(number, typed),
                        ReviewHands.asBegun(
                                sets.history(id, vantage), Sent.seen(typed, set.lastEntry()), vantage, visitor)),
                "/reviews/question-sets/" + id,
                "The question is recorded.");
    }

    private Page questionPage(QuestionSet set, int number, Typed typed, Vantage vantage) {
        return Sent.form(
                number == 0 ? "Add a question" : "Change question " + number,
                List.of(set.called()),
                "/reviews/question-sets/" + set.id() + "/questions?number=" + number + "&" + Sent.LAST + "="
                        + Sent.seen(typed, set.lastEntry()).getAsLong(),
                forms.asks(set.force(), vantage),
                typed,
                "Record the question",
                "/reviews/question-sets/" + set.id());
    }

    @GetMapping(ONE + "/struck-questions")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page askStrike(@PathVariable String id, @RequestParam int number, Vantage vantage, Visitor visitor) {
        return strikePage(led(id, vantage, visitor), number, Typed.of(Map.of()));
    }

    @PostMapping(ONE + "/struck-questions")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer strike(
            @PathVariable String id,
            @RequestParam int number,
            @RequestParam Map<String, String> answers,
            Vantage vantage,
            Visitor visitor) {
        QuestionSet set = led(id, vantage, visitor);
        Typed typed = Typed.of(answers);
        if (Sent.wrong(List.of(QuestionForms.REASON), typed)) {
            return new Invalid(strikePage(set, number, typed));
        }
        return Sent.after(
                work.strike(
                        id,
                        number,
                        typed.text("reason"),
                        ReviewHands.asBegun(
                                sets.history(id, vantage), Sent.seen(typed, set.lastEntry()), vantage, visitor)),
                "/reviews/question-sets/" + id,
                "The question is struck.");
    }

    private static Page strikePage(QuestionSet set, int number, Typed typed) {
        Question question = set.question(number)
                .orElseThrow(() -> new NotThere("There is no question " + number + " in this set."));
        return Sent.form(
                "Strike question " + number,
                List.of(question.text()),
                "/reviews/question-sets/" + set.id() + "/struck-questions?number=" + number + "&" + Sent.LAST + "="
                        + Sent.seen(typed, set.lastEntry()).getAsLong(),
                List.of(QuestionForms.REASON),
                typed,
                "Strike it",
                "/reviews/question-sets/" + set.id());
    }

    private QuestionSet led(String id, Vantage vantage, Visitor visitor) {
        QuestionSet set = set(id, vantage);
        ReviewHands.mustBeOf(set.force(), visitor);
        return set;
    }

    private QuestionSet set(String id, Vantage vantage) {
        return sets.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no set of questions at this address that you may see."));
    }
}
