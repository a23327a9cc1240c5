package org.plumbline.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.findings.TestingRegister;
import org.plumbline.record.Actor;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;

/** Rounds in the real record, taken from step to step by their own activities. */
public final class TestingReviews {
    public static final LocalDate DAY = LocalDate.of(2024, 4, 10);
    public static final String FORCE = TestingRegister.FORCE;
    public static final Actor LIAISON = Actor.user("liaison");
    public static final Reviewer ANNA = new Reviewer("user/anna", "Reviewer A");
    public static final Reviewer BERT = new Reviewer("user/bert", "Reviewer B");

    private final QuestionWork questions;
    private final QuestionSets sets;
    private final RoundWork rounds;
    private final CaseWork work;
    private final Cases cases;
    private final Clock clock;

    public TestingReviews(
            QuestionWork questions, QuestionSets sets, RoundWork rounds, CaseWork work, Cases cases, Clock clock) {
        this.questions = questions;
        this.sets = sets;
        this.rounds = rounds;
        this.work = work;
        this.cases = cases;
        this.clock = clock;
    }

    public static Recording how(Actor actor) {
        return new Recording(Viewer.of(FORCE), actor, DAY, Source.enteredHere(), TestingRegister.inside());
    }

    public static Recording how(Reviewer reviewer) {
        return how(new Actor(reviewer.reference()));
    }

    public static Question asking(String key, String finding) {
        return new Question(0, key, "Was the " + key + " effective?", "", Verdict.YES, true, finding);
    }

    /** A set that asks about supervision and about plans. */
    public String set(String finding) {
        String id = "set-" + System.nanoTime();
        done(questions.begin(id, FORCE, "Investigations", how(LIAISON)));
        done(questions.ask(id, asking("supervision", finding), how(LIAISON)));
        done(questions.ask(id, asking("plan", ""), how(LIAISON)));
        return id;
    }

    /** Of one part, so many of so many. */
    public static Design simple(String set, int population, int sample, int secondShare) {
        return design(
                set,
                List.of(new Stratum(Stratum.ALL, "", population, 0)),
                Sizing.number(sample),
                secondShare,
                LocalDate.of(2024, 3, 1));
    }

    public static Design design(
            String set, List<Stratum> strata, Sizing sizing, int secondShare, LocalDate firstOfMonth) {
        return new Design(
                "A month",
                set,
                "",
                List.of(),
                firstOfMonth,
                firstOfMonth.plusMonths(1).minusDays(1),
                "Closed investigations",
                strata,
                sizing,
                "seed-1",
                secondShare);
    }

    public String designed(Design design) {
        String id = "round-" + System.nanoTime();
        done(rounds.design(id, FORCE, design, how(LIAISON)));
        return id;
    }

    /** {@code CR-0001} and so on, one to a line. */
    public static String list(int cases) {
        return IntStream.rangeClosed(1, cases).mapToObj("CR-%04d"::formatted).collect(Collectors.joining("\n"));
    }

    public String drawn(Design design) {
        String id = designed(design);
        done(rounds.draw(id, list(design.populationSize()), how(LIAISON)));
        return id;
    }

    public String begun(Design design) {
        String id = drawn(design);
        done(rounds.begin(id, List.of(ANNA, BERT), how(LIAISON)));
        return id;
    }

    public List<ReviewedCase> sample(String round) {
        return cases.of(round, now()).stream().filter(ReviewedCase::inSample).toList();
    }

    public ReviewedCase one(String id) {
        return cases.find(id, now()).orElseThrow();
    }

    public Vantage now() {
        return Vantage.now(clock, Viewer.of(FORCE));
    }

    public static List<CaseFact.Given> answers(Verdict supervision, Verdict plan) {
        return List.of(new CaseFact.Given(1, supervision), new CaseFact.Given(2, plan));
    }

    /** Every case of a turn judged by whom it was given to. */
    public void judge(String round, CaseFact.Turn turn, Function<ReviewedCase, List<CaseFact.Given>> answers) {
        for (ReviewedCase one : sample(round)) {
            one.judgement(turn)
                    .ifPresent(judgement ->
                            done(work.answer(one.id(), answers.apply(one), "", how(judgement.reviewer()))));
        }
    }

    /** Closed, with one answer to everything, in the month that begins on a day. */
    public String closed(Design design, Function<ReviewedCase, List<CaseFact.Given>> answers) {
        String id = begun(design);
        judge(id, CaseFact.Turn.FIRST, answers);
        if (design.secondShare() > 0) {
            done(rounds.beginSecond(id, List.of(ANNA, BERT), how(LIAISON)));
            judge(id, CaseFact.Turn.SECOND, answers);
        }
        done(rounds.close(id, how(LIAISON)));
        return id;
    }

    public QuestionSet questions(String set) {
        return sets.find(set, now()).orElseThrow();
    }

    public static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new AssertionError(refused.reason() + " " + refused.unblock());
        }
    }
}
