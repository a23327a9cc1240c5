package org.plumbline.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.TestingClock;
import org.plumbline.charts.Look;
import org.plumbline.findings.Finding;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.TestingRegister;
import org.plumbline.inspections.FindingKind;
import org.plumbline.measures.Basis;
import org.plumbline.measures.Cadence;
import org.plumbline.measures.Chart;
import org.plumbline.measures.Definition;
import org.plumbline.measures.FigureBatches;
import org.plumbline.measures.Good;
import org.plumbline.measures.MeasureFact;
import org.plumbline.measures.MeasureWork;
import org.plumbline.measures.Measures;
import org.plumbline.measures.SourceClass;
import org.plumbline.measures.StatedDay;
import org.plumbline.measures.StatedFigure;
import org.plumbline.measures.reading.Drawing;
import org.plumbline.measures.reading.Headline;
import org.plumbline.measures.reading.MeasureReading;
import org.plumbline.measures.reading.Readings;
import org.plumbline.papers.update.Brief;
import org.plumbline.papers.update.Edition;
import org.plumbline.papers.update.HmicfrsUpdate;
import org.plumbline.papers.update.MeasureRow;
import org.plumbline.papers.update.Part;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.User;
import org.plumbline.people.Users;
import org.plumbline.platform.London;
import org.plumbline.record.Actor;
import org.plumbline.record.Audience;
import org.plumbline.record.Draft;
import org.plumbline.record.Entries;
import org.plumbline.record.Recording;
import org.plumbline.record.Source;
import org.plumbline.record.Subject;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

/** What measures say of findings, in the committee's paper and on the overview. */
@PlumblineTest
class PaperMeasuresTest {
    private static final String PASSWORD = "three words unlike";
    private static final LocalDate RECEIVED = LocalDate.of(2023, 12, 22);
    private static final Actor AUTHOR = Actor.user("author");
    private static final int[] MONTHS = {81, 79, 84, 80, 78, 82, 83, 77, 80, 81, 79, 82, 40, 31, 22};
    private static int tests;

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Entries entries;

    @Autowired
    Organisations organisations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MeasureWork work;

    @Autowired
    FigureBatches batches;

    @Autowired
    Measures measures;

    @Autowired
    Readings readings;

    @Autowired
    HmicfrsUpdate update;

    @Autowired
    Papers papers;

    @Autowired
    PaperWriting writing;

    @Autowired
    PaperShelf shelf;

    @Autowired
    TestingClock.Settable clock;

    private String force = "";
    private String measure = "";
    private TestingRegister register;

    @BeforeEach
    void a_force_with_findings_that_measures_test() {
        tests++;
        force = "measured-force-" + tests;
        measure = "packages-waiting-" + tests;
        register = new TestingRegister(entries, organisations, transactions, "measured-" + tests);
        register.organisations();
        register.establish(force, "Measured Force", OrganisationType.FORCE);
        String cause = confirm("CoC-1", FindingKind.CAUSE_OF_CONCERN, "Packages wait too long");
        String other = confirm("AFI-1", FindingKind.AREA_FOR_IMPROVEMENT, "Calls are answered late");
        define(measure, "Packages waiting " + tests);
        bind(measure, cause, "20");
        define("unheard-" + tests, "Never counted " + tests);
        bind("unheard-" + tests, cause, "5");
        define("calls-" + tests, "Calls late " + tests);
        bind("calls-" + tests, other, "3");
        List<StatedFigure> figures = new ArrayList<>();
        YearMonth month = YearMonth.of(2023, 1);
        for (int value : MONTHS) {
            figures.add(figure(measure, month, value));
            month = month.plusMonths(1);
        }
        figures.add(figure("calls-" + tests, YearMonth.of(2023, 11), 9));
        figures.add(figure("calls-" + tests, YearMonth.of(2024, 3), 7));
        done(batches.state(figures, force, Map.of(), FigureBatches.Origin.TYPED, how()));
    }

