package org.plumbline.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.platform.tables.Tables.FINDING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingClock;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.ReadTables;
import org.plumbline.record.RecordFact;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class FindingsTest {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 22);
    private static final Viewer FORCE = Viewer.of(TestingRegister.FORCE);
    private static final Viewer PANEL = Viewer.of(TestingRegister.PANEL);
    private static int reports;

    @Autowired
    Findings findings;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    ReadTables readTables;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DSLContext sql;

    @Autowired
    TestingClock.Settable clock;

    private String report = "";
    private TestingRegister register = emptyRegister();

    private TestingRegister emptyRegister() {
        return new TestingRegister(entries, organisations, transactions, report);
    }

    @BeforeEach
    void a_new_report() {
        report = "register-" + ++reports;
        register = emptyRegister();
        register.organisations();
    }

    @AfterEach
    void time_runs_again() {
        clock.run();
    }

    private Vantage now(Viewer viewer) {
        return Vantage.now(clock, viewer);
    }

    private Vantage movedToNow(Viewer viewer) {
        Vantage now = now(viewer);
        return Vantage.at(now.asAt(), now.knownBy(), viewer);
    }

    private FindingCriteria ofReport() {
        return FindingCriteria.ANY.withReports(report);
    }

    private List<String> refs(FindingCriteria criteria, Vantage vantage) {
        return findings.all(criteria, vantage).stream()
                .map(finding -> finding.received().ref())
                .toList();
    }

    @Nested
    class Access {
        @Test
        void a_panel_sees_no_finding_that_was_not_disclosed_to_it() {
            String id = register.confirm(
                    "CoC-1", FindingKind.CAUSE_OF_CONCERN, "Hidden from the panel", DUE, TestingRegister.inside());

            for (Vantage vantage : List.of(now(PANEL), movedToNow(PANEL))) {
                assertThat(findings.find(id, vantage)).isEmpty();
                assertThat(findings.history(id, vantage)).isEmpty();
                assertThat(findings.count(ofReport(), vantage)).isZero();
                assertThat(findings.search(ofReport(), FindingOrder.USUAL, Slice.ALL, vantage))
                        .isEqualTo(new Listing(List.of(), 0));
                assertThat(findings.choices(vantage).reports()).doesNotContain(report);
            }
            assertThat(findings.find(id, now(FORCE))).isPresent();
        }

        @Test
        void looking_as_the_panel_shows_the_force_no_more_than_the_panel_sees() {
            String id = register.confirm(
                    "CoC-1", FindingKind.CAUSE_OF_CONCERN, "Hidden from the panel", DUE, TestingRegister.inside());
            Vantage now = now(FORCE);

            assertThat(findings.find(id, Vantage.at(now.asAt(), now.knownBy(), FORCE.asSeenBy(TestingRegister.PANEL))))
                    .isEmpty();
        }

        @Test
        void an_embargo_ends_at_its_instant_and_not_a_microsecond_before() {
            Instant embargo = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MICROS);
            String id = register.confirm(
                    "AFI-1",
                    FindingKind.AREA_FOR_IMPROVEMENT,
                    "Under embargo",
                    DUE,
                    TestingRegister.inside().and(TestingRegister.PANEL, embargo));

            clock.set(embargo.minus(1, ChronoUnit.MICROS));
            assertThat(findings.find(id, now(PANEL))).isEmpty();
            assertThat(findings.count(ofReport(), now(PANEL))).isZero();
            assertThat(refs(ofReport(), movedToNow(PANEL))).isEmpty();

            clock.set(embargo);
            assertThat(findings.find(id, now(PANEL))).isPresent();
            assertThat(findings.count(ofReport(), now(PANEL))).isEqualTo(1);
            assertThat(refs(ofReport(), movedToNow(PANEL))).containsExactly("AFI-1");
        }

        @Test
        void what_is_recorded_for_the_force_alone_changes_nothing_that_the_panel_sees() {
            String id = register.confirm(
                    "AFI-1", FindingKind.AREA_FOR_IMPROVEMENT, "Seen by all", DUE, Audience.everybody());
            Finding before = findings.find(id, now(PANEL)).orElseThrow();

            register.record(
                    id,
                    new FindingFact.Promised(LocalDate.of(2024, 5, 1)),
                    LocalDate.of(2024, 1, 10),
                    TestingRegister.inside());

            assertThat(findings.find(id, now(PANEL))).contains(before);
            assertThat(findings.find(id, now(FORCE)).orElseThrow().dates().promise())
                    .contains(LocalDate.of(2024, 5, 1));
        }

        @Test
        void a_disclosure_opens_the_finding_to_the_panel() {
            String id = register.confirm(
                    "CoC-1", FindingKind.CAUSE_OF_CONCERN, "Disclosed later", DUE, TestingRegister.inside());

            register.append(List.of(new Draft(
                    new Subject(RecordFact.DISCLOSURE, report),
                    new RecordFact.Disclosed(
                            "finding",
                            List.of("finding/" + id),
                            new java.util.TreeSet<>(List.of(TestingRegister.PANEL)),
                            Instant.now(),
                            "letter",
                            ""),
                    LocalDate.of(2024, 1, 10),
                    Actor.SYSTEM,
                    Source.enteredHere(),
                    Audience.everybody())));

            assertThat(findings.find(id, now(PANEL))).isPresent().isEqualTo(findings.find(id, movedToNow(PANEL)));
        }
    }

    @Nested
    class Search {
        @Test
        void finds_words_in_title_text_and_reference_in_any_form() {
            register.confirm(
                    "CoC-7", FindingKind.CAUSE_OF_CONCERN, "Supervising investigations", DUE, Audience.everybody());
            register.confirm(
                    "CoC-7/R-3", FindingKind.RECOMMENDATION, "Recording of use of force", DUE, Audience.everybody());

            for (Vantage vantage : List.of(now(FORCE), movedToNow(FORCE))) {
                assertThat(refs(words("investigation supervised"), vantage)).containsExactly("CoC-7");
                assertThat(refs(words("\"use of force\""), vantage)).containsExactly("CoC-7/R-3");
                assertThat(refs(words("R-3"), vantage)).containsExactly("CoC-7/R-3");
                assertThat(refs(words("CoC-7/R-3"), vantage)).containsExactly("CoC-7/R-3");
                assertThat(refs(words("burglary"), vantage)).isEmpty();
                assertThat(refs(words("' & | ! ( :* <-> \\"), vantage)).isEmpty();
            }
        }

        private FindingCriteria words(String words) {
            FindingCriteria all = ofReport();
            return new FindingCriteria(
                    words,
                    all.kinds(),
                    all.levels(),
                    all.forces(),
                    all.areas(),
                    all.reports(),
                    all.owners(),
                    all.statuses(),
                    all.due(),
                    all.partOf());
        }

        @Test
        void keeps_references_in_the_order_of_their_numbers() {
            for (String ref : List.of("CoC-10", "CoC-9", "CoC-9/R-10", "CoC-9/R-9", "CoC-1")) {
                register.confirm(ref, FindingKind.CAUSE_OF_CONCERN, "Title", DUE, Audience.everybody());
            }

            assertThat(refs(ofReport(), now(FORCE)))
                    .containsExactly("CoC-1", "CoC-9", "CoC-9/R-9", "CoC-9/R-10", "CoC-10");
        }

        @Test
        void gives_the_page_asked_for_and_the_number_of_all() {
            for (int i = 1; i <= 7; i++) {
                register.confirm("AFI-" + i, FindingKind.AREA_FOR_IMPROVEMENT, "Title", DUE, Audience.everybody());
            }

            Listing last = findings.search(ofReport(), FindingOrder.USUAL, new Slice(3, 3), now(FORCE));

            assertThat(last.total()).isEqualTo(7);
            assertThat(last.findings()).extracting(f -> f.received().ref()).containsExactly("AFI-7");
        }

        @Test
        void tells_late_from_open_on_the_day_itself_and_on_the_day_after() {
            String id = register.confirm("AFI-1", FindingKind.AREA_FOR_IMPROVEMENT, "Due", DUE, Audience.everybody());
            FindingCriteria late = ofReport().withStatuses(Status.LATE);
            FindingCriteria open = ofReport().withStatuses(Status.OPEN);
            Vantage present = now(FORCE);

            Vantage onTheDay = new Vantage(DUE, present.knownBy(), FORCE, false);
            assertThat(findings.count(late, onTheDay)).isZero();
            assertThat(findings.count(open, onTheDay)).isEqualTo(1);

            Vantage theDayAfter = new Vantage(DUE.plusDays(1), present.knownBy(), FORCE, false);
            assertThat(findings.count(late, theDayAfter)).isEqualTo(1);
            assertThat(findings.count(open, theDayAfter)).isZero();
            assertThat(findings.find(id, theDayAfter).orElseThrow().status(theDayAfter.asAt()))
                    .isEqualTo(Status.LATE);
        }
    }

    @Nested
    class ReadTable {
        private static final long SEED = 20231122;

        @Test
        void answers_as_the_fold_does_and_is_the_same_after_it_was_made_again() {
            Random random = new Random(SEED);
            List<Draft> drafts = new ArrayList<>();
            for (int i = 1; i <= 60; i++) {
                drafts.addAll(randomLife("AFI-" + i, random));
            }
            register.append(drafts);

            for (Viewer viewer : List.of(FORCE, PANEL, Viewer.of(TestingRegister.INSPECTORATE), Viewer.publicly())) {
                compare(viewer);
            }
            register.establish("newcomer-" + System.nanoTime(), "Newcomer", OrganisationType.PARTNER_AGENCY);
            List<String> before = wholeTable();
            readTables.rebuild();
            assertThat(wholeTable()).as("seed %s", SEED).isEqualTo(before);
        }

        private void compare(Viewer viewer) {
            Vantage now = now(viewer);
            Vantage moved = Vantage.at(now.asAt(), now.knownBy(), viewer);
            for (FindingOrder.Key key : FindingOrder.Key.values()) {
                for (boolean descending : List.of(true, false)) {
                    FindingOrder order = new FindingOrder(key, descending);
                    assertThat(findings.search(ofReport(), order, new Slice(2, 7), now))
                            .as("seed %s, %s as %s", SEED, order, viewer)
                            .isEqualTo(findings.search(ofReport(), order, new Slice(2, 7), moved));
                }
            }
            for (Status status : Status.values()) {
                assertThat(refs(ofReport().withStatuses(status), now))
                        .as("%s as %s", status, viewer)
                        .isEqualTo(refs(ofReport().withStatuses(status), moved));
            }
            for (DueWindow window : DueWindow.values()) {
                assertThat(refs(ofReport().withDue(window), now))
                        .as("%s as %s", window, viewer)
                        .isEqualTo(refs(ofReport().withDue(window), moved));
            }
            assertThat(findings.choices(now)).isEqualTo(findings.choices(moved));
        }

        private List<Draft> randomLife(String ref, Random random) {
            String id = Finding.id(report, ref);
            LocalDate day = LocalDate.of(2024, 1, 1);
            List<Draft> life = new ArrayList<>();
            life.add(TestingRegister.draft(
                    id,
                    register.fact(
                            ref,
                            List.of(FindingKind.values()).get(random.nextInt(3)),
                            "Title " + random.nextInt(20) + (random.nextInt(5) == 0 ? " 🧵" : ""),
                            random.nextInt(4) == 0 ? null : LocalDate.now(clock).plusDays(random.nextInt(200) - 100)),
                    LocalDate.of(2023, 12, 22),
                    audience(random)));
            for (int i = random.nextInt(8); i > 0; i--) {
                day = day.plusDays(random.nextInt(40));
                life.add(TestingRegister.draft(id, randomFact(day, random), day, audience(random)));
            }
            return life;
        }

        private Audience audience(Random random) {
            return switch (random.nextInt(4)) {
                case 0 -> Audience.everybody();
                case 1 -> TestingRegister.inside().and(TestingRegister.PANEL, Instant.EPOCH);
                case 2 ->
                    TestingRegister.inside().and(Audience.PUBLIC, Instant.now().plus(Duration.ofDays(9)));
                default -> TestingRegister.inside();
            };
        }

        private FindingFact randomFact(LocalDate day, Random random) {
            return switch (random.nextInt(16)) {
                case 0 -> new FindingFact.Levelled(1 + random.nextInt(4));
                case 1 -> new FindingFact.Assigned("user/" + random.nextInt(3), "Owner " + random.nextInt(3));
                case 2 -> new FindingFact.ForceDateSet(day.plusDays(random.nextInt(900)), "reason");
                case 3 -> new FindingFact.Promised(day.plusDays(random.nextInt(900)));
                case 4 -> new FindingFact.InspectorateDateSet(day.plusDays(random.nextInt(900)), "moved");
                case 5 -> new FindingFact.WorkCompleted(day, "");
                case 6 -> new FindingFact.OutcomeJudged(random.nextBoolean(), "");
                case 7 -> new FindingFact.SubmittedForClosure(day, random.nextBoolean() ? "letter" : "");
                case 8 -> new FindingFact.ClosedByInspectorate(day, "letter");
                case 9 ->
                    new FindingFact.ClosureRequested(
                            day,
                            "letter",
                            "done",
                            List.of(new FindingFact.Proof("evidence/e", 1, "Sample", "a".repeat(64), day, null)),
                            "b".repeat(64));
                case 10 -> new FindingFact.RequestReturned("Deputy Chief Constable", "too few");
                case 11 -> new FindingFact.RequestWithdrawn("mistake");
                case 12 -> new FindingFact.SubmissionReturned(day, "letter", "too few");
                case 13 -> new FindingFact.ReOpened(day, "letter", "came back");
                case 14 ->
                    new FindingFact.FoundBefore(new Repeat(
                            Repeat.Kind.CUSTODY, "Custody", null, random.nextBoolean() ? report + ".R-1" : null, "so"));
                default -> new FindingFact.Remains(day, "letter");
            };
        }

        private List<String> wholeTable() {
            return sql.selectFrom(FINDING)
                    .orderBy(FINDING.ORGANISATION, FINDING.ID, FINDING.SHOWN_FROM)
                    .fetch(row -> Arrays.deepToString(row.intoArray()));
        }
    }

    @Test
    void a_title_meant_to_do_harm_is_kept_and_found_as_it_is() {
        String hostile = "=cmd|'/C calc'!A0 <script>alert(1)</script> \u202Eevil 🧨 ' ; drop table finding; -- "
                + "x".repeat(4096);
        String id = register.confirm("AFI-1", FindingKind.AREA_FOR_IMPROVEMENT, hostile, DUE, Audience.everybody());

        assertThat(findings.find(id, now(FORCE)).orElseThrow().received().title())
                .isEqualTo(hostile);
        assertThat(findings.search(
                                ofReport(),
                                new FindingOrder(FindingOrder.Key.FINDING, true),
                                new Slice(1, 25),
                                now(FORCE))
                        .total())
                .isEqualTo(1);
    }
}
