package org.plumbline.findings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.PlumblineTest;
import org.plumbline.TestingBrowser;
import org.plumbline.TestingClock;
import org.plumbline.findings.FindingFact;
import org.plumbline.findings.TestingRegister;
import org.plumbline.inspections.FindingKind;
import org.plumbline.people.OrganisationType;
import org.plumbline.people.Organisations;
import org.plumbline.people.Role;
import org.plumbline.people.Users;
import org.plumbline.record.Audience;
import org.plumbline.record.Entries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;

@PlumblineTest
class RegisterPagesTest {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 22);
    private static final String HOSTILE =
            "=cmd|'/C calc'!A0 <script>alert(1)</script> \u202Egnirts 🧨 " + "x".repeat(4000);
    private static final String PASSWORD = "three words unlike";
    private static int reports;

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
    TestingClock.Settable clock;

    private String report = "";
    private TestingRegister register = emptyRegister();

    private TestingRegister emptyRegister() {
        return new TestingRegister(entries, organisations, transactions, report);
    }

    @BeforeEach
    void a_report() {
        report = "pages-" + ++reports;
        register = emptyRegister();
        register.organisations();
    }

    @AfterEach
    void time_runs_again() {
        clock.run();
    }

    private String signedUp(String organisation, Role... roles) {
        String name = "user-" + System.nanoTime() + "@plumbline.example";
        users.setPassword(
                users.create(name, "Head of crime", organisation, Set.of(roles)).id(), PASSWORD);
        return name;
    }

    private TestingBrowser browser(String organisation, Role... roles) {
        TestingBrowser browser = new TestingBrowser(port);
        browser.signIn(signedUp(organisation, roles), PASSWORD);
        return browser;
    }

    private String ofReport() {
        return "/findings?report=" + report;
    }

    private String confirm(String ref, String title, Audience audience) {
        return register.confirm(ref, FindingKind.AREA_FOR_IMPROVEMENT, title, DUE, audience);
    }

    @Nested
    class Access {
        @ParameterizedTest
        @ValueSource(
                strings = {"/", "/findings", "/findings.csv", "/findings/some.AFI-1", "/findings/some.AFI-1/history"})
        void nobody_who_has_not_signed_in_sees_a_page_of_the_register(String path) {
            assertThat(new TestingBrowser(port).open(path).path()).startsWith("/sign-in?to=");
        }

        @Test
        void a_panel_member_sees_nothing_undisclosed_on_any_page_count_search_or_download() throws Exception {
            String id = confirm("AFI-1", "Zymurgy undisclosed", TestingRegister.inside());
            TestingBrowser panel = browser(TestingRegister.PANEL, Role.READER);

            for (String path : List.of(
                    ofReport(),
                    "/findings?q=zymurgy",
                    "/findings?q=zymurgy&on=" + LocalDate.now(clock),
                    "/",
                    "/?since=2020-01-01")) {
                assertThat(panel.open(path).text()).as(path).doesNotContain("Zymurgy");
                assertThat(panel.open(path)
                                .page()
                                .select("option[value=" + report + "], tbody tr a[href*=" + report + "]"))
                        .as(path)
                        .isEmpty();
            }
            assertThat(panel.open("/findings?q=zymurgy").text()).contains("No finding");
            for (String path : List.of("", "/history", "/disclosures")) {
                assertThat(panel.open("/findings/" + id + path).status()).isEqualTo(404);
            }
            assertThat(new String(download(TestingRegister.PANEL, "csv").body(), StandardCharsets.UTF_8))
                    .doesNotContain("Zymurgy");
            assertThat(browser(TestingRegister.FORCE, Role.READER)
                            .open(ofReport())
                            .text())
                    .contains("Zymurgy undisclosed", "1 finding");
        }

        @Test
        void an_embargo_ends_on_every_page_at_its_instant() {
            Instant embargo = Instant.now().plus(Duration.ofHours(2));
            String id =
                    confirm("AFI-1", "Under embargo", TestingRegister.inside().and(TestingRegister.PANEL, embargo));
            TestingBrowser panel = browser(TestingRegister.PANEL, Role.READER);

            clock.set(embargo.minusMillis(1));
            assertThat(panel.open(ofReport()).text()).contains("No finding");
            assertThat(panel.open("/findings/" + id).status()).isEqualTo(404);
            assertThat(panel.open("/?since=2020-01-01").text()).doesNotContain(report);

            clock.set(embargo);
            assertThat(panel.open(ofReport()).text()).contains("Under embargo");
            assertThat(panel.open("/findings/" + id).status()).isEqualTo(200);
        }

        @Test
        void a_reader_is_offered_nothing_to_change_and_cannot_change_anything() {
            String id = confirm("AFI-1", "Read only", Audience.everybody());
            TestingBrowser reader = browser(TestingRegister.FORCE, Role.READER);

            assertThat(reader.open("/findings/" + id).page().select("main form[method=post]"))
                    .isEmpty();
            assertThat(reader.open(ofReport()).page().select("main form[method=post]"))
                    .isEmpty();
            assertThat(reader.open("/findings/" + id + "/level").status()).isEqualTo(403);
        }

        @Test
        void a_liaison_officer_of_another_force_records_nothing() {
            String id = confirm("AFI-1", "Not theirs", Audience.everybody());
            register.establish("another-force", "Another Police", OrganisationType.FORCE);
            TestingBrowser other = browser("another-force", Role.LIAISON_OFFICER);

            assertThat(other.open("/findings/" + id).page().select("a[href$=/level]"))
                    .isEmpty();
            assertThat(other.open("/findings/" + id + "/level").status()).isEqualTo(403);
        }

        @Test
        void an_owner_speaks_for_their_own_findings_only() {
            String id = confirm("AFI-1", "Somebody else’s", Audience.everybody());
            TestingBrowser owner = browser(TestingRegister.FORCE, Role.ACTION_OWNER);

            assertThat(owner.open("/findings/" + id + "/promise").status()).isEqualTo(403);
        }
    }

    @Nested
    class Addresses {
        @ParameterizedTest
        @CsvSource({
            "kind=area-for-improvement,1",
            "kind=recommendation,0",
            "level=3,1",
            "level=0,0",
            "level=3&level=4,1",
            "status=late,1",
            "status=closed,0",
            "due=passed,1",
            "due=not-known,0",
            "area=Investigating+crime,1",
            "owner=nobody,1",
            "q=burglary,1",
            "q=absent,0"
        })
        void narrow_the_register(String query, int found) {
            String id = confirm("AFI-1", "Burglary dwelling", Audience.everybody());
            register.record(id, new FindingFact.Levelled(3), LocalDate.of(2024, 1, 8), Audience.everybody());

            TestingBrowser.Shown shown =
                    browser(TestingRegister.FORCE, Role.READER).open(ofReport() + "&" + query);

            assertThat(shown.page().select("main tbody tr")).hasSize(found);
            assertThat(shown.page().select(".moj-filter__tag").eachText()).isNotEmpty();
        }

        @Test
        void of_what_is_chosen_let_one_choice_go_and_keep_the_others() {
            confirm("AFI-1", "Burglary", Audience.everybody());

            TestingBrowser.Shown shown =
                    browser(TestingRegister.FORCE, Role.READER).open(ofReport() + "&status=late&q=burglary&sort=due");

            Element late = shown.page().select(".moj-filter__tag").stream()
                    .filter(tag -> tag.text().contains("late"))
                    .findFirst()
                    .orElseThrow();
            assertThat(late.attr("href"))
                    .contains("q=burglary", "report=" + report, "sort=due")
                    .doesNotContain("status");
        }

        @Test
        void go_through_pages_and_beyond_the_last_show_the_last() {
            for (int i = 1; i <= 27; i++) {
                confirm("AFI-" + i, "Title", Audience.everybody());
            }
            TestingBrowser browser = browser(TestingRegister.FORCE, Role.READER);

            assertThat(browser.open(ofReport()).page().select("main tbody tr")).hasSize(25);
            TestingBrowser.Shown last = browser.open(ofReport() + "&page=2");
            assertThat(last.page().select("main tbody th").eachText()).containsExactly("AFI-26", "AFI-27");
            assertThat(browser.open(ofReport() + "&page=99")
                            .page()
                            .select("main tbody th")
                            .eachText())
                    .containsExactly("AFI-26", "AFI-27");
            assertThat(browser.open(ofReport() + "&size=50").page().select("main tbody tr"))
                    .hasSize(27);
            assertThat(last.text()).contains("27 findings");
        }

        @ParameterizedTest
        @ValueSource(strings = {"status=lost", "level=9", "sort=colour", "page=0", "page=x", "kind=x", "due=soon"})
        void with_values_that_mean_nothing_are_refused_with_a_sentence(String query) {
            TestingBrowser.Shown shown =
                    browser(TestingRegister.FORCE, Role.READER).open("/findings?" + query);

            assertThat(shown.status()).isEqualTo(400);
            assertThat(shown.text()).contains("the register does not know");
        }

        @Test
        void sorted_by_a_column_say_so_and_turn_it_round() {
            confirm("AFI-1", "Beta", Audience.everybody());
            confirm("AFI-2", "Alpha", Audience.everybody());
            TestingBrowser browser = browser(TestingRegister.FORCE, Role.READER);

            TestingBrowser.Shown up = browser.open(ofReport() + "&sort=finding");
            assertThat(up.page().select("main tbody th").eachText()).containsExactly("AFI-2", "AFI-1");
            Element heading = up.page().select("th[aria-sort=ascending] a").first();
            assertThat(heading).isNotNull();
            assertThat(browser.open(String.valueOf(heading == null ? "" : heading.attr("href")))
                            .page()
                            .select("main tbody th")
                            .eachText())
                    .containsExactly("AFI-1", "AFI-2");
        }

        @Test
        void keep_the_day_from_which_one_looks_in_every_link() {
            confirm("AFI-1", "Title", Audience.everybody());

            TestingBrowser.Shown shown =
                    browser(TestingRegister.FORCE, Role.LIAISON_OFFICER).open(ofReport() + "&on=2030-01-01");

            assertThat(shown.page().select("main a[href^=/findings]").eachAttr("href"))
                    .isNotEmpty()
                    .allMatch(href -> href.contains("on=2030-01-01"));
            assertThat(shown.page().select("main form[method=post]")).isEmpty();
        }
    }

    @Nested
    class Hostile {
        @Test
        void titles_are_shown_as_text_on_every_page() {
            String id = confirm("AFI-1", HOSTILE, Audience.everybody());
            TestingBrowser browser = browser(TestingRegister.FORCE, Role.LIAISON_OFFICER);

            for (String path : List.of(
                    ofReport(), "/findings/" + id, "/findings/" + id + "/history", "/", "/findings/" + id + "/level")) {
                TestingBrowser.Shown shown = browser.open(path);
                assertThat(shown.status()).as(path).isEqualTo(200);
                assertThat(shown.page().select("script").eachAttr("src"))
                        .as(path)
                        .doesNotContain("");
                assertThat(shown.page().html()).as(path).doesNotContain("<script>alert");
            }
            assertThat(browser.open("/findings/" + id).page().select("h1").text())
                    .startsWith("=cmd");
        }

        @Test
        void searches_are_shown_as_text() {
            TestingBrowser.Shown shown = browser(TestingRegister.FORCE, Role.READER)
                    .open("/findings?q=" + URLEncoder.encode("\"><script>alert(1)</script>", StandardCharsets.UTF_8));

            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.page().html()).doesNotContain("<script>alert");
        }
    }

    @Nested
    class Downloads {
        @Test
        void in_excel_keep_numbers_numbers_dates_dates_and_text_no_formula() throws Exception {
            String id = confirm("AFI-1", HOSTILE, Audience.everybody());
            register.record(id, new FindingFact.Levelled(3), LocalDate.of(2024, 1, 8), Audience.everybody());

            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                    download(TestingRegister.FORCE, "xlsx").body()))) {
                Sheet sheet = book.getSheet("Findings");
                Row header = sheet.getRow(0);
                Row row = sheet.getRow(1);
                assertThat(sheet.getLastRowNum()).isEqualTo(1);
                assertThat(row.getCell(column(header, "Level")).getNumericCellValue())
                        .isEqualTo(3);
                assertThat(row.getCell(column(header, "Inspectorate’s date"))
                                .getLocalDateTimeCellValue()
                                .toLocalDate())
                        .isEqualTo(DUE);
                assertThat(row.getCell(column(header, "Title")).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(column(header, "Title")).getStringCellValue())
                        .contains("cmd|", "🧨");
                assertThat(row.getCell(column(header, "Days late")).getCellType())
                        .isEqualTo(CellType.NUMERIC);
                assertThat(text(book)).contains("Open Government Licence v3.0", report);
            }
        }

        @Test
        void in_open_document_say_what_each_cell_is() throws Exception {
            confirm("AFI-1", HOSTILE, Audience.everybody());

            Document content = Jsoup.parse(
                    unzipped(download(TestingRegister.FORCE, "ods").body(), "content.xml"), Parser.xmlParser());

            assertThat(content.select("[office:value-type=date]")).isNotEmpty();
            assertThat(content.select("[table:formula]")).isEmpty();
            assertThat(content.text()).contains("cmd|", "Open Government Licence v3.0");
        }

        @Test
        void as_text_defuse_formulas_and_are_named_after_the_day_looked_from() throws Exception {
            confirm("AFI-1", HOSTILE, Audience.everybody());

            HttpResponse<byte[]> csv = download(TestingRegister.FORCE, "csv");

            String text = new String(csv.body(), StandardCharsets.UTF_8);
            assertThat(text).contains("'=cmd|").doesNotContain(",=cmd").doesNotContain(",\"=cmd");
            assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("findings-" + LocalDate.now(clock) + ".csv");
        }

        private static int column(Row header, String name) {
            for (int i = 0; i < header.getLastCellNum(); i++) {
                if (header.getCell(i).getStringCellValue().equals(name)) {
                    return i;
                }
            }
            throw new AssertionError("no column " + name);
        }

        private static String text(XSSFWorkbook book) {
            StringBuilder text = new StringBuilder();
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n'))));
            return text.toString();
        }

        private static String unzipped(byte[] file, String name) throws IOException {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().equals(name)) {
                        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    }
                }
            }
            throw new AssertionError("no " + name);
        }
    }

    /** The register of this report as a file, for somebody of an organisation. */
    private HttpResponse<byte[]> download(String organisation, String extension) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String home = "http://localhost:" + port;
        Document signIn = Jsoup.parse(client.send(
                        HttpRequest.newBuilder(URI.create(home + "/sign-in")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
        Map<String, String> fields = Map.of(
                "_csrf", signIn.select("input[name=_csrf]").attr("value"),
                "name", signedUp(organisation, Role.READER),
                "password", PASSWORD);
        client.send(
                HttpRequest.newBuilder(URI.create(home + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                                .collect(java.util.stream.Collectors.joining("&"))))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return client.send(
                HttpRequest.newBuilder(URI.create(home + "/findings." + extension + "?report=" + report))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
