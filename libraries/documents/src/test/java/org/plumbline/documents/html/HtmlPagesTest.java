package org.plumbline.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.Document;
import org.plumbline.documents.Imprint;
import org.plumbline.documents.Papers;
import org.plumbline.documents.Picture;
import org.xml.sax.InputSource;

class HtmlPagesTest {

    private final HtmlPages pages = new HtmlPages();

    static Stream<Document> papers() {
        return Stream.of(Papers.committeePaper(), Papers.longRegister(), Papers.awkwardLetters());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void page_and_fragment_are_well_formed_and_the_same_each_time(Document paper) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();

        assertThat(builder.parse(new InputSource(new StringReader(pages.page(paper)))))
                .isNotNull();
        assertThat(builder.parse(new InputSource(new StringReader("<div>" + pages.fragment(paper) + "</div>"))))
                .isNotNull();
        assertThat(pages.page(paper)).isEqualTo(pages.page(paper));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_page_has_one_h1_a_language_a_title_and_no_identifier_twice(Document paper) {
        var page = Jsoup.parse(pages.page(paper));

        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo(paper.title());
        assertThat(page.select("h1").eachText()).containsExactly(paper.title());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("th:not([scope]), table:not(:has(caption)), img:not([alt])"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_page_fetches_nothing_and_runs_nothing(Document paper) {
        var page = Jsoup.parse(pages.page(paper));

        assertThat(page.select("script, link, iframe, object")).isEmpty();
        assertThat(page.select("[src]").eachAttr("src")).allMatch(source -> source.startsWith("data:image/"));
    }

    @Test
    void a_page_carries_its_marking_at_the_head_and_the_foot() {
        var page = Jsoup.parse(pages.page(Papers.longRegister()));

        assertThat(page.select(".marking").eachText()).containsExactly("OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE");
    }

    @Test
    void a_page_completes_links_while_a_fragment_leaves_them_on_its_own_site() {
        var page = Jsoup.parse(pages.page(Papers.committeePaper()));
        var fragment = Jsoup.parse(pages.fragment(Papers.committeePaper()));

        assertThat(page.select("a.link").eachAttr("href")).contains("https://plumbline.example/findings");
        assertThat(fragment.select("a.link").eachAttr("href")).contains("/findings", "/record?from=12&to=55");
        assertThat(fragment.select("a.figure").eachAttr("href")).contains("#figure-1");
        assertThat(fragment.select("#figure-1").text()).isEqualTo("44");
    }

    @Test
    void a_fragment_has_gov_uk_classes_and_no_title_of_its_own() {
        var fragment = Jsoup.parse(pages.fragment(Papers.committeePaper()));

        assertThat(fragment.select("h1")).isEmpty();
        assertThat(fragment.select("h2.govuk-heading-l").eachText()).contains("Summary", "Next steps");
        assertThat(fragment.select("table.govuk-table > tbody > tr.total > td.govuk-table__cell--numeric"))
                .hasSize(3);
        assertThat(fragment.select("dl.govuk-summary-list dt").eachText()).startsWith("Meeting");
    }

    @Test
    void words_that_look_like_markup_stay_words() {
        var page = Jsoup.parse(pages.page(Papers.awkwardLetters()));

        assertThat(page.select("main").text()).contains("<script>alert('x')</script> & \"quoted\" \uFFFD control");
        assertThat(page.select("th").eachText()).contains("One <b>");
    }

    @Test
    void a_drawing_for_phones_stands_beside_the_wide_one_on_pages_and_not_on_paper() {
        var wide = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 100'/>".getBytes(StandardCharsets.UTF_8);
        var narrow = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 100'/>".getBytes(StandardCharsets.UTF_8);
        var paper = new Document(
                "Title",
                Imprint.of("Issuer", "Subject", Instant.EPOCH),
                List.of(Picture.of(Picture.Format.SVG, wide, "what it says", "caption")
                        .narrowly(narrow)));

        var page = Jsoup.parse(pages.page(paper));

        assertThat(page.select("picture img").attr("alt")).isEqualTo("what it says");
        assertThat(page.select("picture source[media*=max-width]").attr("srcset"))
                .endsWith(Base64.getEncoder().encodeToString(narrow));
        assertThat(pages.forPaper(paper))
                .doesNotContain("<source", Base64.getEncoder().encodeToString(narrow));
    }
}
