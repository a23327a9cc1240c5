package org.plumbline.reviews.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.people.RecordingQuestions;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.Question;
import org.plumbline.reviews.QuestionCount;
import org.plumbline.reviews.QuestionSet;
import org.plumbline.reviews.QuestionSets;
import org.plumbline.reviews.RoundFact;
import org.plumbline.reviews.RoundWork;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes down what an inspectorate's own review of case files came to, so that it stands beside the force's. */
@Controller
class PublishedController {
    private final QuestionSets sets;
    private final RoundWork work;
    private final RecordingQuestions recording;
    private final ReviewHands hands;

    PublishedController(QuestionSets sets, RoundWork work, RecordingQuestions recording, ReviewHands hands) {
        this.sets = sets;
        this.work = work;
        this.recording = recording;
        this.hands = hands;
    }

    @GetMapping("/reviews/published-rounds/new")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Page ask(@RequestParam String set, Vantage vantage, Visitor visitor) {
        Map<String, String> usual = new HashMap<>(recording.usual(vantage));
        usual.put("by", "HMICFRS");
        usual.put("caution", "Its cases were chosen in another way, so that a difference can come from the choice.");
        return page(set(set, vantage, visitor), Typed.of(usual), vantage);
    }

    @PostMapping("/reviews/published-rounds")
    @Access({Permission.MANAGE_FINDINGS, Permission.JUDGE_FINDINGS})
    Answer publish(
            @RequestParam String set, @RequestParam Map<String, String> answers, Vantage vantage, Visitor visitor) {
        QuestionSet asked = set(set, vantage, visitor);
        Typed typed = Typed.of(answers);
        Sent.wrong(asks(asked, vantage), typed);
        List<QuestionCount> counts = counts(asked, typed);
        if (typed.anythingWrong()) {
            return new Invalid(page(asked, typed, vantage));
        }
        String id = hands.newId();
        return Sent.after(
                work.publish(
                        id,
                        new RoundFact.Published(
                                asked.force(),
                                typed.text("by"),
                                typed.text("title"),
                                asked.id(),
                                asked.called(),
                                typed.day("periodFrom").orElseThrow(),
                                typed.day("periodUntil").orElseThrow(),
                                asked.questions(),
                                counts,
                                typed.text("caution")),
                        recording.recording(typed, asked.force(), OptionalLong.empty(), vantage, visitor)),
                "/reviews/rounds/" + id,
                "The published results are recorded.",
                "/reviews/question-sets/" + set);
    }

    private static List<QuestionCount> counts(QuestionSet set, Typed typed) {
        List<QuestionCount> counts = new ArrayList<>();
        for (Question question : set.questions()) {
            String name = "q" + question.number();
            String text = typed.text(name);
            if (text.isEmpty()) {
                continue;
            }
            String[] parts = text.split("\\s+of\\s+|\\s*/\\s*", -1);
            boolean fits = parts.length == 2
                    && parts[0].matches("\\d{1,6}")
                    && parts[1].matches("\\d{1,6}")
                    && Integer.parseInt(parts[0]) <= Integer.parseInt(parts[1])
                    && Integer.parseInt(parts[1]) > 0;
            if (!fits) {
                typed.wrong(name, "Write how many of how many, such as 36 of 82");
                continue;
            }
            int yes = Integer.parseInt(parts[0]);
            counts.add(new QuestionCount(
                    question.number(),
                    List.of(new QuestionCount.InStratum("", yes, Integer.parseInt(parts[1]) - yes, 0)),
                    List.of()));
        }
        return counts;
    }

    private List<Ask> asks(QuestionSet set, Vantage vantage) {
        List<Ask> asks = new ArrayList<>(List.of(
                new Ask.Line("by", "Who reviewed?", "", "Enter who reviewed"),
                new Ask.Line(
                        "title",
                        "What is it called?",
                        "For example, PEEL 2023 crime file review",
                        "Enter what it is called"),
                new Ask.Day(
                        "periodFrom",
                        "Reviewed from",
                        "For example, 1 9 2023",
                        "Enter the first day",
                        Optional.of(vantage.asAt())),
                new Ask.Day(
                        "periodUntil",
                        "Reviewed until",
                        "For example, 30 9 2023",
                        "Enter the last day",
                        Optional.of(vantage.asAt()))));
        set.questions()
                .forEach(question -> asks.add(new Ask.Line(
                        "q" + question.number(),
                        question.number() + ". " + question.text(),
                        "How many were answered yes, such as 36 of 82; empty where nothing is published",
                        "")));
        asks.add(new Ask.Words("caution", "What to mind beside the force’s own rounds", "", "Say what to mind"));
        asks.addAll(recording.of(set.force(), false, true, vantage));
        return asks;
    }

    private Page page(QuestionSet set, Typed typed, Vantage vantage) {
        return Sent.form(
                "Take down published results",
                List.of(
                        set.called(),
                        "Only what asks the same as a question of this set is taken down; it stands beside the force’s own"
                                + " rounds."),
                "/reviews/published-rounds?set=" + set.id(),
                asks(set, vantage),
                typed,
                "Record the results",
                "/reviews/question-sets/" + set.id());
    }

    private QuestionSet set(String id, Vantage vantage, Visitor visitor) {
        QuestionSet set = sets.find(id, vantage)
                .orElseThrow(() -> new NotThere("There is no set of questions at this address that you may see."));
        ReviewHands.mustBeOf(set.force(), visitor);
        return set;
    }
}
