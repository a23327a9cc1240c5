package org.plumbline.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.DemonstrationTest;
import org.plumbline.inspections.Reports;
import org.plumbline.inspections.Stage;
import org.plumbline.inspections.Stages;
import org.plumbline.platform.London;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Who knew what, when, in the West Midlands story. */
@DemonstrationTest
class StoryKnowledgeTest {
    private static final String FORCE = "west-midlands-police";
    private static final String OFFICE = "west-midlands-pcc";
    private static final String COMMISSIONER = "west-midlands-commissioner";
    private static final String PANEL = "west-midlands-police-and-crime-panel";
    private static final String INSPECTORATE = "hmicfrs";
    private static final String PUBLIC = "public";
    private static final String DECISION = "Decision to move the force to Engage";
    private static final String DRAFT = "Draft inspection report";
    private static final String REPORT = "west-midlands-police-peel-2023-25";

    @Autowired
    WhoKnew whoKnew;

    @Autowired
    KeyDates dates;

    @Autowired
    Letters letters;

    @Autowired
    Targets targets;

    @Autowired
    Intervals intervals;

    @Autowired
    OversightMeetings meetings;

    @Autowired
    RepresentationRounds rounds;

    @Autowired
    DatedEvents events;

    @Autowired
    Reports reports;

    @Autowired
    Stages stages;

    private static Vantage at(String instant, String organisation) {
        Instant known = Instant.parse(instant);
        return Vantage.at(London.dateAt(known), known, Viewer.of(organisation));
    }

    private List<String> known(String instant, String organisation) {
        return whoKnew.known(FORCE, organisation, at(instant, organisation)).stream()
                .map(WhoKnew.Known::what)
                .toList();
    }

    private List<String> rows(String instant, String organisation) {
        return whoKnew.rows(FORCE, at(instant, organisation)).stream()
                .map(WhoKnew.Row::what)
                .toList();
    }

