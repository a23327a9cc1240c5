package org.plumbline.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.inspections.imports.ImportedReports;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Source;
import org.plumbline.record.Vantage;
import org.springframework.beans.factory.annotation.Autowired;

@WithReports
class InspectionsTest {
    private static final Actor OFFICER = ImportedReports.OFFICER;
    private static final Source HERE = Source.enteredHere();

    @Autowired
    Inspections inspections;

    @Autowired
    Stages stages;

    @Autowired
    ImportedReports world;

    @Autowired
    Clock clock;

    private String force = "";

    @BeforeEach
    void people() {
        world.peopled(now(ImportedReports.FORCE));
        force = "force-" + System.nanoTime();
    }

    private Vantage now(String organisation) {
        return ImportedReports.now(clock, organisation);
    }

    private Vantage now() {
        return now(ImportedReports.PANEL);
    }

    private LocalDate today() {
        return London.dateAt(clock.instant());
    }

    private Inspection announced(LocalDate from, LocalDate to) {
        Outcome outcome = inspections.announce(
                new InspectionFact.Announced(force, "A force", InspectionKind.REVISIT, "A revisit", from, to),
                today().minusDays(200),
                OFFICER,
                Audience.everybody(),
                HERE);
        return inspections.find(((Outcome.Done) outcome).id(), now()).orElseThrow();
    }

    private Outcome follow(Inspection one, InspectionFact fact) {
        return inspections.follow(one, fact, now(), OFFICER, Audience.everybody(), HERE);
    }

    private List<Inspection> own(List<Inspection> all) {
        return all.stream().filter(one -> one.force().equals(force)).toList();
    }

    @Nested
    class Events {
        @Test
        void an_announced_inspection_is_forthcoming_until_its_fieldwork_begins() {
            announced(today().plusDays(1), today().plusDays(3));
            announced(today(), today().plusDays(2));

            assertThat(own(inspections.forthcoming(now())))
                    .extracting(Inspection::from)
                    .containsExactly(today().plusDays(1));
        }

        @Test
        void fieldwork_and_publication_change_what_it_is() {
            Inspection one = announced(today().minusDays(20), today().minusDays(18));

            follow(one, new InspectionFact.Hosted(today().minusDays(19), today().minusDays(17)));
            follow(one, new InspectionFact.Published(today().minusDays(2), "two causes closed", ""));

            Inspection now = inspections.find(one.id(), now()).orElseThrow();
            assertThat(now.hosted()).isTrue();
            assertThat(now.from()).isEqualTo(today().minusDays(19));
            assertThat(now.publishedOn()).isEqualTo(today().minusDays(2));
            assertThat(now.result()).isEqualTo("two causes closed");
        }

