package org.plumbline.inspections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.inspections.imports.ImportedReports.FORCE;
import static org.plumbline.inspections.imports.ImportedReports.PANEL;
import static org.plumbline.inspections.imports.ImportedReports.demonstrationOf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.TestingBrowser;
import org.plumbline.TestingBrowser.Shown;
import org.plumbline.TestingClock;
import org.plumbline.inspections.WithReports;
import org.plumbline.inspections.imports.ImportItem;
import org.plumbline.inspections.imports.ImportedReports;
import org.plumbline.inspections.imports.ItemState;
import org.plumbline.inspections.imports.ReportImport;
import org.plumbline.people.Role;
import org.plumbline.people.Users;
import org.plumbline.record.Audience;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithReports
class ImportPagesTest {
    private static final String PASSWORD = "four words quite unlike";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    ImportedReports world;

    @Autowired
    TestingClock.Settable clock;

    @BeforeEach
    void people() {
        world.peopled(ImportedReports.now(clock, FORCE));
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    private TestingBrowser as(String organisation, Role role) {
        String name = role.code() + "-" + System.nanoTime() + "@plumbline.example";
        String id = users.create(name, "Tester", organisation, Set.of(role)).id();
        users.setPassword(id, PASSWORD);
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private static String path(ReportImport one) {
        return "/reports/imports/" + one.id();
    }

    @Nested
    class Access {
        @Test
        void only_who_may_import_sees_an_import() {
            ReportImport one = world.read(demonstrationOf("Lancshire Police"), "access.md");

            assertThat(new TestingBrowser(port).open(path(one) + "/review").path())
                    .startsWith("/sign-in");
            assertThat(as(FORCE, Role.READER).open(path(one) + "/review").status())
                    .isEqualTo(403);
            assertThat(as(FORCE, Role.LIAISON_OFFICER)
                            .open(path(one) + "/review")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void nobody_of_another_organisation_finds_it() {
            ReportImport one = world.read(demonstrationOf("Lincshire Police"), "other.md");
            TestingBrowser panel = as(PANEL, Role.LIAISON_OFFICER);

            assertThat(panel.open(path(one)).status()).isEqualTo(404);
            assertThat(panel.open(path(one) + "/review").status()).isEqualTo(404);
            assertThat(panel.open(path(one) + "/items/1").status()).isEqualTo(404);
            assertThat(panel.open("/reports").text()).doesNotContain("other.md");
        }

        @Test
        void a_report_under_embargo_is_in_no_list_and_has_no_page_before_its_instant() {
            ReportImport one = world.read(demonstrationOf("Merseshire Police"), "embargo.md");
            Instant embargo = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(7200);
            world.registered(one.id(), Audience.of(FORCE).and(PANEL, embargo));
            String page = "/reports/merseshire-police-peel-2023-25";

            TestingBrowser panel = as(PANEL, Role.READER);
            assertThat(panel.open("/reports").text()).doesNotContain("Merseshire");
            assertThat(panel.open(page).status()).isEqualTo(404);
            assertThat(panel.open(page + "/files/" + one.fileDigest()).status()).isEqualTo(404);
            assertThat(as(FORCE, Role.READER).open(page).status()).isEqualTo(200);

            clock.set(embargo);
            TestingBrowser later = as(PANEL, Role.READER);
            assertThat(later.open("/reports").text()).contains("Merseshire");
            assertThat(later.open(page).status()).isEqualTo(200);
        }
    }

    @Nested
    class Validation {
        @Test
        void an_item_without_a_title_is_shown_again_with_the_problem() {
            ReportImport one = world.read(demonstrationOf("Norshire Police"), "title.md");
            TestingBrowser officer = as(FORCE, Role.LIAISON_OFFICER);

            Shown shown = officer.submit(officer.open(path(one) + "/items/1"), "/amendment", Map.of("title", " "));

            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.text()).contains("Enter a title");
        }

        @Test
        void nothing_is_struck_without_a_reason() {
            ReportImport one = world.read(demonstrationOf("Oxshire Police"), "reason.md");
            TestingBrowser officer = as(FORCE, Role.LIAISON_OFFICER);

            Shown shown = officer.submit(officer.open(path(one) + "/items/1"), "/strike", Map.of("reason", ""));

            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.text()).contains("Nothing is struck without a reason");
        }

        @Test
        void who_saw_an_older_version_is_told_that_it_changed() {
            ReportImport one = world.read(demonstrationOf("Penshire Police"), "stale.md");
            TestingBrowser officer = as(FORCE, Role.LIAISON_OFFICER);
            Shown seen = officer.open(path(one) + "/items/1");
            officer.submit(seen, "/amendment", Map.of("confirming", "yes"));

            Shown late = officer.submit(seen, "/amendment", Map.of("title", "Other words"));

            assertThat(late.status()).isEqualTo(409);
            assertThat(world.review(one.id()).worklist().find(1))
                    .hasValueSatisfying(item -> assertThat(item.words().title()).isNotEqualTo("Other words"));
        }

        @Test
        void a_form_without_a_file_says_so() {
            TestingBrowser officer = as(FORCE, Role.LIAISON_OFFICER);

            Shown shown = officer.upload(officer.open("/reports/import"), "empty.md", "");

            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.text()).contains("Choose a file that is not empty");
        }
    }

    @Nested
    class Behaviour {
        @Test
        void a_report_goes_from_its_file_into_the_register() {
            TestingBrowser officer = as(FORCE, Role.LIAISON_OFFICER);
            Shown progress = officer.upload(
                    officer.open("/reports/import"), "queenshire.md", demonstrationOf("Queenshire Police"));
            String path = progress.path();
            assertThat(progress.text()).contains("queenshire.md");
            world.settled(path.substring(path.lastIndexOf('/') + 1));
            assertThat(officer.open(path).text()).contains("items are to be reviewed");

            Shown review = officer.open(path + "/review");
            assertThat(review.text()).contains("23 read, 0 confirmed").contains("It cannot be registered yet");
            Shown next = officer.submit(officer.open(path + "/items/1"), "/amendment", Map.of("confirming", "yes"));
            assertThat(next.path()).isEqualTo(path + "/items/2");
            Shown preview = officer.open(path + "/confirmations");
            officer.submit(preview, "/confirmations", Map.of());
            for (ImportItem item :
                    world.review(path.substring(path.lastIndexOf('/') + 1)).items()) {
                if (item.state() == ItemState.UNCONFIRMED) {
                    officer.submit(
                            officer.open(path + "/items/" + item.number()), "/amendment", Map.of("confirming", "yes"));
                }
            }
            Shown registered =
                    officer.submit(officer.open(path + "/register"), "/register", Map.of("warningsRead", "yes"));

            assertThat(registered.path()).isEqualTo("/reports/queenshire-police-peel-2023-25");
            assertThat(registered.text())
                    .contains("The report and its findings are in the register.")
                    .contains("4 causes of concern, 23 recommendations, 17 areas for improvement")
                    .contains("Investigating crime Inadequate")
                    .contains("Providing a service to victims of crime No grade in this report");
        }

        @Test
        void the_same_file_again_says_when_it_came_and_shows_it() {
            ReportImport one = world.read(demonstrationOf("Rutshire Police"), "once.md");
            TestingBrowser officer = as(FORCE, Role.LIAISON_OFFICER);

            Shown again =
                    officer.upload(officer.open("/reports/import"), "twice.md", demonstrationOf("Rutshire Police"));

            assertThat(again.path()).isEqualTo(path(one));
            assertThat(again.text()).contains("This very file was taken in on");
        }

        @Test
        void the_item_stands_beside_the_marked_passage_it_was_read_from() {
            ReportImport one = world.read(demonstrationOf("Somershire Police"), "beside.md");
            ImportItem item = world.review(one.id()).items().getFirst();

            Shown shown = as(FORCE, Role.LIAISON_OFFICER).open(path(one) + "/items/" + item.number());

            assertThat(shown.page().select("h1")).hasSize(1);
            assertThat(shown.page().select("mark")).isNotEmpty();
            assertThat(shown.page().select(".inspections-source li mark").text())
                    .contains(item.words().title());
        }

        @Test
        void an_item_that_the_reader_missed_is_added_from_lines_of_the_file() {
            ReportImport one = world.read(demonstrationOf("Tyneshire Police"), "missed.md");
            TestingBrowser officer = as(FORCE, Role.LIAISON_OFFICER);
            int before = world.review(one.id()).items().size();

            Shown form = officer.open(path(one) + "/items/new?from=90&to=90");
            Shown added = officer.submit(
                    form,
                    "/items",
                    Map.of("kind", "area-for-improvement", "title", "Missed", "text", "The force should do this too."));

            assertThat(added.text()).contains("The item is added.").contains("Missed");
            assertThat(world.review(one.id()).items()).hasSize(before + 1);
        }
    }
}
