package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.DemonstrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks every page that a person can reach by links, over the demonstration. */
@DemonstrationTest
class DemonstrationPagesTest {
    private static final String LIAISON = "liaison@plumbline.example";
    private static final String ADMINISTRATOR = "administrator@plumbline.example";
    private static final String PANEL_MEMBER = "panel.member@plumbline.example";
    /** It shows, as examples, parts that a page has only once: headings and landmarks. */
    private static final String CATALOGUE = "/components";

    private static final String SCROLLS = "document.scrollingElement.scrollWidth";
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Map<String, Set<String>> WALKED = new LinkedHashMap<>();
    private static final Set<String> KINDS = new HashSet<>();
    private static final List<String> PROBLEMS = new ArrayList<>();
    private static final List<String> DIFFERENCES = new ArrayList<>();
    private static final List<Integer> WIDTHS = List.of(1280, 320);
    private static final int HEIGHT = 900;
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void walkOnce() {
        for (String who : List.of(LIAISON, ADMINISTRATOR, PANEL_MEMBER)) {
            WALKED.computeIfAbsent(who, this::walk);
        }
    }

    @Test
    void every_kind_of_page_is_reached_by_links() {
        assertThat(WALKED.get(LIAISON))
                .contains(
                        "/",
                        "/findings",
                        "/reports",
                        "/inspections",
                        "/papers",
                        "/record",
                        "/reports/import",
                        "/rules",
                        "/work",
                        "/plans",
                        "/evidence",
                        "/reality-tests",
                        "/responses",
                        "/reviews")
                .contains(
                        "/measures", "/measures/import", "/measures/new", "/measures/files", "/measures/contradictions")
                .anyMatch(path -> path.matches("/measures/[^/]+/recalculation.*"))
                .anyMatch(path -> path.matches("/findings/[^/]+/views/measure"))
                .contains("/monitoring", "/monitoring/west-midlands-police")
                .anyMatch(path -> path.matches("/monitoring/[^/]+/disclosures"))
                .anyMatch(path -> path.matches("/monitoring/[^/]+/knowledge[?].*as=.*"))
                .anyMatch(path -> path.matches("/monitoring/[^/]+/dates"))
                .anyMatch(path -> path.matches("/monitoring/[^/]+/letters/[^/]+"))
                .anyMatch(path -> path.matches("/monitoring/[^/]+/representations"))
                .anyMatch(path -> path.matches("/monitoring/[^/]+/disclosure"))
                .contains("/open-data", "/open-data/import", "/comparison", "/disparity", "/scan")
                .anyMatch(path -> path.matches("/scan/[^/]+"))
                .anyMatch(path -> path.matches("/rules/[^/]+"))
                .anyMatch(path -> path.matches("/rules/[^/]+/amendment"))
                .anyMatch(path -> path.matches("/findings/[^/]+"))
                .anyMatch(path -> path.matches("/findings/[^/]+/level.*"))
                .anyMatch(path -> path.matches("/plans/P-[0-9]+"))
                .anyMatch(path -> path.matches("/plans/P-[0-9]+/reviews"))
                .anyMatch(path -> path.matches("/actions/A-[0-9]+"))
                .anyMatch(path -> path.matches("/actions/A-[0-9]+/date-requests"))
                .anyMatch(path -> path.matches("/findings/[^/]+/views/plan"))
                .anyMatch(path -> path.matches("/reports/[^/]+"))
                .anyMatch(path -> path.matches("/findings/[^/]+/views/evidence"))
                .anyMatch(path -> path.matches("/evidence/evidence-[^/]+"))
                .anyMatch(path -> path.startsWith("/evidence/new?for="))
                .anyMatch(path -> path.matches("/reality-tests/[^/]+"))
                .anyMatch(path -> path.matches("/responses/[^/]+"))
                .anyMatch(path -> path.matches("/reviews/rounds/[^/]+"))
                .anyMatch(path -> path.matches("/reviews/rounds/[^/]+/sample"))
                .anyMatch(path -> path.matches("/reviews/rounds/[^/]+/paper"))
                .anyMatch(path -> path.matches("/reviews/cases/[^/]+"))
                .anyMatch(path -> path.matches("/reviews/question-sets/[^/]+"))
                .anyMatch(path -> path.startsWith("/reviews/rounds/new?set="))
                .anyMatch(path -> path.matches("/findings/[^/]+/views/case-reviews"))
                .anyMatch(path -> path.matches("/papers/[^/]+"))
                .anyMatch(path -> path.matches("/record/\\d+"));
        assertThat(WALKED.get(ADMINISTRATOR)).contains("/people", "/people/users/new");
        assertThat(WALKED.get(PANEL_MEMBER)).contains("/");
    }

    @Test
    void every_page_passes_axe_and_needs_no_sideways_scrolling() {
        assertThat(PROBLEMS).isEmpty();
    }

    @Test
    void every_page_says_the_same_without_javascript() {
        assertThat(DIFFERENCES).isEmpty();
    }

    /** Opens each page once more, now with JavaScript, and looks at it in a wide and in a narrow window. */
    private void look(String who, Map<String, Walk.Said> walked) {
        try (BrowserContext context = context(true, WIDTHS.getFirst())) {
            Page page = signedIn(context, who);
            walked.forEach((path, plain) -> {
                page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
                page.navigate(address(path));
                plain.missing(Walk.Said.by(page)).forEach(part -> DIFFERENCES.add(path + ": " + part));
                for (int width : WIDTHS) {
                    page.setViewportSize(width, HEIGHT);
                    problems(page, width).forEach(problem -> PROBLEMS.add(path + ": " + problem));
                }
            });
        }
    }

    private static List<String> problems(Page page, int width) {
        List<String> problems = new ArrayList<>();
        List<String> rules = new ArrayList<>(WCAG_22_AA);
        if (!page.url().endsWith(CATALOGUE)) {
            rules.add("best-practice");
        }
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe =
                new AxeBuilder(page).setLegacyMode(true).options(options).withTags(rules);
        for (Rule rule : axe.analyze().getViolations()) {
            problems.add("at %d pixels %s, %s %s"
                    .formatted(
                            width,
                            rule.getId(),
                            rule.getHelp(),
                            rule.getNodes().getFirst().getHtml()));
        }
        int wide = ((Number) page.evaluate(SCROLLS)).intValue();
        if (wide > width) {
            problems.add(wide + " pixels wide in a window of " + width);
        }
        int headings = page.locator("h1").count();
        if (headings != 1 && !page.url().endsWith(CATALOGUE)) {
            problems.add(headings + " main headings");
        }
        return problems;
    }

    private Set<String> walk(String who) {
        try (BrowserContext context = context(false, WIDTHS.getFirst())) {
            Map<String, Walk.Said> walked = new Walk(signedIn(context, who), address(""), KINDS).pages();
            look(who, walked);
            return walked.keySet();
        }
    }

    private static BrowserContext context(boolean javaScript, int width) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(javaScript)
                        .setViewportSize(width, HEIGHT));
    }

    private Page signedIn(BrowserContext context, String who) {
        Page page = context.newPage();
        page.navigate(address("/sign-in"));
        page.getByLabel("Sign-in name").fill(who);
        page.locator("input[name=password]").fill(DemonstrationTest.Loaded.password());
        page.locator("main form button").last().click();
        assertThat(page.url()).as("signing in as %s", who).doesNotContain("/sign-in");
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