        @Test
        void an_inspection_is_between_two_dates_when_a_day_of_it_is() {
            announced(LocalDate.of(2024, 6, 10), LocalDate.of(2024, 6, 13));

            assertThat(own(inspections.between(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 9), now())))
                    .isEmpty();
            assertThat(own(inspections.between(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 10), now())))
                    .hasSize(1);
            assertThat(own(inspections.between(LocalDate.of(2024, 6, 13), LocalDate.of(2024, 6, 30), now())))
                    .hasSize(1);
            assertThat(own(inspections.between(LocalDate.of(2024, 6, 14), LocalDate.of(2024, 6, 30), now())))
                    .isEmpty();
        }

        @Test
        void nothing_is_recorded_that_lies_in_the_future() {
            Inspection one = announced(today(), today().plusDays(1));

            assertThat(follow(one, new InspectionFact.Hosted(today(), today().plusDays(1))))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(follow(one, new InspectionFact.Published(today().plusDays(1), "good", "")))
                    .isInstanceOf(Outcome.Refused.class);
        }

        @Test
        void the_read_table_says_what_the_record_folds_to() {
            announced(today().minusDays(9), today().minusDays(8));
            Vantage now = now();

            assertThat(inspections.all(now)).isEqualTo(inspections.all(folded(now)));
        }
    }

    @Nested
    class Coming_back {
        private FindingResult said(LocalDate on, FindingResult.Verdict verdict) {
            return new FindingResult(force + ".CoC-2", verdict, on, "Revisit letter", "In few words.");
        }

        @Test
        void is_heard_of_on_the_first_day_of_fieldwork_at_the_earliest() {
            Inspection one = announced(today().minusDays(20), today().minusDays(18));
            var eve = new InspectionFact.SaidOfFinding(said(today().minusDays(20), FindingResult.Verdict.RESOLVED));
            assertThat(follow(one, eve))
                    .isEqualTo(new Outcome.Refused(
                            "Nothing can be heard of fieldwork before it has begun.",
                            "Record the fieldwork first, or check the day."));

            follow(one, new InspectionFact.Hosted(today().minusDays(20), today().minusDays(18)));
            Inspection hosted = inspections.find(one.id(), now()).orElseThrow();
            assertThat(follow(hosted, new InspectionFact.Debriefed(today().minusDays(21), "")))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(follow(hosted, new InspectionFact.Debriefed(today().minusDays(20), "Better.")))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(follow(hosted, eve)).isInstanceOf(Outcome.Done.class);
        }

        @Test
        void keeps_the_latest_result_of_each_finding_and_is_found_by_the_finding_from_any_vantage() {
            Inspection one = announced(today().minusDays(20), today().minusDays(18));
            follow(one, new InspectionFact.Hosted(today().minusDays(20), today().minusDays(18)));
            Inspection hosted = inspections.find(one.id(), now()).orElseThrow();
            FindingResult last = said(today().minusDays(5), FindingResult.Verdict.RESOLVED);
            follow(
                    hosted,
                    new InspectionFact.SaidOfFinding(said(today().minusDays(9), FindingResult.Verdict.PROGRESS)));
            follow(hosted, new InspectionFact.SaidOfFinding(last));

            assertThat(inspections.ofFinding(force + ".CoC-2", now()))
                    .singleElement()
                    .satisfies(found -> assertThat(found.results()).containsExactly(last));
            Vantage before = new Vantage(today().minusDays(6), clock.instant(), now().viewer(), true);
            assertThat(inspections.ofFinding(force + ".CoC-2", before))
                    .flatExtracting(Inspection::results)
                    .extracting(FindingResult::verdict)
                    .containsExactly(FindingResult.Verdict.PROGRESS);
            assertThat(inspections.ofFinding(force + ".CoC-1", now())).isEmpty();
        }
    }

    @Nested
    class Monitoring {
        private final Instant announcement = Instant.parse("2023-11-24T10:00:00Z");

        private Outcome decide(StageFact fact) {
            return stages.decide(force, fact, now(), OFFICER, Audience.everybody(), HERE);
        }

        private StageFact.MovedToEngage moved() {
            return new StageFact.MovedToEngage(
                    LocalDate.of(2023, 11, 22), announcement, "Four causes of concern", "HM Chief Inspector");
        }

        @Test
        void a_force_of_which_nothing_is_recorded_is_in_routine_monitoring() {
            assertThat(stages.of(force, now()).name()).isEqualTo(Stage.Name.SCAN);
            assertThat(stages.of(force, now()).since()).isNull();
        }

        @Test
        void a_decision_counts_from_the_day_it_was_announced() {
            decide(moved());

            Stage stage = stages.of(force, now());
            assertThat(stage.name()).isEqualTo(Stage.Name.ENGAGE);
            assertThat(stage.since()).isEqualTo(LocalDate.of(2023, 11, 24));
            assertThat(stage.days(LocalDate.of(2024, 6, 28))).isEqualTo(217);
            Vantage eve = new Vantage(LocalDate.of(2023, 11, 23), clock.instant(), now().viewer(), true);
            assertThat(stages.of(force, eve).name()).isEqualTo(Stage.Name.SCAN);
        }

        @Test
        void the_same_decision_is_not_recorded_twice() {
            decide(moved());

            assertThat(decide(moved())).isInstanceOf(Outcome.Refused.class);
            assertThat(decide(new StageFact.ReturnedToScan(
                            LocalDate.of(2024, 9, 10),
                            Instant.parse("2024-09-12T09:00:00Z"),
                            "Progress",
                            "HM Chief Inspector")))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(stages.history(force, now())).hasSize(2);
        }

        @Test
        void no_decision_is_announced_before_it_is_taken() {
            assertThat(decide(new StageFact.MovedToEngage(
                            LocalDate.of(2023, 11, 25), announcement, "Grounds", "HM Chief Inspector")))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(decide(new StageFact.MovedToEngage(
                            LocalDate.of(2023, 11, 24), announcement, "Grounds", "HM Chief Inspector")))
                    .isInstanceOf(Outcome.Done.class);
        }

        @Test
        void the_read_table_says_what_the_record_folds_to() {
            decide(moved());

            assertThat(stages.history(force, now())).isEqualTo(stages.history(force, folded(now())));
        }
    }

    private static Vantage folded(Vantage vantage) {
        return new Vantage(vantage.asAt(), vantage.knownBy(), vantage.viewer(), true);
    }
}
