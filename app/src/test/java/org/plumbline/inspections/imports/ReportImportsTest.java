package org.plumbline.inspections.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.inspections.imports.ImportedReports.FORCE;
import static org.plumbline.inspections.imports.ImportedReports.PANEL;
import static org.plumbline.inspections.imports.ImportedReports.demonstrationOf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.inspections.ConfirmedItem;
import org.plumbline.inspections.FindingCounts;
import org.plumbline.inspections.Outcome;
import org.plumbline.inspections.Register;
import org.plumbline.inspections.Report;
import org.plumbline.inspections.Reports;
import org.plumbline.inspections.WithReports;
import org.plumbline.record.Audience;
import org.plumbline.record.Vantage;
import org.plumbline.record.Viewer;
import org.plumbline.web.ChangedUnderneath;
import org.springframework.beans.factory.annotation.Autowired;

@WithReports
class ReportImportsTest {
    @Autowired
    ImportedReports world;

    @Autowired
    ImportReview reviews;

    @Autowired
    Reports reports;

    @Autowired
    Register register;

    @Autowired
    ReportReading reading;

    @Autowired
    ImportRows rows;

    @Autowired
    Clock clock;

    @BeforeEach
    void people() {
        world.peopled(now(FORCE));
    }

    @Test
    void a_report_is_read_item_by_item_and_nothing_of_it_is_recorded() {
        ReportImport one = world.read(demonstrationOf("Avonshire Police"), "avonshire.md");
        Review review = world.review(one.id());

        assertThat(one.state()).as(one.problem()).isEqualTo(ImportState.REVIEW);
        assertThat(FindingCounts.of(review.worklist().findings().stream()
                        .map(ConfirmedItem::kind)
                        .toList()))
                .isEqualTo(new FindingCounts(4, 23, 17));
        assertThat(one.fields().forceName()).isEqualTo("Avonshire Police");
        assertThat(one.fields().published()).isEqualTo(LocalDate.of(2023, 12, 22));
        assertThat(one.fields().frameworkId()).isEqualTo("peel-2023-25");
        assertThat(one.fields().judgments()).hasSize(8);
        assertThat(reports.all(now(FORCE))).noneMatch(report -> report.force().equals("avonshire-police"));
    }

    @Test
    void the_same_file_again_leads_to_the_first_import() {
        ReportImport one = world.read(demonstrationOf("Bedshire Police"), "first.md");

        Receipt again = world.received(demonstrationOf("Bedshire Police"), "another name.md");

        assertThat(again).isEqualTo(new Receipt.AlreadyThere(world.found(one.id())));
    }

    @Test
    void a_file_that_cannot_be_read_ends_in_a_sentence_and_can_be_brought_again() {
        ReportImport one = world.read("%PDF-1.7\nnot really\n", "broken.pdf");

        assertThat(one.state()).isEqualTo(ImportState.UNREADABLE);
        assertThat(one.problem()).startsWith("broken.pdf was not read").endsWith(".");
        assertThat(world.received("%PDF-1.7\nnot really\n", "broken.pdf")).isInstanceOf(Receipt.Received.class);
    }

    @Test
    void a_reading_that_was_cut_off_is_begun_again_and_ends_the_same() {
        ReportImport one = world.read(demonstrationOf("Cumbershire Police"), "cut.md");
        List<ImportItem> before = world.review(one.id()).items();
        rows.state(one.id(), ImportState.READING, "");

        reading.run(one.id());

        assertThat(world.found(one.id()).state()).isEqualTo(ImportState.REVIEW);
        assertThat(world.review(one.id()).items()).isEqualTo(before);
    }

    @Test
    void a_reading_that_is_done_is_not_done_again() {
        ReportImport one = world.read(demonstrationOf("Dorshire Police"), "done.md");
        world.step(one.id(), new ReviewStep.Confirmation(1));

        reading.run(one.id());

        assertThat(world.review(one.id()).count(ItemState.CONFIRMED)).isEqualTo(1);
    }

    @Test
    void nothing_is_registered_while_an_item_is_open() {
        ReportImport one = world.read(demonstrationOf("Essexshire Police"), "open.md");

        assertThat(Registration.obstacle(world.review(one.id())))
                .hasValueSatisfying(
                        refused -> assertThat(refused.reason()).endsWith("items are neither confirmed nor struck."));
    }