    private String confirm(String ref, FindingKind kind, String title) {
        String report = "measured-" + tests;
        String id = Finding.id(report, ref);
        register.append(List.of(new Draft(
                new Subject(Finding.KIND, id),
                new FindingFact.Confirmed(
                        force, report, ref, kind, "", title, "It should.", null, null, null, 0, 0, ""),
                RECEIVED,
                AUTHOR,
                Source.enteredHere(),
                Audience.everybody())));
        return id;
    }

    private Recording how() {
        return new Recording(
                Viewer.of(force),
                AUTHOR,
                London.dateAt(clock.instant()),
                new Source("Monthly return", "page 2"),
                Audience.everybody());
    }

    private void define(String id, String name) {
        done(work.define(
                id,
                new Definition(
                        name,
                        "What waits.",
                        "packages",
                        Good.LOWER,
                        "",
                        "",
                        Basis.RECORDED,
                        SourceClass.FORCE,
                        "",
                        Cadence.MONTHLY,
                        force,
                        5,
                        10,
                        Chart.COUNTS),
                how()));
    }

    private void bind(String id, String finding, String target) {
        done(work.bind(id, new MeasureFact.Bound(finding, force, new BigDecimal(target), 3), how()));
    }

    private StatedFigure figure(String id, YearMonth month, int value) {
        return new StatedFigure(
                id,
                force,
                "",
                StatedDay.of(month.toString()),
                StatedDay.of(month.toString()),
                Optional.empty(),
                Integer.toString(value),
                Optional.of(BigDecimal.valueOf(value)),
                Optional.empty(),
                Optional.empty(),
                "packages",
                "The force’s analyst",
                "Monthly return",
                "page 2",
                "",
                "",
                1);
    }

    private static void done(org.plumbline.record.Outcome outcome) {
        assertThat(outcome).isInstanceOf(org.plumbline.record.Outcome.Done.class);
    }

    private Brief brief() {
        LocalDate today = London.dateAt(clock.instant());
        return new Brief(
                "HMICFRS update",
                force,
                "Measured Force",
                "Committee",
                force,
                today,
                today.minusDays(90),
                null,
                force,
                "Measured Force",
                "");
    }

    private Edition edition(Map<Part, String> words) {
        return update.at(brief().vantage(clock.instant()), brief(), words);
    }

    private org.plumbline.documents.Document document() {
        return edition(Map.of()).document(Optional.empty(), false);
    }

    private static Document html(org.plumbline.documents.Document document) {
        return Jsoup.parse(new String(Rendering.HTML.bytes(document), StandardCharsets.UTF_8));
    }

    private MeasureReading reading(Vantage vantage) {
        return readings.of(measures.find(measure, vantage).orElseThrow(), force, vantage);
    }

    private TestingBrowser browser() {
        User user = users.create(
                "user-" + System.nanoTime() + "@plumbline.example", "Liaison", force, Set.of(Role.LIAISON_OFFICER));
        users.setPassword(user.id(), PASSWORD);
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(user.signInName(), PASSWORD);
        return browser;
    }

