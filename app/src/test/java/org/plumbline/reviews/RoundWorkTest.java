package org.plumbline.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.reviews.TestingReviews.ANNA;
import static org.plumbline.reviews.TestingReviews.BERT;
import static org.plumbline.reviews.TestingReviews.DAY;
import static org.plumbline.reviews.TestingReviews.LIAISON;
import static org.plumbline.reviews.TestingReviews.answers;
import static org.plumbline.reviews.TestingReviews.done;
import static org.plumbline.reviews.TestingReviews.how;
import static org.plumbline.reviews.TestingReviews.list;
import static org.plumbline.reviews.TestingReviews.simple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.TestingRegister;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.Organisations;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.Outcome;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class RoundWorkTest {
    private static int count;

    @Autowired
    QuestionWork questions;

    @Autowired
    QuestionSets sets;

    @Autowired
    RoundWork work;

    @Autowired
    CaseWork caseWork;

    @Autowired
    Rounds rounds;

    @Autowired
    Cases cases;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private @Nullable TestingReviews made;
    private String finding = "";
    private String set = "";

    private TestingReviews reviews() {
        return Objects.requireNonNull(made);
    }

    @BeforeEach
    void an_owned_finding_and_questions_about_it() {
        made = new TestingReviews(questions, sets, work, caseWork, cases, clock);
        TestingRegister register = new TestingRegister(entries, organisations, transactions, "reviews-" + ++count);
        register.organisations();
        finding = register.confirm("R-1", FindingKind.RECOMMENDATION, "Supervise", null, Audience.everybody());
        register.record(
                finding,
                new FindingFact.Assigned("user/owner", "Head of crime"),
                DAY.minusDays(9),
                Audience.everybody());
        set = reviews().set(finding);
    }

    private Round round(String id) {
        return rounds.find(id, reviews().now()).orElseThrow();
    }

    private static void refused(Outcome outcome, String reason) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.unblock()).isNotBlank();
        });
    }

    @Nested
    class A_set_of_questions {
        @Test
        void can_be_changed_until_a_round_asks_it_and_is_followed_from_then_on() {
            Question other = new Question(1, "supervision", "Was it supervised?", "", Verdict.YES, false, finding);
            done(questions.ask(set, other, how(LIAISON)));
            reviews().designed(simple(set, 20, 5, 0));

            refused(questions.ask(set, other, how(LIAISON)), "A round has asked these questions");
            refused(questions.strike(set, 1, "no", how(LIAISON)), "A round has asked these questions");
            done(questions.follow(set + "-2", set, how(LIAISON)));

            assertThat(reviews().questions(set + "-2").version()).isEqualTo(2);
            assertThat(reviews().questions(set + "-2").questions())
                    .isEqualTo(reviews().questions(set).questions());
            assertThat(sets.successor(set, reviews().now()).map(QuestionSet::id))
                    .hasValue(set + "-2");
            refused(questions.follow(set + "-3", set, how(LIAISON)), "followed by version 2 already");
        }

        @Test
        void keeps_a_short_name_for_the_same_words() {
            done(questions.follow(set + "-2", set, how(LIAISON)));

            refused(
                    questions.ask(
                            set + "-2",
                            new Question(1, "supervision", "Did anybody look?", "", Verdict.YES, true, ""),
                            how(LIAISON)),
                    "asked something else");
            done(questions.ask(
                    set + "-2",
                    new Question(1, "looked-at", "Did anybody look?", "", Verdict.YES, true, ""),
                    how(LIAISON)));
            refused(
                    questions.ask(
                            set + "-2", new Question(0, "plan", "Else?", "", Verdict.YES, true, ""), how(LIAISON)),
                    "is called “plan”");
            refused(
                    questions.ask(
                            set + "-2", new Question(0, "A name", "Else?", "", Verdict.YES, true, ""), how(LIAISON)),
                    "is no short name");
            refused(
                    questions.ask(
                            set + "-2",
                            new Question(0, "else", "Else?", "", Verdict.YES, true, "no-such"),
                            how(LIAISON)),
                    "There is no finding");
        }

        @Test
        void loses_a_question_that_is_struck_and_keeps_the_numbers_of_the_others() {
            done(questions.strike(set, 1, "It asks two things.", how(LIAISON)));
            done(questions.ask(set, TestingReviews.asking("updates", ""), how(LIAISON)));

            assertThat(reviews().questions(set).questions())
                    .extracting(Question::number)
                    .containsExactly(2, 3);
            refused(questions.strike(set, 9, "none", how(LIAISON)), "There is no question 9");
        }
    }

    @Nested
    class The_steps {
        @Test
        void are_taken_in_their_order_and_say_what_is_wrong_elsewhere() {
            String id = reviews().designed(simple(set, 20, 6, 34));

            refused(work.begin(id, List.of(ANNA), how(LIAISON)), "The round is designed");
            refused(work.beginSecond(id, List.of(ANNA), how(LIAISON)), "The round is designed");
            refused(work.close(id, how(LIAISON)), "The round is designed");
            refused(work.reopen(id, "why", how(LIAISON)), "The round is designed");

            done(work.draw(id, list(20), how(LIAISON)));
            refused(work.draw(id, list(20), how(LIAISON)), "The round is drawn");
            refused(work.redesign(id, simple(set, 30, 6, 34), how(LIAISON)), "The round is drawn");
            refused(work.close(id, how(LIAISON)), "The round is drawn");

            done(work.begin(id, List.of(ANNA, BERT), how(LIAISON)));
            refused(work.begin(id, List.of(ANNA, BERT), how(LIAISON)), "The round is under review");
            refused(work.beginSecond(id, List.of(ANNA, BERT), how(LIAISON)), "6 cases wait for a first judgement");
            refused(work.close(id, how(LIAISON)), "The round is under review");

            reviews().judge(id, CaseFact.Turn.FIRST, one -> answers(Verdict.YES, Verdict.NO));
            refused(work.close(id, how(LIAISON)), "The round is under review");
            done(work.beginSecond(id, List.of(ANNA, BERT), how(LIAISON)));
            refused(work.close(id, how(LIAISON)), "3 cases wait for a second judgement");

            reviews().judge(id, CaseFact.Turn.SECOND, one -> answers(Verdict.YES, Verdict.NO));
            refused(work.close(id, how(ANNA)), "Whoever judged cases of a round cannot close it");
            done(work.close(id, how(LIAISON)));
            refused(work.close(id, how(LIAISON)), "The round is closed");
            assertThat(round(id).state()).isEqualTo(Round.State.CLOSED);
        }

        @Test
        void are_not_taken_tomorrow() {
            clock.set(DAY.atStartOfDay(ZoneOffset.UTC).toInstant());
            try {
                refused(
                        work.design(
                                "round-" + System.nanoTime(),
                                TestingReviews.FORCE,
                                simple(set, 20, 5, 0),
                                how(LIAISON).on(DAY.plusDays(1))),
                        "has not come yet");
                done(work.design(
                        "round-" + System.nanoTime(), TestingReviews.FORCE, simple(set, 20, 5, 0), how(LIAISON)));
            } finally {
                clock.run();
            }
        }

        @Test
        void without_second_review_lead_from_the_first_to_the_closing() {
            String id = reviews().begun(simple(set, 20, 4, 0));
            reviews().judge(id, CaseFact.Turn.FIRST, one -> answers(Verdict.YES, Verdict.NO));

            refused(work.beginSecond(id, List.of(ANNA, BERT), how(LIAISON)), "No case of this round is judged twice");
            done(work.close(id, how(LIAISON)));
        }

        @Test
        void go_back_only_by_a_reason() {
            String id = reviews().closed(simple(set, 20, 4, 50), one -> answers(Verdict.YES, Verdict.NO));
            assertThat(round(id).results()).hasSize(2);

            done(work.reopen(id, "An answer was typed wrongly.", how(LIAISON)));

            assertThat(round(id).state()).isEqualTo(Round.State.SECOND_REVIEW);
            assertThat(round(id).reopened()).hasValue("An answer was typed wrongly.");
            assertThat(round(id).results()).isEmpty();
            done(work.close(id, how(LIAISON)));
            assertThat(round(id).results()).hasSize(2);
            assertThat(round(id).reopened()).isEmpty();
        }
    }

    @Nested
    class The_draw {
        @Test
        void is_of_the_whole_population_that_was_described() {
            String id = reviews().designed(simple(set, 20, 5, 0));

            refused(work.draw(id, list(19), how(LIAISON)), "By the design there are 20 cases");
            refused(work.draw(id, list(20) + "\nJane Doe", how(LIAISON)), "Line 21: that looks like a name");
            done(work.redesign(id, simple(set, 19, 5, 0), how(LIAISON)));
            done(work.draw(id, list(19), how(LIAISON)));
            assertThat(round(id).design().populationSize()).isEqualTo(19);
        }

        @Test
        void of_strata_refuses_those_that_the_design_does_not_name() {
            String id = reviews()
                    .designed(TestingReviews.design(
                            set,
                            List.of(new Stratum("volume", "", 3, 0), new Stratum("serious", "", 2, 0)),
                            Sizing.number(4),
                            0,
                            LocalDate.of(2024, 3, 1)));

            refused(work.draw(id, "C1,volume\nC2,volume\nC3,volume\nC4,rare\nC5,serious", how(LIAISON)), "“rare”");
            refused(work.draw(id, "C1,volume\nC2,volume\nC3,volume\nC4\nC5,serious", how(LIAISON)), "in no stratum");
            done(work.draw(id, "C1,volume\nC2,volume\nC3,volume\nC4,serious\nC5,serious", how(LIAISON)));
            assertThat(reviews().sample(id))
                    .extracting(one -> one.drawn().stratum())
                    .containsExactlyInAnyOrder("volume", "volume", "serious", "serious");
        }

        @Test
        void can_be_made_again_from_the_list_that_was_kept_and_the_seed() {
            String id = reviews().drawn(simple(set, 60, 12, 25));
            Round round = round(id);

            SampleDraw again = SampleDraw.of(
                    RoundWork.listed(round.design(), caseWork.list(round)),
                    round.design().sizes(),
                    "seed-1",
                    25);

            assertThat(again.places().stream().map(place -> place.listed().reference()))
                    .containsExactlyElementsOf(reviews().sample(id).stream()
                            .map(one -> one.drawn().reference())
                            .toList());
            assertThat(again.places().stream().filter(SampleDraw.Place::second))
                    .hasSize(3)
                    .hasSize(round.list().orElseThrow().second());
        }

        @Test
        void makes_a_seed_where_none_is_given() {
            Design without = simple(set, 20, 5, 0);
            String id = reviews()
                    .designed(new Design(
                            without.title(),
                            set,
                            "",
                            List.of(),
                            without.from(),
                            without.until(),
                            "",
                            without.strata(),
                            without.sizing(),
                            "",
                            0));

            assertThat(round(id).design().seed()).matches("[0-9a-f]{16}");
        }

        @Test
        void names_no_case_to_anybody_but_the_force() {
            String id = reviews().begun(simple(set, 20, 4, 0));
            Vantage inspectorate = Vantage.now(clock, Viewer.of(TestingRegister.INSPECTORATE));

            assertThat(rounds.find(id, inspectorate).map(Round::state)).hasValue(Round.State.UNDER_REVIEW);
            assertThat(cases.of(id, inspectorate)).isEmpty();
            assertThat(rounds.history(id, inspectorate).stream()
                            .map(Entry::fact)
                            .map(String::valueOf)
                            .collect(Collectors.joining()))
                    .doesNotContain("CR-00");
        }
    }

    @Nested
    class The_design {
        @Test
        void has_questions_a_period_and_a_share_that_can_be() {
            String empty = "set-" + System.nanoTime();
            done(questions.begin(empty, TestingReviews.FORCE, "Empty", how(LIAISON)));

            refused(design(simple(empty, 20, 5, 0)), "The set has no question yet");
            refused(design(simple(set, 20, 21, 0)), "A sample of 21 cannot be drawn from 20");
            refused(design(simple(set, 20, 5, 101)), "A share of 101 per cent");
            refused(
                    design(new Design(
                            "Backwards",
                            set,
                            "",
                            List.of(),
                            DAY,
                            DAY.minusDays(1),
                            "",
                            List.of(new Stratum("all", "", 5, 0)),
                            Sizing.number(1),
                            "",
                            0)),
                    "The period ends before it begins");
        }

        private Outcome design(Design design) {
            return work.design("round-" + System.nanoTime(), TestingReviews.FORCE, design, how(LIAISON));
        }
    }

    @Nested
    class Reviewers {
        @Test
        void do_not_answer_for_what_the_questions_test() {
            String id = reviews().drawn(simple(set, 20, 5, 0));

            refused(
                    work.begin(id, List.of(ANNA, new Reviewer("user/owner", "Head of crime")), how(LIAISON)),
                    "Head of crime answers for a finding");
            refused(work.begin(id, List.of(), how(LIAISON)), "Nobody is to judge");
        }

        @Test
        void get_no_case_that_they_dealt_with() {
            String id = reviews().designed(simple(set, 6, 6, 0));
            done(work.draw(
                    id,
                    Stream.of("1", "2", "3", "4", "5", "6")
                            .map(number -> "CR-" + number + ",," + (number.equals("1") ? "reviewer a" : "Reviewer B"))
                            .collect(Collectors.joining("\n")),
                    how(LIAISON)));

            refused(work.begin(id, List.of(ANNA), how(LIAISON)), "1 case can be given to none of these");
            done(work.begin(id, List.of(ANNA, BERT), how(LIAISON)));
            assertThat(reviews().sample(id))
                    .filteredOn(one -> one.first().orElseThrow().reviewer().equals(BERT))
                    .extracting(one -> one.drawn().reference())
                    .containsExactly("CR-1");
        }

        @Test
        void share_the_cases_evenly_and_judge_none_twice() {
            String id = reviews().begun(simple(set, 20, 9, 100));
            reviews().judge(id, CaseFact.Turn.FIRST, one -> answers(Verdict.YES, Verdict.NO));
            refused(work.beginSecond(id, List.of(ANNA), how(LIAISON)), "can be given to none of these");
            done(work.beginSecond(id, List.of(ANNA, BERT), how(LIAISON)));

            assertThat(reviews().sample(id).stream()
                            .filter(one -> one.first().orElseThrow().reviewer().equals(ANNA)))
                    .hasSize(5);
            assertThat(reviews().sample(id))
                    .allMatch(one -> !one.first()
                            .orElseThrow()
                            .reviewer()
                            .equals(one.again().orElseThrow().reviewer()));
        }
    }

    @Nested
    class What_it_comes_to {
        @Test
        void is_counted_by_question_with_what_two_said_of_the_same_cases() {
            String id = reviews().begun(simple(set, 20, 10, 100));
            List<String> ids =
                    reviews().sample(id).stream().map(ReviewedCase::id).toList();
            reviews()
                    .judge(
                            id,
                            CaseFact.Turn.FIRST,
                            one -> answers(
                                    ids.indexOf(one.id()) < 6 ? Verdict.YES : Verdict.NO,
                                    ids.indexOf(one.id()) < 2 ? Verdict.NOT_APPLICABLE : Verdict.YES));
            done(work.beginSecond(id, List.of(ANNA, BERT), how(LIAISON)));
            reviews()
                    .judge(
                            id,
                            CaseFact.Turn.SECOND,
                            one -> answers(
                                    ids.indexOf(one.id()) < 5 ? Verdict.YES : Verdict.NO,
                                    ids.indexOf(one.id()) < 2 ? Verdict.NOT_APPLICABLE : Verdict.YES));

            refused(work.close(id, how(LIAISON)), "1 answer on which the two reviewers differ is not settled");
            done(caseWork.settle(
                    ids.get(5), new CaseFact.Settled(1, Verdict.NO, "Nothing was directed.", false), how(LIAISON)));
            done(work.close(id, how(LIAISON)));

            QuestionResult supervision = round(id).results().getFirst();
            assertThat(supervision.yes()).isEqualTo(5);
            assertThat(supervision.of()).isEqualTo(10);
            assertThat(supervision.count().twice()).containsExactly(5, 1, 0, 0, 4, 0, 0, 0, 0);
            // pₒ = 0.9, pₑ = 0.6 · 0.5 + 0.4 · 0.5 = 0.5
            assertThat(supervision.agreement().orElseThrow().value()).isCloseTo(0.8, within(1e-12));
            QuestionResult plan = round(id).results().getLast();
            assertThat(plan.of()).isEqualTo(8);
            assertThat(plan.notApplicable()).isEqualTo(2);
        }

        @Test
        void is_given_for_the_finding_that_a_question_tests_beside_earlier_rounds_and_what_was_published() {
            String published = "published-" + System.nanoTime();
            QuestionSet asked = reviews().questions(set);
            done(work.publish(
                    published,
                    new RoundFact.Published(
                            TestingReviews.FORCE,
                            "HMICFRS",
                            "PEEL",
                            set,
                            asked.called(),
                            LocalDate.of(2023, 9, 1),
                            LocalDate.of(2023, 9, 30),
                            asked.questions(),
                            List.of(new QuestionCount(
                                    1, List.of(new QuestionCount.InStratum("", 36, 46, 0)), List.of())),
                            "Chosen in another way."),
                    how(LIAISON)));
            String id = reviews().closed(simple(set, 20, 4, 0), one -> answers(Verdict.YES, Verdict.NO));

            assertThat(rounds.results(finding, reviews().now()))
                    .extracting(QuestionResult::round, QuestionResult::yes, QuestionResult::of)
                    .containsExactly(tuple(id, 4, 4), tuple(published, 36, 82));
            assertThat(rounds.earlier(
                            round(id), asked.questions().getFirst(), reviews().now()))
                    .extracting(QuestionResult::round)
                    .contains(published);
            assertThat(rounds.results(finding, Vantage.now(clock, Viewer.publicly())))
                    .isEmpty();
            refused(work.reopen(published, "why", how(LIAISON)), "published by somebody else");
        }

        @Test
        void is_not_there_at_a_vantage_before_the_closing() {
            String id = reviews().closed(simple(set, 20, 4, 0), one -> answers(Verdict.YES, Verdict.NO));
            long closing = rounds.history(id, reviews().now()).getLast().index();
            Entry closed = entries.at(closing, reviews().now()).orElseThrow();

            Vantage before = Vantage.at(DAY, closed.recordedAt().minusNanos(1000), Viewer.of(TestingReviews.FORCE));

            assertThat(rounds.find(id, before).map(Round::state)).isEqualTo(Optional.of(Round.State.UNDER_REVIEW));
            assertThat(rounds.find(id, before).orElseThrow().results()).isEmpty();
        }
    }
}