    @Test
    void a_registered_report_is_seen_by_its_audience_from_its_instant() {
        ReportImport one = world.read(demonstrationOf("Fenshire Police"), "fen.md");
        Instant embargo = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(3600);

        Outcome outcome = world.registered(one.id(), Audience.of(FORCE).and(PANEL, embargo));

        assertThat(outcome).isEqualTo(new Outcome.Done("fenshire-police-peel-2023-25"));
        Report report = reports.find("fenshire-police-peel-2023-25", now(FORCE)).orElseThrow();
        assertThat(report.counts()).isEqualTo(new FindingCounts(4, 23, 17));
        assertThat(report.practices()).hasSize(8);
        assertThat(report.fileDigest()).isEqualTo(one.fileDigest());
        assertThat(register.entered(report.id(), now(FORCE))).hasSize(44);
        assertThat(reports.find(report.id(), now(PANEL))).isEmpty();
        assertThat(reports.all(now(PANEL))).doesNotContain(report);
        Vantage later = new Vantage(LocalDate.of(2100, 1, 1), embargo, Viewer.of(PANEL), false);
        assertThat(reports.find(report.id(), later)).contains(report);
    }

    @Test
    void reports_from_the_read_table_are_those_folded_from_the_record() {
        ReportImport one = world.read(demonstrationOf("Glenshire Police"), "glen.md");
        world.registered(one.id(), Audience.of(FORCE));

        for (String organisation : List.of(FORCE, PANEL, Audience.PUBLIC)) {
            Vantage now = now(organisation);
            Vantage folded = new Vantage(now.asAt(), now.knownBy(), now.viewer(), true);
            assertThat(reports.all(now)).as(organisation).isEqualTo(reports.all(folded));
        }
    }

    @Test
    void a_new_version_shows_what_changed_and_corrects_the_register() {
        String first = demonstrationOf("Hartshire Police");
        ReportImport one = world.read(first, "v1.md");
        world.registered(one.id(), Audience.of(FORCE));
        String id = "hartshire-police-peel-2023-25";
        ConfirmedItem before = entered(id, "AFI-1");

        ReportImport two =
                world.read(first.replace(before.title(), before.title() + " without any exception"), "v2.md");
        Review review = world.review(two.id());
        VersionDifference difference = review.difference().orElseThrow();

        assertThat(two.fields().supersedes()).isEqualTo(id);
        assertThat(difference.added()).isEmpty();
        assertThat(difference.gone()).isEmpty();
        assertThat(difference.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.now().ref()).isEqualTo("AFI-1"));

        assertThat(world.registered(two.id(), Audience.of(FORCE))).isEqualTo(new Outcome.Done(id));
        Report report = reports.find(id, now(FORCE)).orElseThrow();
        assertThat(report.versions()).hasSize(2);
        assertThat(report.versions().getFirst().supersededOn()).isNotNull();
        assertThat(report.fileDigest()).isEqualTo(two.fileDigest());
        assertThat(entered(id, "AFI-1").title()).endsWith("without any exception");
        assertThat(register.entered(id, now(FORCE))).hasSize(44);
        assertThat(reports.history(id, now(FORCE)))
                .filteredOn(entry -> entry.corrects().isPresent())
                .hasSize(1);
    }

    @Test
    void the_second_of_two_people_at_once_is_told_so_and_changes_nothing() {
        ReportImport one = world.read(demonstrationOf("Islandshire Police"), "two.md");
        Review seen = world.review(one.id());
        reviews.step(seen, seen.reportImport().version(), new ReviewStep.Confirmation(1));

        assertThatThrownBy(() ->
                        reviews.step(seen, seen.reportImport().version(), new ReviewStep.Strike(1, "not a finding")))
                .isInstanceOf(ChangedUnderneath.class);
        assertThat(world.review(one.id()).worklist().find(1))
                .hasValueSatisfying(item -> assertThat(item.state()).isEqualTo(ItemState.CONFIRMED));
    }

    @Test
    void another_organisation_does_not_see_an_import() {
        ReportImport one = world.read(demonstrationOf("Jutshire Police"), "own.md");

        assertThat(reviews.find(one.id(), PANEL)).isEmpty();
    }

    @Test
    void deadlines_that_run_from_publication_follow_when_its_day_is_mended() {
        ReportImport one = world.read(demonstrationOf("Kentshire Police"), "dates.md");
        Review review = world.review(one.id());
        ReportFields fields = one.fields();

        reviews.describe(
                review,
                one.version(),
                new ReportFields(
                        fields.forceName(),
                        fields.programme(),
                        fields.title(),
                        LocalDate.of(2024, 1, 31),
                        fields.frameworkId(),
                        fields.supersedes(),
                        fields.judgments()));

        List<LocalDate> due = world.review(one.id()).items().stream()
                .filter(item -> item.words().dueBy() != null)
                .map(item -> item.words().dueBy())
                .distinct()
                .toList();
        assertThat(due).containsExactlyInAnyOrder(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 7, 31));
    }

    private ConfirmedItem entered(String reportId, String ref) {
        return register.entered(reportId, now(FORCE)).stream()
                .filter(item -> item.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private Vantage now(String organisation) {
        return ImportedReports.now(clock, organisation);
    }
}
