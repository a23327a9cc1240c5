package org.plumbline.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.reviews.TestingReviews.ANNA;
import static org.plumbline.reviews.TestingReviews.BERT;
import static org.plumbline.reviews.TestingReviews.LIAISON;
import static org.plumbline.reviews.TestingReviews.answers;
import static org.plumbline.reviews.TestingReviews.done;
import static org.plumbline.reviews.TestingReviews.how;
import static org.plumbline.reviews.TestingReviews.simple;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.findings.TestingRegister;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.web.ChangedUnderneath;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class CaseWorkTest {
    private static final List<CaseFact.Given> GOOD = answers(Verdict.YES, Verdict.YES);

    @Autowired
    QuestionWork questions;

    @Autowired
    QuestionSets sets;

    @Autowired
    RoundWork work;

    @Autowired
    CaseWork caseWork;

    @Autowired
    Cases cases;

    @Autowired
    CaseLooks looks;

    @Autowired
    Rounds rounds;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private @Nullable TestingReviews made;
    private String set = "";

    @BeforeEach
    void questions() {
        made = new TestingReviews(questions, sets, work, caseWork, cases, clock);
        new TestingRegister(entries, organisations, transactions, "case-work").organisations();
        set = reviews().set("");
    }

    private TestingReviews reviews() {
        return Objects.requireNonNull(made);
    }

    private ReviewedCase first(String round) {
        return reviews().sample(round).getFirst();
    }

    private static Reviewer judge(ReviewedCase one) {
        return one.first().orElseThrow().reviewer();
    }

    private static Reviewer other(ReviewedCase one) {
        return judge(one).equals(ANNA) ? BERT : ANNA;
    }

    private static void refused(Outcome outcome, String reason) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.unblock()).isNotBlank();
        });
    }

    @Test
    void a_case_is_judged_by_whom_it_was_given_to_and_by_nobody_else() {
        ReviewedCase one = first(reviews().begun(simple(set, 20, 4, 0)));

        refused(caseWork.answer(one.id(), GOOD, "", how(other(one))), "given to somebody else");
        done(caseWork.answer(one.id(), GOOD, "", how(judge(one))));
    }

    @Test
    void answers_are_kept_once_all_are_given_and_only_such_as_a_question_takes() {
        String narrow = "set-" + System.nanoTime();
        done(questions.begin(narrow, TestingReviews.FORCE, "Narrow", how(LIAISON)));
        done(questions.ask(narrow, new Question(0, "seen", "Seen?", "", Verdict.YES, false, ""), how(LIAISON)));
        done(questions.ask(narrow, new Question(0, "known", "Known?", "", Verdict.YES, true, ""), how(LIAISON)));
        ReviewedCase one = first(reviews().begun(simple(narrow, 20, 4, 0)));

        refused(caseWork.answer(one.id(), List.of(), "", how(judge(one))), "question 1, question 2");
        refused(
                caseWork.answer(one.id(), List.of(new CaseFact.Given(1, Verdict.YES)), "", how(judge(one))),
                ": question 2.");
        refused(
                caseWork.answer(one.id(), answers(Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE), "", how(judge(one))),
                ": question 1.");
        done(caseWork.answer(one.id(), answers(Verdict.NO, Verdict.NOT_APPLICABLE), "", how(judge(one))));
    }

    @Test
    void answers_put_right_stand_beside_those_before() {
        ReviewedCase one = first(reviews().begun(simple(set, 20, 4, 0)));
        done(caseWork.answer(one.id(), GOOD, "", how(judge(one))));

        done(caseWork.answer(one.id(), answers(Verdict.NO, Verdict.YES), "Misread.", how(judge(one))));

        assertThat(reviews().one(one.id()).counts(1)).hasValue(Verdict.NO);
        assertThat(cases.history(one.id(), reviews().now()))
                .filteredOn(entry -> entry.fact() instanceof CaseFact.Answered)
                .hasSize(2)
                .last()
                .satisfies(entry -> assertThat(entry.corrects()).isPresent());
    }

    @Test
    void nothing_is_judged_before_cases_are_given_out_or_after_the_closing() {
        String drawn = reviews().drawn(simple(set, 20, 4, 0));
        refused(caseWork.answer(first(drawn).id(), GOOD, "", how(ANNA)), "not given out yet");

        String closed = reviews().closed(simple(set, 20, 4, 0), one -> GOOD);
        refused(caseWork.answer(first(closed).id(), GOOD, "", how(judge(first(closed)))), "The round is closed");
        refused(caseWork.replace(first(closed).id(), "lost", how(LIAISON)), "past its first review");
        refused(
                caseWork.settle(first(closed).id(), new CaseFact.Settled(1, Verdict.NO, "why", false), how(LIAISON)),
                "The round is closed");
    }

    @Test
    void the_first_answers_are_shown_to_nobody_else_before_the_second_are_in() {
        String round = reviews().begun(simple(set, 20, 2, 100));
        reviews().judge(round, CaseFact.Turn.FIRST, one -> GOOD);
        done(work.beginSecond(round, List.of(ANNA, BERT), how(LIAISON)));
        ReviewedCase one = first(round);

        assertThat(one.firstShownTo(judge(one).reference())).isTrue();
        assertThat(one.firstShownTo(other(one).reference())).isFalse();
        assertThat(one.firstShownTo("user/liaison")).isFalse();
        done(caseWork.answer(one.id(), GOOD, "", how(other(one))));
        assertThat(first(round).firstShownTo("user/liaison")).isTrue();
        refused(caseWork.answer(one.id(), GOOD, "", how(judge(one))), "Both judgements of this case are in");
    }

    @Test
    void a_case_that_is_judged_once_is_shown_at_once() {
        String round = reviews().begun(simple(set, 20, 2, 0));
        reviews().judge(round, CaseFact.Turn.FIRST, one -> GOOD);

        assertThat(first(round).firstShownTo("user/liaison")).isTrue();
    }

    @Test
    void where_two_differ_a_third_settles_it_or_the_two_together() {
        String round = reviews().begun(simple(set, 20, 2, 100));
        reviews().judge(round, CaseFact.Turn.FIRST, one -> GOOD);
        done(work.beginSecond(round, List.of(ANNA, BERT), how(LIAISON)));
        reviews().judge(round, CaseFact.Turn.SECOND, one -> answers(Verdict.NO, Verdict.YES));
        ReviewedCase one = first(round);

        assertThat(one.counts(1)).isEmpty();
        refused(settle(one, 2, Verdict.NO, "why", LIAISON), "no two reviewers differ");
        refused(settle(one, 1, Verdict.NO, " ", LIAISON), "without a reason");
        refused(settle(one, 9, Verdict.NO, "why", LIAISON), "takes no such answer");
        refused(settle(one, 1, Verdict.NO, "why", new Actor("user/anna")), "cannot settle it alone");
        done(caseWork.settle(
                one.id(), new CaseFact.Settled(1, Verdict.YES, "Read again.", true), how(new Actor("user/anna"))));
        assertThat(reviews().one(one.id()).settlement(1))
                .hasValueSatisfying(settled -> assertThat(settled.together()).isTrue());

        done(settle(one, 1, Verdict.NO, "Nothing was directed.", LIAISON));
        assertThat(reviews().one(one.id()).counts(1)).hasValue(Verdict.NO);
        assertThat(reviews().one(one.id()).settled()).hasSize(2);
    }

    private Outcome settle(ReviewedCase one, int question, Verdict verdict, String reason, Actor actor) {
        return caseWork.settle(one.id(), new CaseFact.Settled(question, verdict, reason, false), how(actor));
    }

    @Test
    void a_round_that_was_opened_again_lets_any_answer_be_settled() {
        String round = reviews().closed(simple(set, 20, 2, 0), one -> GOOD);
        done(work.reopen(round, "A file was found.", how(LIAISON)));

        done(settle(first(round), 2, Verdict.NO, "The plan was another case’s.", LIAISON));
        done(work.close(round, how(LIAISON)));

        assertThat(rounds.find(round, reviews().now())
                        .orElseThrow()
                        .results()
                        .getLast()
                        .yes())
                .isEqualTo(1);
    }

    @Test
    void the_next_in_the_order_stands_in_for_a_case_that_cannot_be_reviewed() {
        String id = reviews().begun(simple(set, 5, 4, 100));
        ReviewedCase one = first(id);
        Round round = rounds.find(id, reviews().now()).orElseThrow();
        String next = SampleDraw.order(RoundWork.listed(round.design(), caseWork.list(round)), Stratum.ALL, "seed-1")
                .get(4)
                .reference();

        done(caseWork.replace(one.id(), "The file is with the court.", how(LIAISON)));

        assertThat(reviews().one(one.id()).replaced())
                .hasValueSatisfying(out -> assertThat(out.reason()).isEqualTo("The file is with the court."));
        assertThat(reviews().sample(id)).hasSize(4).last().satisfies(in -> {
            assertThat(in.drawn().reference()).isEqualTo(next);
            assertThat(in.drawn().place()).isEqualTo(5);
            assertThat(in.drawn().second()).isTrue();
            assertThat(in.drawn().replaces()).isEqualTo(one.id());
            assertThat(judge(in)).isEqualTo(judge(one));
        });
        refused(caseWork.answer(one.id(), GOOD, "", how(judge(one))), "no longer of the sample");
        refused(caseWork.replace(one.id(), "again", how(LIAISON)), "no longer of the sample");

        ReviewedCase last = reviews().sample(id).getLast();
        done(caseWork.replace(last.id(), "Also with the court.", how(LIAISON)));
        assertThat(reviews().sample(id)).as("none is left to stand in").hasSize(3);
    }

    @Test
    void a_case_that_was_judged_is_not_replaced() {
        String id = reviews().begun(simple(set, 20, 4, 0));
        reviews().judge(id, CaseFact.Turn.FIRST, one -> GOOD);

        refused(caseWork.replace(first(id).id(), "lost", how(LIAISON)), "The case was judged");
    }

    @Test
    void somebody_who_did_not_see_the_last_entry_is_told_so() {
        ReviewedCase one = first(reviews().begun(simple(set, 20, 4, 0)));
        Recording now = how(judge(one));
        Recording stale = new Recording(
                now.viewer(),
                now.actor(),
                now.effectiveOn(),
                now.source(),
                now.audience(),
                OptionalLong.of(one.lastEntry() - 1));

        assertThatThrownBy(() -> caseWork.answer(one.id(), GOOD, "", stale)).isInstanceOf(ChangedUnderneath.class);
    }

    @Test
    void every_look_at_a_case_is_kept() {
        ReviewedCase one = first(reviews().begun(simple(set, 20, 4, 0)));

        looks.note(one.id(), new Actor("user/anna"), TestingReviews.FORCE);
        looks.note(one.id(), new Actor("user/bert"), TestingReviews.FORCE);

        assertThat(looks.of(one.id(), 10)).extracting(CaseLooks.Look::who).containsExactly("user/bert", "user/anna");
        assertThat(looks.of(one.id(), 1)).hasSize(1);
    }

    @Test
    void what_waits_for_somebody_is_what_they_have_not_judged() {
        String id = reviews().begun(simple(set, 20, 4, 0));
        ReviewedCase one = reviews().sample(id).stream()
                .filter(each -> judge(each).equals(ANNA))
                .findFirst()
                .orElseThrow();
        long before = waiting(id);

        done(caseWork.answer(one.id(), GOOD, "", how(ANNA)));

        assertThat(before).isEqualTo(2);
        assertThat(waiting(id)).isEqualTo(1);
    }

    private long waiting(String round) {
        return cases.waitingFor("user/anna", reviews().now()).stream()
                .filter(one -> one.drawn().round().equals(round))
                .count();
    }
}