    private static List<String> drawings(Document page) {
        return page.select("img[src^=data:image/svg]").stream()
                .map(image -> new String(
                        Base64.getDecoder().decode(image.attr("src").replaceAll("^.*base64,", "")),
                        StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void the_web_page_says_headline_was_is_difference_source_and_that_nothing_is_known_where_that_is_so() {
        Vantage now = brief().vantage(clock.instant());
        Document page = html(document());

        assertThat(page.text())
                .contains("6. What the figures say", "CoC-1: Packages wait too long")
                .contains("Packages waiting " + tests + ": " + Headline.of(reading(now)))
                .contains(
                        "What was when it was received, 22 December 2023 79 packages November 2023 The force’s analyst")
                .contains("What is at the meeting", "22 packages March 2024")
                .contains("Difference: −57 packages (−72.2%), improving, more than chance.")
                .contains("To be reached: 20 packages, 3 times in a row. It is not sustained: it holds for 0 of 3.")
                .contains("Source: The force’s analyst, Monthly return. Figures of January 2023 to March 2024")
                .contains("Never counted " + tests + ": No figure is known.")
                .contains("The latest figure of each");
        assertThat(page.select("caption:contains(The figures of the chart) ~ tbody tr"))
                .hasSize(MONTHS.length);
        assertThat(page.select("a[href^=/record/], a:matches(^\\d+$)")).isNotEmpty();
    }

    @Test
    void a_measure_of_a_finding_that_the_paper_does_not_name_stands_in_a_table_and_is_not_drawn() {
        Document page = html(document());

        assertThat(page.select("caption:contains(The latest figure of each) ~ tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Calls late " + tests, "AFI-1", "7 packages", "March 2024", "stale", "−2 packages");
        assertThat(drawings(page)).hasSize(1);
    }

    @Test
    void the_drawing_is_that_of_the_measures_page() {
        String drawn = drawings(html(document())).getFirst();

        String page = browser()
                .open("/measures/" + measure + "?area=" + force)
                .page()
                .select(".plumbline-chart--wide svg")
                .outerHtml();
        String id = drawn.replaceAll("(?s)^.*?aria-labelledby=\"(.*?)-title.*$", "$1");
        assertThat(Jsoup.parse(drawn.replace(id, "chart")).select("svg").outerHtml())
                .isEqualTo(page);
    }

    @Test
    void the_pdf_holds_the_words_and_a_figure_with_its_alternative() throws Exception {
        Vantage now = brief().vantage(clock.instant());

        try (var pdf = Loader.loadPDF(Rendering.PDF.bytes(document()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(Headline.of(reading(now)))
                    .contains("79 packages", "22 packages", "Difference: −57 packages")
                    .contains("Source: The force’s analyst, Monthly return.", "No figure is known.");
            assertThat(alternatives(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly(Drawing.of(reading(now), "Measured Force").alternative());
        }
    }

    private static List<String> alternatives(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(alternatives(element));
            }
        }
        return found;
    }

    @Test
    void the_word_file_holds_the_words_and_a_picture_with_its_alternative() throws Exception {
        Vantage now = brief().vantage(clock.instant());

        Document body = Jsoup.parse(
                part(Rendering.DOCX.bytes(document()), "word/document.xml"), "", org.jsoup.parser.Parser.xmlParser());

        assertThat(body.text().replaceAll("\\s+", " "))
                .contains(Headline.of(reading(now)))
                .contains("79 packages", "22 packages", "Difference: −57 packages")
                .contains("Source: The force’s analyst, Monthly return.", "No figure is known.");
        assertThat(body.getElementsByTag("wp:docPr").eachAttr("descr"))
                .containsExactly(Drawing.of(reading(now), "Measured Force").alternative());
    }

    private static String part(byte[] docx, String name) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    @Test
    void a_frozen_paper_shows_no_figure_that_was_stated_after_it_and_gives_the_same_again() {
        String id = writing.draft(brief(), AUTHOR);
        assertThat(writing.freeze(id, Optional.empty(), Viewer.of(force), AUTHOR))
                .isInstanceOf(Outcome.Done.class);
        Paper.Frozen frozen = papers.find(id, Vantage.now(clock, Viewer.of(force)))
                .flatMap(paper -> Optional.ofNullable(paper.frozen()))
                .orElseThrow();
        done(batches.state(
                List.of(figure(measure, YearMonth.of(2024, 4), 3)),
                force,
                Map.of(),
                FigureBatches.Origin.TYPED,
                how()));

        assertThat(html(document()).text()).contains("3 packages April 2024");
        Document kept = Jsoup.parse(new String(shelf.bytes(frozen.files().html()), StandardCharsets.UTF_8));
        assertThat(kept.text()).contains("22 packages March 2024").doesNotContain("April 2024");
        Vantage then = brief().vantage(frozen.knownBy());
        String drawn = drawings(kept).getFirst();
        String look = drawn.replaceAll("(?s)^.*?aria-labelledby=\"(.*?)-title.*$", "$1");
        assertThat(Drawing.of(reading(then), "Measured Force").svg(Look.wide(look)))
                .isEqualTo(drawn);
        assertThat(update.at(then, brief(), Map.of()).tallies().json())
                .contains("\"measures\" :")
                .isEqualTo(new String(shelf.bytes(frozen.files().figures()), StandardCharsets.UTF_8));
        assertThat(browser().open("/papers/" + id + "/reproduction").text())
                .contains("The record gives the same figures today");
    }

    @Test
    void programs_get_the_same_figures_with_their_entries_and_papers_of_before_had_none() {
        Edition edition = edition(Map.of());

        assertThat(edition.tallies().measures())
                .extracting(MeasureRow::measure)
                .containsExactly("calls-" + tests, "unheard-" + tests, measure);
        MeasureRow row = edition.tallies().measures().getLast();
        assertThat(row.table()).hasSize(MONTHS.length);
        MeasureRow.Stated is = Optional.ofNullable(row.is()).orElseThrow();
        assertThat(is.value()).isEqualByComparingTo("22");
        assertThat(entries.at(is.entry(), Vantage.now(clock, Viewer.of(force)))).isPresent();
        assertThat(edition.tallies().withoutMeasures().json()).doesNotContain("\"measures\"");
    }

    @Test
    void an_authors_words_may_use_what_was_stated_and_nothing_else() {
        assertThat(edition(Map.of(Part.MEASURES, "It fell from 79 to 22.")).problems())
                .isEmpty();
        assertThat(edition(Map.of(Part.MEASURES, "It fell from 79 to 21.")).problems())
                .extracting(problem -> problem.sentence())
                .containsExactly("You wrote 21; no entry supports it.");
    }

    @Test
    void what_the_committee_may_not_see_is_not_in_its_paper() {
        done(batches.state(
                List.of(figure(measure, YearMonth.of(2024, 4), 1)),
                force,
                Map.of(),
                FigureBatches.Origin.TYPED,
                new Recording(
                        Viewer.of(force),
                        AUTHOR,
                        London.dateAt(clock.instant()),
                        new Source("Inside", ""),
                        Audience.of(force))));
        Brief own = brief();
        Brief panel = new Brief(
                own.title(),
                force,
                own.forceName(),
                "Panel",
                TestingRegister.PANEL,
                own.meeting(),
                own.lastMeeting(),
                null,
                force,
                own.issuer(),
                "");

        assertThat(html(document()).text()).contains("April 2024");
        assertThat(html(update.at(panel.vantage(clock.instant()), panel, Map.of())
                                .document(Optional.empty(), false))
                        .text())
                .contains("22 packages March 2024")
                .doesNotContain("April 2024");
    }

    @Test
    void the_overview_draws_the_line_of_a_cause_of_which_three_figures_are_known_and_says_its_sentence() {
        Document page = browser().open("/").page();

        assertThat(page.select(".plumbline-cards").text())
                .contains("Packages waiting " + tests + ": "
                        + Headline.of(reading(Vantage.now(clock, Viewer.of(force)))));
        assertThat(page.select(".plumbline-sparkline")).hasSize(1);
        String[] alternative = page.select(".plumbline-sparkline svg[role=img]")
                .attr("aria-labelledby")
                .split(" ");
        assertThat(alternative).hasSize(2);
        assertThat(page.select("#" + alternative[0]).text()).isEqualTo("Packages waiting " + tests);
        assertThat(page.select("#" + alternative[1]).text()).contains("January 2023", "Latest 22 (March 2024)");
    }
}