    private WhoKnew.Row row(String what, String organisation) {
        return whoKnew.rows(FORCE, at("2024-10-01T00:00:00Z", organisation)).stream()
                .filter(row -> row.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class TheDecision {
        @Test
        void was_told_to_the_commissioner_in_the_call_the_force_by_telephone_and_everybody_at_ten() {
            WhoKnew.Row row = row(DECISION, PANEL);

            assertThat(row.holders()).containsExactly(INSPECTORATE);
            assertThat(row.of(OFFICE))
                    .extracting(WhoKnew.Cell::at)
                    .containsExactly(Instant.parse("2023-11-22T14:30:00Z"));
            assertThat(row.of(OFFICE).getFirst().how()).contains("call");
            assertThat(row.of(FORCE))
                    .extracting(WhoKnew.Cell::at)
                    .containsExactly(Instant.parse("2023-11-22T17:00:00Z"));
            assertThat(row.of(PANEL)).extracting(WhoKnew.Cell::how).containsExactly("the news");
            assertThat(row.of(PUBLIC))
                    .extracting(WhoKnew.Cell::at)
                    .containsExactly(Instant.parse("2023-11-24T10:00:00Z"));
        }

        @Test
        void was_known_to_the_commissioner_from_the_call_and_not_a_second_before() {
            assertThat(known("2023-11-22T14:29:59Z", OFFICE)).doesNotContain(DECISION);
            assertThat(known("2023-11-22T14:30:00Z", OFFICE)).contains(DECISION);
            assertThat(intervals.coming(FORCE, at("2023-11-22T14:30:00Z", OFFICE)))
                    .isPresent();
        }

        @Test
        void was_nothing_to_the_panel_before_ten_on_the_24th() {
            for (String before : List.of("2023-11-22T14:30:00Z", "2023-11-23T23:59:59Z", "2023-11-24T09:59:59Z")) {
                assertThat(known(before, PANEL))
                        .as(before)
                        .containsExactly("What came of: Custody suites, with the Care Quality Commission");
                assertThat(rows(before, PANEL))
                        .as(before)
                        .containsExactly("What came of: Custody suites, with the Care Quality Commission");
                assertThat(dates.of(FORCE, at(before, PANEL)))
                        .extracting(KeyDate::path)
                        .as(before)
                        .allMatch(path -> path.startsWith("/inspections/"));
                assertThat(intervals.coming(FORCE, at(before, PANEL))).isEmpty();
                assertThat(letters.ofForce(FORCE, at(before, PANEL))).isEmpty();
                assertThat(meetings.ofForce(FORCE, at(before, PANEL))).isEmpty();
                assertThat(rounds.ofForce(FORCE, at(before, PANEL))).isEmpty();
            }
            assertThat(known("2023-11-24T10:00:00Z", PANEL)).contains(DECISION);
            assertThat(stages.of(FORCE, at("2023-11-24T10:00:00Z", PANEL)).name())
                    .isEqualTo(Stage.Name.ENGAGE);
        }

        @Test
        void was_the_inspectorates_own_before_anybody_was_told() {
            assertThat(whoKnew.known(FORCE, INSPECTORATE, at("2023-11-23T12:00:00Z", INSPECTORATE)))
                    .filteredOn(known -> known.what().equals(DECISION))
                    .extracting(WhoKnew.Known::how)
                    .containsExactly("its own");
        }
    }

    @Nested
    class TheLettersOfThe23rd {
        @Test
        void were_read_by_the_force_at_noon_and_not_by_the_panel() {
            assertThat(known("2023-11-23T12:00:00Z", FORCE))
                    .contains("Inspectorate's letter naming the four causes of concern");
            assertThat(letters.ofForce(FORCE, at("2023-11-23T23:00:00Z", FORCE)))
                    .extracting(Letter::id)
                    .containsExactlyInAnyOrder("inspectorate-2023-11-23", "chief-constable-2023-11-23");
            assertThat(letters.ofForce(FORCE, at("2023-11-24T10:00:00Z", PANEL)))
                    .extracting(Letter::id)
                    .containsExactly("inspectorate-2023-11-23");
        }

        @Test
        void ask_one_thing_that_was_answered_the_same_day() {
            Letter letter = letters.find("commissioner-2023-11-23", at("2023-11-29T13:00:00Z", PANEL))
                    .orElseThrow();

            assertThat(letter.unanswered()).isEmpty();
            assertThat(letters.find("commissioner-2023-11-23", at("2023-11-29T11:00:00Z", PANEL))
                            .orElseThrow()
                            .unanswered())
                    .hasSize(1);
        }
    }

    @Nested
    class TheTenQuestions {
        @Test
        void are_unanswered_for_seven_days_on_6_december() {
            Letter letter = letters.find("commissioner-2023-11-29", at("2023-12-06T12:00:00Z", PANEL))
                    .orElseThrow();

            assertThat(letter.unanswered()).hasSize(10);
            assertThat(letter.daysSince(LocalDate.of(2023, 12, 6))).isEqualTo(7);
            assertThat(letters.find("commissioner-2023-11-29", at("2023-12-06T11:59:59Z", PANEL)))
                    .isEmpty();
        }
    }

    @Nested
    class TheDraftReport {
        @Test
        void is_seen_by_the_commissioner_in_person_on_5_december_and_not_by_office_panel_or_public() {
            String evening = "2023-12-05T20:00:00Z";

            assertThat(reports.find(REPORT, at(evening, COMMISSIONER))).isPresent();
            assertThat(known(evening, COMMISSIONER)).contains(DRAFT);
            for (String other : List.of(OFFICE, PANEL, PUBLIC)) {
                assertThat(reports.find(REPORT, at(evening, other))).as(other).isEmpty();
                assertThat(known(evening, other)).as(other).doesNotContain(DRAFT);
                assertThat(rows(evening, other)).as(other).doesNotContain(DRAFT);
            }
        }

        @Test
        void was_known_by_the_panel_to_exist_from_the_slides_of_the_18th_and_could_be_read_from_the_22nd() {
            assertThat(rows("2023-12-18T09:59:59Z", PANEL)).doesNotContain(DRAFT);
            assertThat(rows("2023-12-18T10:00:00Z", PANEL)).contains(DRAFT);
            assertThat(known("2023-12-21T23:59:59Z", PANEL)).doesNotContain("Inspection report as published");
            assertThat(known("2023-12-22T10:00:00Z", PANEL)).contains("Inspection report as published");
        }

        @Test
        void is_confidential_in_the_matrix_until_publication() {
            WhoKnew.Cell cell = row(DRAFT, PANEL).of(COMMISSIONER).getFirst();

            assertThat(cell.confidential(Instant.parse("2023-12-18T10:00:00Z"))).isTrue();
            assertThat(cell.confidential(Instant.parse("2023-12-22T00:01:00Z"))).isFalse();
            assertThat(row(DRAFT, PANEL).of(OFFICE)).isEmpty();
            assertThat(row(DRAFT, PANEL).of(PANEL)).isEmpty();
        }
    }

    @Test
    void leaving_engage_by_the_end_of_march_was_missed_by_171_days() {
        Vantage autumn = at("2024-10-01T00:00:00Z", PANEL);
        Target target = targets.ofForce(FORCE, autumn).stream()
                .filter(one -> one.aim() == TargetFact.Aim.LEAVE_ENGAGE)
                .findFirst()
                .orElseThrow();

        assertThat(target.standing(intervals.of(FORCE, autumn), autumn.asAt()))
                .isEqualTo("Reached on 18 September 2024, 171 days late.");
        assertThat(intervals.of(FORCE, autumn).get(1).days()).isEqualTo(299);
    }

    @Test
    void the_force_was_three_times_before_the_oversight_group() {
        assertThat(meetings.ofForce(FORCE, at("2024-10-01T00:00:00Z", PANEL)))
                .filteredOn(meeting -> meeting.forum().contains("PPOG)"))
                .hasSize(3)
                .allSatisfy(meeting -> assertThat(meeting.held()).isPresent());
    }

    @Test
    void the_policy_that_was_relied_on_had_ceased() {
        RepresentationRound round =
                rounds.ofForce(FORCE, at("2023-12-01T00:00:00Z", PANEL)).getFirst();

        assertThat(round.disputed()).isTrue();
        assertThat(round.policies())
                .hasSize(1)
                .allSatisfy(policy -> assertThat(policy.outOfForce()).isTrue());
    }

    @Test
    void dates_that_slides_and_letters_state_differently_stand_side_by_side_until_somebody_settles_them() {
        assertThat(event("2023-12-18T12:00:00Z", "chief-constable-letter-date").settlement())
                .isEmpty();
        DatedEvent later = event("2024-01-10T00:00:00Z", "chief-constable-letter-date");
        assertThat(later.conflicting()).isTrue();
        assertThat(later.statements())
                .extracting(DatedEvent.Statement::from)
                .containsExactly(LocalDate.of(2023, 11, 23), LocalDate.of(2023, 11, 24), LocalDate.of(2023, 12, 23));
        assertThat(later.settlement().orElseThrow().day()).isEqualTo(LocalDate.of(2023, 11, 23));
        assertThat(event("2024-10-01T00:00:00Z", "revisit-end-date").conflicting())
                .isTrue();
        assertThat(event("2024-10-01T00:00:00Z", "revisit-end-date").settlement())
                .isEmpty();
        assertThat(event("2023-12-10T00:00:00Z", "engage-announcement").conflicting())
                .isFalse();
    }

    private DatedEvent event(String instant, String id) {
        return events.find(id, at(instant, PANEL)).orElseThrow();
    }

    @Test
    void the_present_lists_are_what_the_record_folds_to_for_everybody() {
        for (String organisation : List.of(FORCE, OFFICE, COMMISSIONER, PANEL, INSPECTORATE, PUBLIC)) {
            Vantage now = Vantage.at(
                    LocalDate.of(2025, 1, 1), Instant.parse("2025-01-01T00:00:00Z"), Viewer.of(organisation));
            Vantage shown = new Vantage(now.asAt(), now.knownBy(), now.viewer(), false);
            assertThat(letters.ofForce(FORCE, shown)).as(organisation).isEqualTo(letters.ofForce(FORCE, now));
            assertThat(meetings.ofForce(FORCE, shown)).as(organisation).isEqualTo(meetings.ofForce(FORCE, now));
            assertThat(targets.ofForce(FORCE, shown)).as(organisation).isEqualTo(targets.ofForce(FORCE, now));
            assertThat(rounds.ofForce(FORCE, shown)).as(organisation).isEqualTo(rounds.ofForce(FORCE, now));
            assertThat(events.ofForce(FORCE, shown)).as(organisation).isEqualTo(events.ofForce(FORCE, now));
            assertThat(dates.of(FORCE, shown)).as(organisation).isEqualTo(dates.of(FORCE, now));
        }
    }
}
