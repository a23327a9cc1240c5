package org.plumbline.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.DemonstrationTest;
import org.plumbline.TestingClock;
import org.plumbline.TestingCommandLine;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.inspections.FindingKind;
import org.plumbline.papers.update.Brief;
import org.plumbline.papers.update.Edition;
import org.plumbline.papers.update.Figure;
import org.plumbline.papers.update.HmicfrsUpdate;
import org.plumbline.papers.update.Part;
import org.plumbline.papers.update.Tallies;
import org.plumbline.platform.ExitCode;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Entry;
import org.plumbline.record.ReadTables;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.web.NotThere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The committee's paper over the demonstration, in a real database. */
@DemonstrationTest
class CommitteePaperTest {
    private static final LocalDate MEETING = LocalDate.of(2024, 6, 27);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 28);
    private static final Instant THAT_EVENING = Instant.parse("2024-06-27T22:59:59Z");
    private static final String FORCE = "west-midlands-police";
    private static final String COMMITTEE = "west-midlands-joint-audit-committee";
    private static final String PANEL = "west-midlands-police-and-crime-panel";
    private static final String FROZEN = "hmicfrs-update-2024-06-27";
    private static final Actor AUTHOR = Actor.user("author");

    @Autowired
    HmicfrsUpdate update;

    @Autowired
    Papers papers;

    @Autowired
    PaperWriting writing;

    @Autowired
    PaperShelf shelf;

    @Autowired
    Entries entries;

    @Autowired
    ReadTables readTables;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestingClock.Settable clock;

    @BeforeAll
    static void prepareTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Brief brief(String viewer, Instant knownBy) {
        return new Brief(
                "HMICFRS update",
                FORCE,
                "West Midlands Police",
                "Joint Audit Committee",
                viewer,
                MEETING,
                LAST,
                knownBy,
                FORCE,
                "West Midlands Police",
                "HMICFRS force liaison officer");
    }

    private Edition edition(String viewer, Instant knownBy) {
        Brief brief = brief(viewer, knownBy);
        return update.at(brief.vantage(knownBy), brief, Map.of());
    }

    private static String text(Edition edition) {
        return Jsoup.parse(new String(
                        Rendering.HTML.bytes(edition.document(Optional.empty(), false)), StandardCharsets.UTF_8))
                .text();
    }

    @Nested
    class Figures {
        @Test
        void the_tallies_of_27_june_2024_are_those_of_the_committees_table_and_the_change_is_33() {
            Tallies tallies = edition(COMMITTEE, THAT_EVENING).tallies();

            assertThat(tallies.tallies())
                    .extracting(Tallies.Row::kind, Tallies.Row::level, Tallies.Row::total, Tallies.Row::sinceLast)
                    .containsExactly(
                            tuple(FindingKind.AREA_FOR_IMPROVEMENT, 3, 7, 0),
                            tuple(FindingKind.AREA_FOR_IMPROVEMENT, 2, 12, 6),
                            tuple(FindingKind.RECOMMENDATION, 4, 18, 18),
                            tuple(FindingKind.RECOMMENDATION, 3, 34, 9),
                            tuple(FindingKind.RECOMMENDATION, 2, 48, 0));
            assertThat(tallies.totals()).isEqualTo(new Tallies.Sum(119, 33));
            assertThat(tallies.causesOfConcern().submitted()).isEqualTo(new Tallies.Sum(3, 3));
        }

        @Test
        void of_the_2023_report_3_causes_18_recommendations_and_6_areas_were_submitted_and_none_closed() {
            Tallies.MainReport report = Objects.requireNonNull(
                    edition(COMMITTEE, THAT_EVENING).tallies().submittedOf2023());

            assertThat(report.received()).isEqualTo(new Tallies.ByKind(4, 23, 17));
            assertThat(report.submitted()).isEqualTo(new Tallies.ByKind(3, 18, 6));
            assertThat(report.closed()).isEqualTo(new Tallies.ByKind(0, 0, 0));
        }

        @Test
        void five_recommendations_are_late_by_five_days_by_the_inspectorates_date() {
            assertThat(edition(COMMITTEE, THAT_EVENING).tallies().late())
                    .extracting(late -> late.finding().replaceAll("^.*(CoC.*)$", "$1"), Tallies.Late::days)
                    .containsExactly(
                            tuple("CoC-1.R-1", 5L),
                            tuple("CoC-1.R-2", 5L),
                            tuple("CoC-1.R-3", 5L),
                            tuple("CoC-1.R-4", 5L),
                            tuple("CoC-1.R-5", 5L));
        }

        @Test
        void three_areas_were_received_since_the_last_meeting() {
            assertThat(edition(COMMITTEE, THAT_EVENING).tallies().received())
                    .filteredOn(row -> row.sinceLast() > 0)
                    .extracting(Tallies.Row::kind, Tallies.Row::sinceLast)
                    .containsExactly(tuple(FindingKind.AREA_FOR_IMPROVEMENT, 3));
        }

        @Test
        void every_figure_names_as_many_entries_as_it_counts_and_every_one_can_be_seen_by_the_committee() {
            Edition edition = edition(COMMITTEE, THAT_EVENING);
            Vantage committee = Vantage.at(MEETING, THAT_EVENING, Viewer.of(COMMITTEE));

            assertThat(edition.figures()).hasSizeGreaterThan(40).allSatisfy(figure -> {
                if (figure.sumOf().isEmpty()
                        && !figure.name().matches("stage\\.days|late\\..*|published\\..*|inspections\\.forthcoming")) {
                    assertThat(figure.entries())
                            .as(figure.name())
                            .hasSize((int) figure.value())
                            .doesNotHaveDuplicates();
                }
                for (long entry : figure.entries()) {
                    assertThat(entries.at(entry, committee))
                            .as("entry " + entry)
                            .isPresent();
                }
                assertThat(figure.sumOf().stream()
                                .mapToLong(
                                        part -> edition.figures().get(part - 1).value())
                                .sum())
                        .isEqualTo(figure.sumOf().isEmpty() ? 0 : figure.value());
            });
        }

        @Test
        void the_text_says_where_the_force_stands_what_was_hosted_and_what_is_to_come() {
            assertThat(text(edition(COMMITTEE, THAT_EVENING)))
                    .contains("enhanced monitoring (Engage) for 216")
                    .contains("since 24 November 2023")
                    .contains("29 April to 2 May 2024: Revisit on registered sex offenders and online child abuse.")
                    .contains("20 to 22 May 2024: Revisit on multi-agency risk assessment conferences.")
                    .contains("10 to 13 June 2024: Crime investigations thematic.")
                    .doesNotContain("18 to 22 March 2024")
                    .contains("Published on 14 May 2024.", "Published on 17 May 2024.")
                    .contains("No recommendation is addressed to policing.")
                    .contains("There are no further inspections in the inspectorate’s calendar");
        }

        @Test
        void the_published_66_is_set_beside_the_33_that_the_parts_sum_to() {
            assertThat(text(edition(COMMITTEE, THAT_EVENING)))
                    .contains(
                            "“119 (+66)” was published",
                            "The entries give +33",
                            "the parts are 0 + 6 + 18 + 9 + 0",
                            "It was corrected in the record");
            assertThat(text(edition(COMMITTEE, Instant.parse("2024-06-27T16:00:00Z"))))
                    .contains("It is not corrected in the record.");
        }

        @Test
        void before_anybody_looked_into_the_calendar_forthcoming_inspections_are_not_known() {
            Edition early = edition(FORCE, Instant.parse("2024-06-17T12:00:00Z"));

            assertThat(early.tallies().forthcoming()).isNull();
            assertThat(text(early)).contains("Not known. No inspection is announced");
            assertThat(edition(COMMITTEE, THAT_EVENING).tallies().forthcoming()).isZero();
        }
    }

    @Nested
    class Sight {
        @Test
        void a_day_before_the_embargo_ends_the_committee_gets_no_submission_and_a_second_after_all_of_them() {
            Edition before = edition(COMMITTEE, Instant.parse("2024-06-19T07:59:59Z"));
            Edition after = edition(COMMITTEE, Instant.parse("2024-06-19T08:00:00Z"));

            assertThat(before.tallies().totals()).isEqualTo(new Tallies.Sum(0, 0));
            assertThat(before.tallies().causesOfConcern().received().total()).isEqualTo(4);
            assertThat(text(before)).doesNotContain("Revisit on", "Submitted on", "Earlier report");
            assertThat(after.tallies().totals()).isEqualTo(new Tallies.Sum(119, 33));
        }

        @Test
        void what_only_the_force_may_see_is_in_no_figure_of_the_committees_paper() {
            Edition force = edition(FORCE, THAT_EVENING);
            Edition committee = edition(COMMITTEE, THAT_EVENING);

            assertThat(force.tallies().late())
                    .hasSizeGreaterThan(committee.tallies().late().size());
            assertThat(text(force)).contains("The owner’s promise");
            assertThat(text(committee)).doesNotContain("The owner’s promise");
        }

        @Test
        void an_author_puts_in_no_more_than_their_own_organisation_may_see() {
            Brief brief = new Brief(
                    "HMICFRS update",
                    FORCE,
                    "West Midlands Police",
                    "West Midlands Police",
                    FORCE,
                    MEETING,
                    LAST,
                    THAT_EVENING,
                    PANEL,
                    "Panel",
                    "");

            Edition edition = update.at(brief.vantage(THAT_EVENING), brief, Map.of());

            assertThat(text(edition)).doesNotContain("The owner’s promise");
        }
    }

    @Nested
    class Frozen {
        @Test
        void the_storys_paper_was_frozen_and_reached_the_committee_and_nobody_else() {
            Vantage committee = Vantage.now(clock, Viewer.of(COMMITTEE));

            assertThat(papers.all(committee))
                    .extracting(Paper::id, Paper::state, Paper::sections)
                    .contains(tuple(FROZEN, Paper.State.PUBLISHED, new java.util.TreeMap<>()));
            assertThat(papers.find(FROZEN, Vantage.now(clock, Viewer.of(PANEL))))
                    .isEmpty();
            assertThat(papers.find(
                            FROZEN, Vantage.at(MEETING, Instant.parse("2024-06-27T15:59:59Z"), Viewer.of(FORCE))))
                    .isEmpty();
        }

        @Test
        void what_is_recorded_later_changes_neither_a_frozen_paper_nor_the_figures_produced_again() {
            clock.run();
            String id = writing.draft(brief(COMMITTEE, THAT_EVENING), AUTHOR);
            assertThat(writing.freeze(id, Optional.empty(), Viewer.of(FORCE), AUTHOR))
                    .isInstanceOf(Outcome.Done.class);
            Paper.Frozen frozen = frozen(id);
            List<byte[]> files = List.of(
                    shelf.bytes(frozen.files().pdf()),
                    shelf.bytes(frozen.files().docx()),
                    shelf.bytes(frozen.files().html()));
            Edition before = edition(COMMITTEE, THAT_EVENING);

            Entry submission =
                    entries.ofKind(Finding.KIND, Vantage.at(MEETING, THAT_EVENING, Viewer.of(COMMITTEE))).stream()
                            .filter(entry -> entry.fact() instanceof FindingFact.SubmittedForClosure)
                            .findFirst()
                            .orElseThrow();
            append(
                    submission.subject(),
                    new FindingFact.Retracted("a trial"),
                    MEETING,
                    OptionalLong.of(submission.index()));
            append(
                    new Subject(Finding.KIND, "late-report.R-1"),
                    confirmed("late-report", "R-1"),
                    LocalDate.of(2024, 5, 1),
                    OptionalLong.empty());

            Edition again = edition(COMMITTEE, THAT_EVENING);
            assertThat(again.figures()).isEqualTo(before.figures());
            assertThat(again.tallies().json())
                    .isEqualTo(new String(shelf.bytes(frozen.files().figures()), StandardCharsets.UTF_8));
            assertThat(frozen(id)).isEqualTo(frozen);
            for (Rendering rendering : Rendering.values()) {
                assertThat(rendering.bytes(again.document(Optional.empty(), false)))
                        .as(rendering.words())
                        .isEqualTo(shelf.bytes(frozen.files().of(rendering)));
            }
            assertThat(files.getFirst()).isEqualTo(shelf.bytes(frozen.files().pdf()));
            Edition now = edition(COMMITTEE, clock.instant());
            assertThat(now.tallies().totals().total()).isEqualTo(118);
        }

        @Test
        void a_frozen_paper_takes_no_more_words_and_is_not_frozen_twice() {
            String id = writing.draft(brief(COMMITTEE, THAT_EVENING), AUTHOR);
            writing.freeze(id, Optional.empty(), Viewer.of(FORCE), AUTHOR);

            assertThat(writing.write(id, Part.PURPOSE, "More", Viewer.of(FORCE), AUTHOR))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(writing.freeze(id, Optional.empty(), Viewer.of(FORCE), AUTHOR))
                    .isInstanceOf(Outcome.Refused.class);
        }

        @Test
        void a_draft_is_nobody_elses_to_see_to_write_or_to_freeze_and_cannot_be_published() {
            String id = writing.draft(brief(COMMITTEE, THAT_EVENING), AUTHOR);
            writing.write(id, Part.PURPOSE, "Secret words", Viewer.of(FORCE), AUTHOR);
            TreeSet<String> to = new TreeSet<>(List.of(COMMITTEE));

            assertThatThrownBy(() -> writing.freeze(id, Optional.empty(), Viewer.of(COMMITTEE), AUTHOR))
                    .isInstanceOf(NotThere.class);
            assertThat(writing.publish(id, to, Viewer.of(FORCE), AUTHOR)).isInstanceOf(Outcome.Refused.class);
            assertThat(papers.find(id, Vantage.now(clock, Viewer.of(COMMITTEE))))
                    .isEmpty();

            writing.freeze(id, Optional.empty(), Viewer.of(FORCE), AUTHOR);
            writing.publish(id, to, Viewer.of(FORCE), AUTHOR);
            assertThat(papers.find(id, Vantage.now(clock, Viewer.of(COMMITTEE)))
                            .orElseThrow()
                            .sections())
                    .isEmpty();
            assertThat(writing.write(id, Part.PURPOSE, "Ours", Viewer.of(COMMITTEE), AUTHOR))
                    .isInstanceOf(Outcome.Refused.class);
        }

        @Test
        void the_read_table_and_the_record_give_the_same_papers_and_rebuilding_changes_none() {
            for (String viewer : List.of(FORCE, COMMITTEE, PANEL)) {
                Vantage now = Vantage.now(clock, Viewer.of(viewer));
                List<Paper> shown = papers.all(now);

                assertThat(papers.all(Vantage.at(now.asAt(), now.knownBy(), now.viewer())))
                        .isEqualTo(shown);
                readTables.rebuild();
                assertThat(papers.all(now)).isEqualTo(shown);
            }
        }

        private Paper.Frozen frozen(String id) {
            Paper.Frozen frozen = papers.find(id, Vantage.now(clock, Viewer.of(FORCE)))
                    .orElseThrow()
                    .frozen();
            if (frozen == null) {
                throw new AssertionError(id + " is not frozen");
            }
            return frozen;
        }
    }

    @Nested
    class OnPaper {
        @Test
        void the_pdf_conforms_to_pdf_ua_and_its_text_comes_out() throws Exception {
            byte[] pdf = Rendering.PDF.bytes(edition(COMMITTEE, THAT_EVENING).document(Optional.empty(), false));

            assertThat(faults(pdf)).isEmpty();
            try (var open = Loader.loadPDF(pdf)) {
                assertThat(open.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
                assertThat(new PDFTextStripper().getText(open))
                        .contains("HMICFRS update", "Joint Audit Committee, 27 June 2024", "Total")
                        .contains("Annex: where each figure comes from");
            }
            assertThat(faults(Rendering.PDF.bytes(edition(PANEL, Instant.parse("2023-09-01T12:00:00Z"))
                            .document(Optional.empty(), true))))
                    .as("a draft that has next to nothing to say")
                    .isEmpty();
        }

        @Test
        void the_word_file_has_real_headings_and_tables() throws Exception {
            byte[] docx = Rendering.DOCX.bytes(edition(COMMITTEE, THAT_EVENING).document(Optional.empty(), false));

            String body = part(docx, "word/document.xml");
            assertThat(body).contains("Heading1", "<w:tbl>", "<w:tblHeader/>", "Where the force stands");
        }

        @Test
        void a_draft_says_so_on_every_page_and_a_frozen_paper_does_not() throws Exception {
            Edition edition = edition(COMMITTEE, THAT_EVENING);
            try (var draft = Loader.loadPDF(Rendering.PDF.bytes(edition.document(Optional.empty(), true)));
                    var last = Loader.loadPDF(Rendering.PDF.bytes(edition.document(Optional.empty(), false)))) {
                for (int page = 1; page <= draft.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    assertThat(stripper.getText(draft)).contains("OFFICIAL – DRAFT");
                }
                assertThat(new PDFTextStripper().getText(last)).doesNotContainIgnoringCase("draft");
            }
        }

        private List<String> faults(byte[] pdf) throws Exception {
            try (var parser = Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                    var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
                return validator.validate(parser).getTestAssertions().stream()
                        .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                        .toList();
            }
        }

        private String part(byte[] docx, String name) throws Exception {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().equals(name)) {
                        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    }
                }
            }
            throw new AssertionError("no part " + name);
        }
    }

    @Nested
    class CommandLine {
        @Test
        void the_command_prints_the_figures_and_writes_each_kind_of_file(@TempDir Path folder) throws Exception {
            for (String file : List.of("paper.pdf", "paper.docx", "paper.html")) {
                Path out = folder.resolve(file);

                assertThat(run("--out", out.toString()).code()).isEqualTo(ExitCode.OK.number());
                assertThat(Files.size(out)).isGreaterThan(10_000);
            }
            assertThat(run("--json").output())
                    .contains(
                            "\"asAt\" : \"2024-06-27\"", "\"total\" : 119", "\"sinceLast\" : 33", "\"submittedOf2023\"")
                    .contains("\"kind\" : \"area-for-improvement\"");
        }

        @Test
        void what_cannot_be_meant_is_a_sentence_and_a_code() {
            assertThat(run("--out", "paper.odt").code()).isEqualTo(ExitCode.USAGE.number());
            assertThat(run("--known", "2999-01-01T00:00:00Z").code()).isEqualTo(ExitCode.USAGE.number());
        }

        private record Ran(int code, String output) {}

        private Ran run(String... more) {
            PrintStream before = System.out;
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            try {
                String[] all = java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        "paper", "--meeting", "2024-06-27", "--last", "2024-03-28", "--as", COMMITTEE),
                                java.util.stream.Stream.of(more))
                        .toArray(String[]::new);
                if (!List.of(more).contains("--known")) {
                    all = java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of(all),
                                    java.util.stream.Stream.of("--known", THAT_EVENING.toString()))
                            .toArray(String[]::new);
                }
                return new Ran(
                        TestingCommandLine.run(DemonstrationTest.Loaded.settings(), all),
                        printed.toString(StandardCharsets.UTF_8));
            } finally {
                System.setOut(before);
            }
        }
    }

    private void append(Subject subject, FindingFact fact, LocalDate on, OptionalLong corrects) {
        transaction.executeWithoutResult(status -> entries.append(
                new Draft(subject, fact, on, AUTHOR, new Source("a trial", ""), Audience.everybody(), corrects)));
    }

    private static FindingFact.Confirmed confirmed(String report, String ref) {
        return new FindingFact.Confirmed(
                FORCE,
                report,
                ref,
                FindingKind.RECOMMENDATION,
                "",
                "A recommendation",
                "It should.",
                null,
                null,
                null,
                0,
                0,
                "");
    }

    @Test
    void figures_are_numbered_in_the_order_of_the_annex() {
        List<Figure> figures = edition(COMMITTEE, THAT_EVENING).figures();

        for (int i = 0; i < figures.size(); i++) {
            assertThat(figures.get(i).number()).isEqualTo(i + 1);
        }
    }
}
