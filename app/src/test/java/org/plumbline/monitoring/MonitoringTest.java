package org.plumbline.monitoring;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.inspections.StageFact;
import org.plumbline.inspections.Stages;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.plumbline.record.Outcome;
import org.plumbline.record.RecordFact;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.web.ChangedUnderneath;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class MonitoringTest {
    private static final LocalDate DAY = Watched.DAY;

    @Autowired
    Letters letters;

    @Autowired
    OversightMeetings meetings;

    @Autowired
    Targets targets;

    @Autowired
    RepresentationRounds rounds;

    @Autowired
    DatedEvents events;

    @Autowired
    Disclosures disclosures;

    @Autowired
    WhoKnew whoKnew;

    @Autowired
    KeyDates dates;

    @Autowired
    LengthStatements lengths;

    @Autowired
    DateClashes clashes;

    @Autowired
    Intervals intervals;

    @Autowired
    Stages stages;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private Watched world;
    private String force = "";

    @BeforeEach
    void force() {
        world = new Watched(entries, organisations, transactions, clock);
        force = world.force();
    }

    private Vantage now() {
        return world.now(force);
    }

    private Vantage at(LocalDate day) {
        return Vantage.at(day, clock.instant(), Viewer.of(force));
    }

    private static void done(Outcome outcome) {
        assertThat(Watched.reason(outcome)).isEmpty();
    }

    @Nested
    class ALetter {
        private Letter sent() {
            done(letters.send(
                    new LetterFact.Sent(
                            force,
                            "Commissioner",
                            "Chief Inspector",
                            "Questions",
                            List.of(new LetterFact.Question(1, "Why?"), new LetterFact.Question(2, "When?")),
                            ""),
                    world.on(DAY)));
            return letters.ofForce(force, now()).getFirst();
        }

        private Outcome answer(Letter letter, int question, LocalDate on) {
            return letters.answer(
                    letter.id(), new LetterFact.Answered(question, "Letter of then", "Because"), world.on(on));
        }

        @Test
        void waits_for_its_answers_from_the_day_after_it_was_sent() {
            Letter letter = sent();

            assertThat(letter.unanswered()).hasSize(2);
            assertThat(letter.daysSince(DAY)).isZero();
            assertThat(letter.daysSince(DAY.plusDays(1))).isEqualTo(1);
            assertThat(letter.daysSince(LocalDate.of(2023, 12, 6))).isEqualTo(7);
        }

        @Test
        void has_one_question_answered_from_the_day_of_the_answer_on_and_not_before() {
            Letter letter = sent();

            done(answer(letter, 2, DAY.plusDays(3)));

            assertThat(letters.find(letter.id(), at(DAY.plusDays(2)))
                            .orElseThrow()
                            .unanswered())
                    .hasSize(2);
            Letter answered = letters.find(letter.id(), at(DAY.plusDays(3))).orElseThrow();
            assertThat(answered.unanswered()).extracting(Letter.Asked::number).containsExactly(1);
            assertThat(answered.questions().getLast().answer().orElseThrow().words())
                    .isEqualTo("Because");
        }

        @Test
        void refuses_answers_to_nothing_to_the_answered_and_before_the_question() {
            Letter letter = sent();
            done(answer(letter, 1, DAY));

            assertThat(Watched.reason(answer(letter, 1, DAY))).contains("answered already", "corrected");
            assertThat(Watched.reason(answer(letter, 3, DAY))).contains("asks no question 3", "Choose one");
            assertThat(Watched.reason(answer(letter, 2, DAY.minusDays(1)))).contains("before it is asked");
            assertThat(Watched.reason(answer(letter, 2, now().asAt().plusDays(1))))
                    .contains("has not come yet");
        }

        @Test
        void is_not_answered_by_somebody_who_saw_an_earlier_state_of_it() {
            Letter letter = sent();
            Recording how = world.on(DAY);
            Recording stale = new Recording(
                    how.viewer(),
                    how.actor(),
                    how.effectiveOn(),
                    how.source(),
                    how.audience(),
                    OptionalLong.of(letter.lastEntry() - 1));

            assertThatThrownBy(() -> letters.answer(letter.id(), new LetterFact.Answered(1, "l", "w"), stale))
                    .isInstanceOf(ChangedUnderneath.class);
        }

        @Test
        void is_seen_by_those_for_whom_it_was_recorded_and_in_the_list_of_its_force_only() {
            sent();

            assertThat(letters.ofForce(force, world.now(Watched.INSPECTORATE))).hasSize(1);
            assertThat(letters.ofForce(force, world.now(Watched.PANEL))).isEmpty();
            assertThat(letters.ofForce("another", now())).isEmpty();
            assertThat(letters.ofForce(force, now())).isEqualTo(letters.ofForce(force, world.folded(force)));
        }
    }

    @Nested
    class AMeeting {
        private OversightMeeting called(@Nullable LocalDate on) {
            done(meetings.call(
                    new MeetingFact.Called(force, "PPOG", on, List.of("Chief Constable"), "Progress", ""),
                    world.on(DAY)));
            return meetings.ofForce(force, now()).getFirst();
        }

        private Outcome held(OversightMeeting meeting, LocalDate on) {
            return meetings.hold(
                    meeting.id(),
                    new MeetingFact.Held(List.of("Chief Constable"), "A plan", "Noted", true),
                    world.on(on));
        }

        @Test
        void is_held_on_its_own_day_whatever_day_it_was_called_for() {
            OversightMeeting meeting = called(DAY.plusDays(48));

            done(held(meeting, DAY.plusDays(49)));

            OversightMeeting then =
                    meetings.find(meeting.id(), at(DAY.plusDays(48))).orElseThrow();
            assertThat(then.held()).isEmpty();
            assertThat(then.on()).contains(DAY.plusDays(48));
            OversightMeeting after =
                    meetings.find(meeting.id(), at(DAY.plusDays(49))).orElseThrow();
            assertThat(after.on()).contains(DAY.plusDays(49));
            assertThat(after.held().orElseThrow().presented()).isEqualTo("A plan");
            assertThat(after.calledOn()).isEqualTo(DAY);
        }

        @Test
        void is_neither_held_twice_nor_before_it_was_called_nor_once_it_was_called_off() {
            OversightMeeting meeting = called(null);
            assertThat(Watched.reason(held(meeting, DAY.minusDays(1)))).contains("before it is called");
            done(held(meeting, DAY));

            assertThat(Watched.reason(held(meeting, DAY))).contains("held already");
            assertThat(Watched.reason(meetings.callOff(meeting.id(), new MeetingFact.CalledOff("snow"), world.on(DAY))))
                    .contains("held already");
        }

        @Test
        void that_was_called_off_is_not_held() {
            OversightMeeting meeting = called(null);
            done(meetings.callOff(meeting.id(), new MeetingFact.CalledOff("snow"), world.on(DAY)));

            assertThat(Watched.reason(held(meeting, DAY))).contains("called off", "another meeting");
            assertThat(meetings.find(meeting.id(), now()).orElseThrow().calledOff())
                    .isEqualTo("snow");
            assertThat(meetings.ofForce(force, now())).isEqualTo(meetings.ofForce(force, world.folded(force)));
        }

        @Test
        void is_not_called_for_a_day_before_the_invitation() {
            assertThat(Watched.reason(meetings.call(
                            new MeetingFact.Called(force, "PPOG", DAY.minusDays(1), List.of(), "", ""), world.on(DAY))))
                    .contains("before");
            called(DAY);
        }
    }

    @Nested
    class ATarget {
        private Target set(TargetFact.Aim aim, @Nullable LocalDate by) {
            done(targets.set(new TargetFact.Set(force, "Commissioner", aim, "Out of it", by, ""), world.on(DAY)));
            return targets.ofForce(force, now()).getFirst();
        }

        private String standing(Target target, LocalDate day) {
            return targets.find(target.id(), at(day)).orElseThrow().standing(intervals.of(force, at(day)), day);
        }

        @Test
        void is_to_come_until_its_day_and_past_from_the_day_after() {
            Target target = set(TargetFact.Aim.OTHER, DAY.plusDays(10));

            assertThat(standing(target, DAY.plusDays(9))).isEqualTo("Still to come, in 1 day.");
            assertThat(standing(target, DAY.plusDays(10))).isEqualTo("Due today.");
            assertThat(standing(target, DAY.plusDays(11))).isEqualTo("Not recorded as reached: 1 day past.");
            assertThat(target.missed(List.of(), DAY.plusDays(10))).isFalse();
            assertThat(target.missed(List.of(), DAY.plusDays(11))).isTrue();
        }

        @Test
        void is_reached_in_time_on_its_day_and_late_the_day_after() {
            Target inTime = set(TargetFact.Aim.OTHER, DAY.plusDays(10));
            done(targets.reach(inTime.id(), new TargetFact.Reached("seen"), world.on(DAY.plusDays(10))));
            assertThat(standing(inTime, DAY.plusDays(20))).endsWith("in time.");

            done(targets.set(
                    new TargetFact.Set(force, "Commissioner", TargetFact.Aim.OTHER, "Later", DAY.plusDays(11), ""),
                    world.on(DAY)));
            Target late = targets.ofForce(force, now()).getLast();
            done(targets.reach(late.id(), new TargetFact.Reached("seen"), world.on(DAY.plusDays(12))));
            assertThat(standing(late, DAY.plusDays(20))).endsWith("1 day late.");
        }

        @Test
        void of_leaving_engage_is_read_from_the_stage_and_not_recorded() {
            engaged();
            Target target = set(TargetFact.Aim.LEAVE_ENGAGE, LocalDate.of(2024, 3, 31));
            assertThat(Watched.reason(targets.reach(target.id(), new TargetFact.Reached("x"), world.on(DAY))))
                    .contains("inspectorate’s decision", "Record the decision");
            assertThat(standing(target, LocalDate.of(2024, 4, 1))).isEqualTo("Not reached: 1 day past.");

            left();

            assertThat(standing(target, LocalDate.of(2024, 9, 17))).isEqualTo("Not reached: 170 days past.");
            assertThat(standing(target, LocalDate.of(2024, 9, 18)))
                    .isEqualTo("Reached on 18 September 2024, 171 days late.");
        }

        @Test
        void is_not_set_for_a_day_before_it_was_set_nor_reached_before_nor_once_given_up() {
            assertThat(Watched.reason(targets.set(
                            new TargetFact.Set(force, "C", TargetFact.Aim.PLAN, "Plan", DAY.minusDays(1), ""),
                            world.on(DAY))))
                    .contains("before the day on which it was set");
            Target target = set(TargetFact.Aim.PLAN, DAY);
            assertThat(Watched.reason(
                            targets.reach(target.id(), new TargetFact.Reached("x"), world.on(DAY.minusDays(1)))))
                    .contains("before it was set");
            done(targets.withdraw(target.id(), new TargetFact.Withdrawn("no more"), world.on(DAY)));
            assertThat(Watched.reason(targets.reach(target.id(), new TargetFact.Reached("x"), world.on(DAY))))
                    .contains("given up");
            assertThat(standing(target, DAY)).isEqualTo("Given up: no more");
            assertThat(targets.ofForce(force, now())).isEqualTo(targets.ofForce(force, world.folded(force)));
        }
    }

    private void decide(StageFact fact) {
        assertThat(stages.decide(force, fact, now(), Actor.user("u"), Audience.of(force), Source.enteredHere()))
                .isInstanceOf(org.plumbline.inspections.Outcome.Done.class);
    }

    private void engaged() {
        decide(new StageFact.MovedToEngage(
                LocalDate.of(2023, 11, 22),
                Instant.parse("2023-11-24T10:00:00Z"),
                "Four causes",
                "HM Chief Inspector",
                Instant.parse("2023-11-22T09:00:00Z"),
                "Letter of 23 November"));
    }

    private void left() {
        decide(new StageFact.ReturnedToScan(
                LocalDate.of(2024, 9, 18),
                Instant.parse("2024-09-18T09:00:00Z"),
                "Three closed",
                "HM Chief Inspector"));
    }

    @Nested
    class TheStages {
        @Test
        void are_one_scan_without_a_beginning_where_nothing_was_decided() {
            Interval only = intervals.of(force, now()).getFirst();

            assertThat(intervals.of(force, now())).hasSize(1);
            assertThat(only.engage()).isFalse();
            assertThat(only.from()).isEmpty();
            assertThat(intervals.sentence("It", force, now())).contains("not known to have been in Engage");
        }

        @Test
        void are_counted_without_their_first_day_and_end_with_the_next() {
            engaged();
            left();

            List<Interval> all = intervals.of(force, now());

            assertThat(all).extracting(Interval::engage).containsExactly(false, true, false);
            assertThat(all.get(1).days()).isEqualTo(299);
            assertThat(all.get(1).until()).contains(LocalDate.of(2024, 9, 18));
            assertThat(all.get(1).stage().letter()).isEqualTo("Letter of 23 November");
            assertThat(all.get(1).stage().decidedAt()).isEqualTo(Instant.parse("2023-11-22T09:00:00Z"));
            assertThat(intervals
                            .of(force, at(LocalDate.of(2023, 11, 24)))
                            .getLast()
                            .days())
                    .isZero();
            assertThat(intervals
                            .of(force, at(LocalDate.of(2023, 11, 25)))
                            .getLast()
                            .days())
                    .isEqualTo(1);
            assertThat(intervals.sentence("It", force, at(LocalDate.of(2024, 6, 27))))
                    .isEqualTo("It is in Engage for 216 days, from 24 November 2023.");
            assertThat(intervals.sentence("It", force, now()))
                    .isEqualTo(
                            "It is in Scan. It was in Engage for 299 days, from 24 November 2023; left on 18 September 2024.");
        }

        @Test
        void are_known_to_come_between_the_decision_and_its_first_day() {
            engaged();

            assertThat(intervals.coming(force, at(LocalDate.of(2023, 11, 23)))).isPresent();
            assertThat(intervals.coming(force, at(LocalDate.of(2023, 11, 24)))).isEmpty();
        }
    }

    @Nested
    class RepresentationsMade {
        private RepresentationFact.WindowStated window(
                String by, boolean open, @Nullable LocalDate opens, @Nullable Instant closes) {
            return new RepresentationFact.WindowStated(force, "Engage", by, open, opens, closes, "rule");
        }

        private RepresentationRound opened() {
            done(rounds.open(window("Commissioner", true, DAY, Instant.parse("2023-12-13T16:00:00Z")), world.on(DAY)));
            return rounds.ofForce(force, now()).getFirst();
        }

        private RepresentationRound.Policy relied(@Nullable LocalDate from, @Nullable LocalDate until) {
            RepresentationRound round = opened();
            done(rounds.rely(
                    round.id(),
                    new RepresentationFact.PolicyRelied("Commissioner", "Policy", "106", "says", from, until),
                    world.on(DAY)));
            return rounds.find(round.id(), now()).orElseThrow().policies().getLast();
        }

        @Test
        void stand_in_a_window_that_is_disputed_once_somebody_says_otherwise() {
            RepresentationRound round = opened();
            assertThat(round.disputed()).isFalse();

            done(rounds.state(round.id(), window("Chief Inspector", false, null, null), world.on(DAY)));

            assertThat(rounds.find(round.id(), now()).orElseThrow().disputed()).isTrue();
            assertThat(rounds.find(round.id(), now()).orElseThrow().windows())
                    .extracting(RepresentationRound.Window::sentence)
                    .containsExactly(
                            "There is a window from 29 November 2023 until 13 December 2023 at 16:00.",
                            "There is none.");
        }

        @Test
        void do_not_close_before_they_open_and_where_there_is_no_window_there_are_no_days() {
            assertThat(Watched.reason(
                            rounds.open(window("C", true, DAY, Instant.parse("2023-11-28T23:59:00Z")), world.on(DAY))))
                    .contains("closes before it opens");
            assertThat(Watched.reason(rounds.open(window("C", false, DAY, null), world.on(DAY))))
                    .contains("no window", "Leave the days empty");
            done(rounds.open(window("C", true, DAY, Instant.parse("2023-11-29T09:00:00Z")), world.on(DAY)));
        }

        @Test
        void rely_on_a_policy_on_its_last_day_and_not_the_day_after() {
            RepresentationRound.Policy lastDay = relied(DAY.minusDays(5), DAY);
            assertThat(lastDay.outOfForce()).isFalse();
            assertThat(lastDay.standing()).isEqualTo("In force when it was relied on.");
            RepresentationRound.Policy dayAfter = relied(DAY.minusDays(5), DAY.minusDays(1));
            assertThat(dayAfter.outOfForce()).isTrue();
            assertThat(dayAfter.standing()).contains("had ceased 1 day before");
        }

        @Test
        void rely_on_a_policy_from_its_first_day_and_say_where_it_is_not_known() {
            assertThat(relied(DAY, null).outOfForce()).isFalse();
            assertThat(relied(DAY.plusDays(1), null).standing()).contains("Not yet in force");
            assertThat(relied(null, null).standing()).contains("Not known");
            assertThat(relied(null, null).outOfForce()).isFalse();
        }

        @Test
        void keep_what_was_said_and_what_came_of_it() {
            RepresentationRound round = opened();
            done(rounds.make(round.id(), new RepresentationFact.Made("Commissioner", "Unfair"), world.on(DAY)));
            done(rounds.consider(
                    round.id(), new RepresentationFact.Considered("Chief Inspector", "Kept"), world.on(DAY)));
            assertThat(Watched.reason(rounds.rely(
                            round.id(),
                            new RepresentationFact.PolicyRelied("C", "P", "", "s", DAY, DAY.minusDays(1)),
                            world.on(DAY))))
                    .contains("ceases before it begins");

            RepresentationRound after = rounds.find(round.id(), now()).orElseThrow();
            assertThat(after.made()).extracting(RepresentationRound.Said::words).containsExactly("Unfair");
            assertThat(after.considered()).hasSize(1);
            assertThat(rounds.ofForce(force, now())).isEqualTo(rounds.ofForce(force, world.folded(force)));
        }
    }

    @Nested
    class ADateThatDocumentsState {
        private StatedDateFact.Stated stated(LocalDate from, LocalDate until) {
            return new StatedDateFact.Stated(force, "The letter", from, until, from.toString(), "Somebody", null);
        }

        private DatedEvent event(StatedDateFact.Stated... more) {
            done(events.begin(stated(DAY, DAY), world.on(DAY)));
            DatedEvent event = events.ofForce(force, now()).getFirst();
            for (StatedDateFact.Stated one : more) {
                done(events.state(event.id(), one, world.on(DAY)));
            }
            return events.find(event.id(), now()).orElseThrow();
        }

        @Test
        void is_in_conflict_when_two_statements_share_no_day() {
            assertThat(event(stated(DAY, DAY)).conflicting()).isFalse();
            assertThat(event(stated(DAY.withDayOfMonth(1), DAY.withDayOfMonth(30)))
                            .conflicting())
                    .isFalse();
        }

        private List<String> doubts(LocalDate day, String said, @Nullable String tense) {
            DatedEvent event = event(new StatedDateFact.Stated(force, "The letter", day, day, said, "Somebody", tense));
            return event.doubts(event.statements().getLast());
        }

        @Test
        void is_doubted_where_it_lies_on_the_wrong_side_of_the_document_or_is_another_weekday() {
            assertThat(doubts(DAY, "that day", "past")).isEmpty();
            assertThat(doubts(DAY.plusDays(1), "the next day", "past"))
                    .singleElement(as(STRING))
                    .contains("1 day earlier");
            assertThat(doubts(DAY, "that day", "to-come")).isEmpty();
            assertThat(doubts(DAY.minusDays(1), "the day before", "to-come"))
                    .singleElement(as(STRING))
                    .contains("1 day later");
            assertThat(doubts(LocalDate.of(2023, 12, 4), "week commencing 04.12.23", null))
                    .isEmpty();
            assertThat(doubts(LocalDate.of(2013, 12, 4), "week commencing 04.12.13", null))
                    .containsExactly("4 December 2013 is a Wednesday; stated: Monday."
                            + " It would fit as 4 December 2023, which is a Monday.");
        }

        @Test
        void is_found_among_the_clashes_with_lengths_of_time_that_are_not_so_long() {
            event(stated(DAY.plusMonths(1), DAY.plusMonths(1)));
            done(lengths.state(length(DAY.plusDays(14)), world.on(DAY)));
            assertThat(clashes.ofForce(force, now()))
                    .extracting(DateClash::what)
                    .containsExactly("The letter");

            done(lengths.state(length(DAY.plusDays(16)), world.on(DAY)));

            assertThat(clashes.ofForce(force, now()))
                    .hasSize(2)
                    .last()
                    .satisfies(clash -> assertThat(clash.sentence()).contains("16 days", "true for none of them"));
            assertThat(Watched.reason(lengths.state(length(DAY.minusDays(1)), world.on(DAY))))
                    .contains("end before it begins");
        }

        private LengthFact.Stated length(LocalDate end) {
            return new LengthFact.Stated(
                    force,
                    "14 days",
                    "Somebody",
                    "exactly",
                    14,
                    "days",
                    new LengthFact.Moment("it was sent", DAY),
                    List.of(new LengthFact.Moment("it was answered", end)));
        }

        @Test
        void keeps_every_statement_side_by_side_and_flags_each_line_of_the_chronology() {
            DatedEvent event = event(stated(DAY.plusMonths(1), DAY.plusMonths(1)));

            assertThat(event.conflicting()).isTrue();
            assertThat(event.statements()).hasSize(2);
            assertThat(dates.of(force, now()))
                    .filteredOn(date -> date.what().equals("The letter"))
                    .hasSize(2)
                    .allSatisfy(date -> assertThat(date.flag()).isEqualTo("Documents disagree: 2 dates"));
        }

        @Test
        void is_settled_by_somebody_with_a_reason_on_a_day_that_a_document_states() {
            DatedEvent event = event(stated(DAY.plusMonths(1), DAY.plusMonths(1)));
            assertThat(Watched.reason(events.settle(
                            event.id(), new StatedDateFact.Settled(DAY.plusDays(1), "guess"), world.on(DAY))))
                    .contains("No document", "Record first");

            done(events.settle(event.id(), new StatedDateFact.Settled(DAY, "the letter itself"), world.on(DAY)));

            DatedEvent settled = events.find(event.id(), now()).orElseThrow();
            assertThat(settled.conflicting()).isTrue();
            assertThat(settled.statements().stream().map(settled::wrong)).containsExactly(false, true);
            assertThat(dates.of(force, now()))
                    .filteredOn(date -> date.what().equals("The letter"))
                    .extracting(KeyDate::flag)
                    .containsExactly("", "Held to be wrong: it was 29 November 2023");
            assertThat(events.ofForce(force, now())).isEqualTo(events.ofForce(force, world.folded(force)));
        }
    }

    @Nested
    class ADisclosure {
        private final Instant at = Instant.parse("2023-12-05T12:00:00Z");

        private Letter secret() {
            done(letters.send(
                    new LetterFact.Sent(force, "A", "B", "Secret", List.of(), ""),
                    world.by(force, DAY, Audience.of(force))));
            return letters.ofForce(force, now()).getFirst();
        }

        private RecordFact.Disclosed told(
                String by, String what, Letter letter, @Nullable Instant until, String... to) {
            return new RecordFact.Disclosed(
                    what,
                    List.of(Letter.KIND + "/" + letter.id()),
                    new TreeSet<>(Set.of(to)),
                    at,
                    "letter",
                    "in confidence",
                    force,
                    by,
                    until);
        }

        @Test
        void opens_what_it_names_to_those_who_were_told_and_stands_in_the_matrix() {
            Letter letter = secret();
            assertThat(letters.find(letter.id(), world.now(Watched.PANEL))).isEmpty();

            done(disclosures.disclose(told(force, "The secret", letter, null, Watched.PANEL), world.on(DAY)));

            assertThat(letters.find(letter.id(), world.now(Watched.PANEL))).isPresent();
            WhoKnew.Row row = whoKnew.rows(force, now()).getFirst();
            assertThat(row.what()).isEqualTo("The secret");
            assertThat(row.holders()).containsExactly(force);
            assertThat(row.of(Watched.PANEL)).extracting(WhoKnew.Cell::at).containsExactly(at);
            assertThat(row.of(Watched.COMMISSIONER)).isEmpty();
        }

        @Test
        void is_neither_shown_nor_counted_where_the_disclosure_itself_cannot_be_seen() {
            Letter letter = secret();
            done(disclosures.disclose(told(force, "The secret", letter, null, Watched.COMMISSIONER), world.on(DAY)));

            assertThat(whoKnew.rows(force, world.now(Watched.INSPECTORATE))).hasSize(1);
            assertThat(whoKnew.rows(force, world.now(Watched.PANEL))).isEmpty();
            assertThat(whoKnew.known(force, Watched.COMMISSIONER, world.now(Watched.PANEL)))
                    .isEmpty();
            assertThat(dates.of(force, world.now(Watched.PANEL))).isEmpty();
        }

        @Test
        void is_refused_to_whoever_does_not_see_the_thing_and_opens_nothing() {
            Letter letter = secret();

            Outcome outcome = disclosures.disclose(
                    told(Watched.COMMISSIONER, "Hearsay", letter, null, Watched.PANEL),
                    world.by(Watched.COMMISSIONER, DAY, Audience.of(Watched.COMMISSIONER)));

            assertThat(Watched.reason(outcome)).contains("cannot see", "Choose among");
            assertThat(letters.find(letter.id(), world.now(Watched.PANEL))).isEmpty();
        }

        @Test
        void opens_no_more_of_a_thing_than_the_discloser_sees_of_it() {
            done(letters.send(
                    new LetterFact.Sent(
                            force, "A", "B", "Half secret", List.of(new LetterFact.Question(1, "Why?")), ""),
                    world.by(force, DAY, Audience.of(force, Watched.COMMISSIONER))));
            Letter letter = letters.ofForce(force, now()).getFirst();
            done(letters.answer(
                    letter.id(),
                    new LetterFact.Answered(1, "Reply", "For the force alone"),
                    world.by(force, DAY, Audience.of(force))));

            done(disclosures.disclose(
                    told(Watched.COMMISSIONER, "Half", letter, null, Watched.PANEL),
                    world.by(Watched.COMMISSIONER, DAY, Audience.of(Watched.COMMISSIONER, Watched.PANEL))));

            Letter seen = letters.find(letter.id(), world.now(Watched.PANEL)).orElseThrow();
            assertThat(seen.unanswered()).hasSize(1);
        }

        @Test
        void is_refused_to_oneself_in_anothers_name_under_an_embargo_that_is_over_or_on_the_public() {
            Letter letter = secret();

            assertThat(Watched.reason(disclosures.disclose(told(force, "x", letter, null, force), world.on(DAY))))
                    .contains("themselves");
            assertThat(Watched.reason(disclosures.disclose(
                            told(Watched.PANEL, "x", letter, null, Watched.COMMISSIONER), world.on(DAY))))
                    .contains("Only the organisation that tells");
            assertThat(Watched.reason(disclosures.disclose(told(force, "x", letter, at, Watched.PANEL), world.on(DAY))))
                    .contains("ends before it begins");
            assertThat(Watched.reason(disclosures.disclose(
                            told(force, "x", letter, at.plusSeconds(60), Audience.PUBLIC), world.on(DAY))))
                    .contains("no embargo");
            done(disclosures.disclose(told(force, "x", letter, at.plusSeconds(60), Watched.PANEL), world.on(DAY)));
        }

        @Test
        void is_confidential_until_its_embargo_ends_and_not_at_that_instant() {
            Letter letter = secret();
            Instant end = at.plusSeconds(3600);
            done(disclosures.disclose(told(force, "x", letter, end, Watched.PANEL), world.on(DAY)));
            WhoKnew.Cell cell =
                    whoKnew.rows(force, now()).getFirst().of(Watched.PANEL).getFirst();

            assertThat(cell.locked(at.minusSeconds(1))).isTrue();
            assertThat(cell.locked(at)).isFalse();
            assertThat(cell.confidential(at)).isTrue();
            assertThat(cell.confidential(end.minusSeconds(1))).isTrue();
            assertThat(cell.confidential(end)).isFalse();
        }
    }
}
