package org.plumbline.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.plumbline.people.User;
import org.plumbline.record.Actor;
import org.plumbline.record.Recording;
import org.plumbline.record.Vantage;
import org.plumbline.reviews.CaseFact;
import org.plumbline.reviews.CaseWork;
import org.plumbline.reviews.Cases;
import org.plumbline.reviews.Design;
import org.plumbline.reviews.Question;
import org.plumbline.reviews.QuestionCount;
import org.plumbline.reviews.QuestionSet;
import org.plumbline.reviews.QuestionSets;
import org.plumbline.reviews.QuestionWork;
import org.plumbline.reviews.ReviewedCase;
import org.plumbline.reviews.Reviewer;
import org.plumbline.reviews.RoundFact;
import org.plumbline.reviews.RoundWork;
import org.plumbline.reviews.Sizing;
import org.plumbline.reviews.Stratum;
import org.plumbline.reviews.Verdict;

/**
 * The reviews of case files. What the inspectorate published is told as it stands; the force's own rounds are made up, case
 * by case, from the shares that the story gives: the same cases and answers every time.
 */
final class ReviewChapter implements Chapter {
    private static final String TYPE = "review.";

    private final QuestionWork questions;
    private final QuestionSets sets;
    private final RoundWork rounds;
    private final CaseWork work;
    private final Cases cases;
    private final StoryClock clock;

