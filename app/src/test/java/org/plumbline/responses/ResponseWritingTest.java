package org.plumbline.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.findings.TestingRegister;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class ResponseWritingTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 14);
    private static int reports;

    @Autowired
    ResponseWriting writing;

    @Autowired
    Responses responses;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ResponseShelf shelf;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestingClock.Settable clock;

    private String id = "";
    private ResponseFact.Head head = new ResponseFact.Head("", "", FEBRUARY, "", "", "", "");
    private String first = "";
    private String second = "";

    @BeforeEach
    void a_report() {
        TestingReport report = new TestingReport(entries, organisations, transactions, "answered-" + ++reports);
        id = report.response();
        head = report.head();
        first = report.recommendations().getFirst();
        second = report.recommendations().getLast();
    }

    private static Recording as(String organisation) {
        return new Recording(
                Viewer.of(organisation),
                Actor.user("writer"),
                FEBRUARY,
                Source.enteredHere(),
                Audience.of(organisation));
    }

    private static Recording body() {
        return as(TestingReport.BODY);
    }

    private static Recording force() {
        return as(TestingRegister.FORCE);
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Done(1));
    }

    private static void refused(Outcome outcome, String... reasons) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).contains(reasons);
            assertThat(refused.unblock()).isNotBlank();
        });
    }

    private void answer(String finding, boolean acts, String words) {
        done(writing.answer(id, new ResponseFact.Answer(finding, acts, words), body()));
    }

    private void allButTheSecondRecommendation() {
        done(writing.begin(head, body()));
        done(writing.invite(id, FEBRUARY, body()));
        done(writing.commentAsForce(id, "The force accepts both.", force()));
        done(writing.comment(id, "The Commissioner will watch.", body()));
        answer(first, true, "Supervisors are trained.");
    }

    private void published() {
        allButTheSecondRecommendation();
        answer(second, false, "Plans are made already.");
        done(writing.publish(id, "the website", "", body()));
    }

    private Vantage now(String organisation) {
        return Vantage.now(clock, Viewer.of(organisation));
    }

    private Response seenBy(String organisation) {
        return responses.find(id, now(organisation)).orElseThrow();
    }

    @Nested
    class Time {
        @ParameterizedTest
        @CsvSource({"2023-12-22, 2024-02-15", "2024-05-14, 2024-07-08", "2024-01-05, 2024-02-29"})
        void is_fifty_six_days_of_which_the_day_of_publication_is_the_first(LocalDate published, LocalDate due) {
            Deadline deadline = deadlines.publication(published, TestingReport.BODY, now(TestingReport.BODY));

            assertThat(deadline.due()).isEqualTo(due);
            assertThat(deadline.how()).contains("56");
            assertThat(deadline.rule()).isEqualTo("s55.days");
        }

        @ParameterizedTest
        @CsvSource({
            "2024-02-13, due in 2 days, false",
            "2024-02-14, due in 1 day, false",
            "2024-02-15, due today, false",
            "2024-02-16, late by 1 day, true",
            "2024-02-27, late by 12 days, true"
        })
        void runs_out_when_its_last_day_is_over(LocalDate asAt, String words, boolean late) {
            Deadline deadline =
                    deadlines.publication(TestingReport.PUBLISHED, TestingReport.BODY, now(TestingReport.BODY));

            assertThat(deadline.unpublished(asAt)).isEqualTo(words);
            assertThat(deadline.late(asAt)).isEqualTo(late);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-02-15, 'published on 15 February 2024, in time'",
            "2024-02-16, 'published on 16 February 2024, 1 day late'",
            "2024-02-18, 'published on 18 February 2024, 3 days late'"
        })
        void is_kept_or_missed_by_the_day_of_publishing(LocalDate on, String words) {
            Deadline deadline =
                    deadlines.publication(TestingReport.PUBLISHED, TestingReport.BODY, now(TestingReport.BODY));

            assertThat(deadline.published(on)).isEqualTo(words);
        }
    }

    @Nested
    class Publishing {
        @Test
        void is_refused_while_anything_is_blank_and_names_each_blank() {
            done(writing.begin(head, body()));

            refused(
                    writing.publish(id, "the website", "", body()),
                    "the invitation to the chief officer",
                    "the chief officer’s comments",
                    "the body’s own comments",
                    "what is said to R-1",
                    "what is said to R-2");
        }

        @Test
        void is_refused_while_one_recommendation_is_blank() {
            allButTheSecondRecommendation();

            assertThat(writing.publish(id, "the website", "", body()))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.reason()).endsWith("Blank: what is said to R-2."));
            answer(second, false, "Plans are made already.");
            done(writing.publish(id, "the website", "", body()));
        }

        @Test
        void asks_nothing_about_areas_for_improvement() {
            published();

            assertThat(seenBy(TestingReport.BODY).latest().orElseThrow().answers())
                    .extracting(ResponseFact.Answered::ref)
                    .containsExactly("R-1", "R-2");
        }

        @Test
        void cannot_be_before_the_report_or_tomorrow() {
            allButTheSecondRecommendation();

            refused(writing.publish(id, "x", "", body().on(TestingReport.PUBLISHED.minusDays(1))), "before its report");
            refused(
                    writing.publish(
                            id,
                            "x",
                            "",
                            body().on(now(TestingReport.BODY).asAt().plusDays(1))),
                    "has not come yet");
        }

        @Test
        void freezes_what_everybody_then_reads_and_another_edition_stands_beside_it() {
            published();
            ResponseFact.Edition edition =
                    seenBy(TestingRegister.PANEL).latest().orElseThrow();
            byte[] before = shelf.published(edition, ResponseFormat.HTML);
            assertThat(new String(before, StandardCharsets.UTF_8))
                    .contains("The force accepts both.", "Plans are made already.", "15 February 2024");
            refused(writing.publish(id, "the website", "Again", body()), "Nothing was written since edition 1");

            answer(second, true, "Plans are now made for each file.");
            assertThat(seenBy(TestingReport.BODY).changed()).isTrue();
            refused(writing.publish(id, "the website", "", body()), "Edition 1 is published already");
            done(writing.publish(id, "the website", "The answer to R-2 was wrong", body()));

            Response now = seenBy(TestingRegister.PANEL);
            assertThat(now.editions()).hasSize(2);
            assertThat(now.changed()).isFalse();
            assertThat(shelf.published(now.editions().getFirst(), ResponseFormat.HTML))
                    .isEqualTo(before);
            assertThat(new String(
                            shelf.published(now.editions().getLast(), ResponseFormat.HTML), StandardCharsets.UTF_8))
                    .contains("Plans are now made for each file.", "The answer to R-2 was wrong");
        }

        @Test
        void gives_a_web_page_a_pdf_and_a_word_file() {
            published();
            ResponseFact.Edition edition =
                    seenBy(TestingRegister.PANEL).latest().orElseThrow();

            assertThat(new String(shelf.published(edition, ResponseFormat.PDF), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(new String(shelf.published(edition, ResponseFormat.DOCX), 0, 2, StandardCharsets.US_ASCII))
                    .isEqualTo("PK");
        }
    }

    @Nested
    class Writing {
        @Test
        void is_the_bodys_and_the_chief_officers_comments_are_the_forces() {
            done(writing.begin(head, body()));
            done(writing.invite(id, FEBRUARY, body()));

            refused(writing.commentAsForce(id, "x", body()), "for West Midlands Police to give");
            refused(writing.invite(id, FEBRUARY, force()), "Commissioner’s to write");
            refused(writing.comment(id, "x", force()), "Commissioner’s to write");
            refused(writing.answer(id, new ResponseFact.Answer(first, true, "x"), force()), "Commissioner’s to write");
            refused(writing.publish(id, "x", "", force()), "Commissioner’s to write");
            refused(writing.begin(head, force()), "Commissioner’s to write");
        }

        @Test
        void waits_for_the_invitation_before_the_chief_officer_comments() {
            done(writing.begin(head, body()));

            refused(writing.commentAsForce(id, "Too soon.", force()), "not invited yet");
            refused(writing.invite(id, FEBRUARY.minusDays(1), body()), "before they are invited");
            done(writing.invite(id, FEBRUARY, body()));
            done(writing.commentAsForce(id, "In time.", force()));
        }

        @Test
        void shows_the_force_nothing_of_the_bodys_drafts_and_others_nothing_at_all() {
            allButTheSecondRecommendation();

            assertThat(seenBy(TestingReport.BODY).chiefOfficer()).isEqualTo("The force accepts both.");
            assertThat(seenBy(TestingRegister.FORCE).body()).isEmpty();
            assertThat(seenBy(TestingRegister.FORCE).answers()).isEmpty();
            assertThat(responses.find(id, now(TestingRegister.PANEL))).isEmpty();
        }

        @Test
        void is_of_the_reports_own_recommendations_only() {
            done(writing.begin(head, body()));

            refused(
                    writing.answer(id, new ResponseFact.Answer("elsewhere.R-1", true, "x"), body()),
                    "no such recommendation");
        }

        @Test
        void is_not_begun_twice_but_after_all_where_none_was_needed() {
            done(writing.notCalledFor(head, "A joint inspection", body()));
            refused(writing.comment(id, "x", body()), "needs no response: A joint inspection");

            done(writing.begin(head, body()));

            assertThat(seenBy(TestingReport.BODY).notCalledForBecause()).isEmpty();
            refused(writing.begin(head, body()), "begun already");
        }

        @Test
        void that_is_published_cannot_be_called_needless() {
            published();

            refused(writing.notCalledFor(head, "A joint inspection", body()), "is published");
        }
    }
}