    ReviewChapter(
            QuestionWork questions, QuestionSets sets, RoundWork rounds, CaseWork work, Cases cases, StoryClock clock) {
        this.questions = questions;
        this.sets = sets;
        this.rounds = rounds;
        this.work = work;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public boolean tells(StoryEvent event) {
        return event.type().startsWith(TYPE);
    }

    @Override
    public void tell(StoryEvent event, Scene scene) {
        Recording how = scene.recording(event);
        String force = scene.story().story().force();
        switch (event.type().substring(TYPE.length())) {
            case "questions-begun" -> {
                scene.check(event, questions.begin(event.text("set"), force, event.text("title"), how));
                event.maps("questions")
                        .forEach(
                                one -> scene.check(event, questions.ask(event.text("set"), question(one, scene), how)));
            }
            case "published" -> scene.check(event, rounds.publish(event.id(), published(event, force, scene), how));
            case "designed" -> scene.check(event, rounds.design(event.text("round"), force, design(event), how));
            case "drawn" -> scene.check(event, rounds.draw(event.text("round"), list(event), how));
            case "begun" -> scene.check(event, rounds.begin(event.text("round"), reviewers(event, scene), how));
            case "second-begun" ->
                scene.check(event, rounds.beginSecond(event.text("round"), reviewers(event, scene), how));
            case "answered" -> answers(event, CaseFact.Turn.FIRST, scene);
            case "answered-again" -> answers(event, CaseFact.Turn.SECOND, scene);
            case "settled" -> settle(event, scene);
            case "closed" -> scene.check(event, rounds.close(event.text("round"), how));
            default -> throw new IllegalStateException("the story's event " + event.id() + " is of no known type");
        }
    }

    private static Question question(Map<?, ?> one, Scene scene) {
        return new Question(
                0,
                text(one, "key"),
                text(one, "text"),
                text(one, "guidance"),
                Verdict.of(text(one, "good")).orElseThrow(),
                text(one, "notApplicable").equals("true"),
                scene.finding(text(one, "finding")));
    }

    private static String text(Map<?, ?> one, String word) {
        Object value = one.get(word);
        return value == null ? "" : value.toString();
    }

    private RoundFact.Published published(StoryEvent event, String force, Scene scene) {
        QuestionSet set =
                sets.find(event.text("set"), Vantage.now(clock, scene.force())).orElseThrow();
        List<Question> answered = new ArrayList<>();
        List<QuestionCount> counts = new ArrayList<>();
        for (Map<?, ?> one : event.maps("counts")) {
            Question question = set.questions().stream()
                    .filter(each -> each.key().equals(text(one, "key")))
                    .findFirst()
                    .orElseThrow();
            int yes = Integer.parseInt(text(one, "answeredYes"));
            answered.add(question);
            counts.add(new QuestionCount(
                    question.number(),
                    List.of(new QuestionCount.InStratum("", yes, Integer.parseInt(text(one, "of")) - yes, 0)),
                    List.of()));
        }
        return new RoundFact.Published(
                force,
                event.text("by"),
                event.text("title"),
                set.id(),
                set.called(),
                event.date("from"),
                event.date("until"),
                answered,
                counts,
                event.text("caution"));
    }

    private static Design design(StoryEvent event) {
        return new Design(
                event.text("title"),
                event.text("set"),
                "",
                List.of(),
                event.date("from"),
                event.date("until"),
                event.text("population"),
                event.maps("strata").stream()
                        .map(one -> new Stratum(
                                text(one, "name"), text(one, "about"), Integer.parseInt(text(one, "cases")), 0))
                        .toList(),
                Sizing.interval(95, event.number("halfWidth"), 50),
                event.text("seed"),
                event.number("secondShare"));
    }

    /** References made up for the round: CR-0001 and so on through the strata. */
    private static String list(StoryEvent event) {
        StringBuilder list = new StringBuilder("reference,stratum\n");
        int number = 0;
        for (Map<?, ?> stratum : event.maps("strata")) {
            for (int at = 0; at < Integer.parseInt(text(stratum, "cases")); at++) {
                list.append("CR-%04d,%s%n".formatted(++number, text(stratum, "name")));
            }
        }
        return list.toString();
    }

    private static List<Reviewer> reviewers(StoryEvent event, Scene scene) {
        return event.texts("reviewers").stream()
                .map(scene::person)
                .map(ReviewChapter::reviewer)
                .toList();
    }

    private static Reviewer reviewer(User user) {
        return new Reviewer(Actor.user(user.id()).reference(), user.title());
    }

    private void answers(StoryEvent event, CaseFact.Turn turn, Scene scene) {
        for (ReviewedCase one : sample(event, scene)) {
            one.judgement(turn).ifPresent(judgement -> {
                List<CaseFact.Given> given = new ArrayList<>();
                for (Map<?, ?> question : event.maps("answers")) {
                    given.add(new CaseFact.Given(
                            Integer.parseInt(text(question, "question")), verdict(one, question, turn)));
                }
                scene.check(event, work.answer(one.id(), given, "", as(judgement.reviewer(), event, scene)));
            });
        }
    }

    /** Of a hundred cases so many cannot be asked, of the others so many are answered yes, and so many differently again. */
    private static Verdict verdict(ReviewedCase one, Map<?, ?> question, CaseFact.Turn turn) {
        String about = one.drawn().round() + "/" + one.drawn().reference() + "/" + text(question, "question");
        if (chance(about + "/asked") < Integer.parseInt(text(question, "notApplicable"))) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean yes = chance(about + "/yes") < Integer.parseInt(text(question, "answeredYes"));
        boolean otherwise = turn == CaseFact.Turn.SECOND
                && chance(about + "/again") < Integer.parseInt(text(question, "otherwise"));
        return yes != otherwise ? Verdict.YES : Verdict.NO;
    }

    /** A number from 0 to 99 that follows from the words alone. */
    private static long chance(String words) {
        CRC32 sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        return ((sum.getValue() * 2_654_435_761L) >>> 16) % 100;
    }

    private void settle(StoryEvent event, Scene scene) {
        for (ReviewedCase one : sample(event, scene)) {
            for (CaseFact.Given first : one.first().orElseThrow().answers()) {
                if (one.differs(first.question())) {
                    scene.check(
                            event,
                            work.settle(
                                    one.id(),
                                    new CaseFact.Settled(
                                            first.question(), first.verdict(), event.text("because"), false),
                                    scene.recording(event)));
                }
            }
        }
    }

    private List<ReviewedCase> sample(StoryEvent event, Scene scene) {
        return cases.of(event.text("round"), Vantage.now(clock, scene.force()));
    }

    private static Recording as(Reviewer reviewer, StoryEvent event, Scene scene) {
        return new Recording(
                scene.force(),
                new Actor(reviewer.reference()),
                event.effectiveOn(),
                scene.source(event),
                scene.audience(event));
    }
}
