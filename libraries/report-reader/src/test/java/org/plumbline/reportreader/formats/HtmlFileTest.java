package org.plumbline.reportreader.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.reportreader.SourceDocument;

class HtmlFileTest {

    @TempDir
    private Path folder;

    private SourceDocument read(String body) throws IOException, UnreadableReport {
        String page = "<!DOCTYPE html><html><head><title>T</title></head><body>" + body + "</body></html>";
        return Shown.document(folder, "report.html", page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void blocks_are_lines_with_their_styles_and_paragraphs_stand_apart() throws Exception {
        SourceDocument document = read("""
                <h1>PEEL</h1><p>Some <b>bold</b>
                 words<br>and more.</p><h5>Deep</h5>
                <ul><li>one</li><li><p>two</p><p>on</p><ul><li>in</li></ul></li></ul>
                <ol start="4"><li>four</li><li>five</li></ol>""");

        assertThat(Shown.all(document))
                .containsExactly(
                        "HEADING_1 PEEL",
                        "-",
                        "PLAIN Some bold words",
                        "PLAIN and more.",
                        "-",
                        "HEADING_4 Deep",
                        "-",
                        "BULLET one",
                        "BULLET two",
                        "PLAIN on",
                        "BULLET in",
                        "-",
                        "NUMBERED 4. four",
                        "NUMBERED 5. five",
                        "-");
    }

    @Test
    void rows_of_tables_are_lines_and_tables_that_only_lay_out_are_gone_through() throws Exception {
        SourceDocument document = read("""
                <table><tr><th>Area</th><th>Grade</th></tr><tr><td>One</td><td>Requires<br>improvement</td></tr></table>
                <table><tr><td><h3>Area for improvement</h3><ul><li>better</li></ul></td><td>side</td></tr></table>
                <table><tr><td>A box</td></tr></table>""");

        assertThat(Shown.words(document))
                .containsExactly(
                        "TABLE_ROW Area\tGrade",
                        "TABLE_ROW One\tRequires improvement",
                        "HEADING_3 Area for improvement",
                        "BULLET better",
                        "PLAIN side",
                        "PLAIN A box");
    }

    @Test
    void what_is_around_the_content_is_furniture_and_what_is_hidden_is_not_read() throws Exception {
        SourceDocument document = read("""
                <div id="cookie-banner">We use cookies</div><nav><a href="/">Home</a></nav>
                <script>var x = "<p>no</p>";</script><style>p{}</style><p hidden>no</p><p style="Display : none">no</p>
                <main><h1>Report</h1><p>The content of it, which is most of the words that there are.</p></main>
                <footer>Crown copyright</footer>""");

        assertThat(Shown.words(document))
                .containsExactly(
                        "FURNITURE We use cookies",
                        "FURNITURE Home",
                        "HEADING_1 Report",
                        "PLAIN The content of it, which is most of the words that there are.",
                        "FURNITURE Crown copyright");
    }

    @Test
    void footnote_marks_stay_apart_and_preformatted_lines_stay_lines() throws Exception {
        SourceDocument document = read("<p>in 2016<sup>2</sup></p><pre>one\ntwo</pre>");

        assertThat(Shown.words(document)).containsExactly("PLAIN in 2016²", "PLAIN one", "PLAIN two");
    }

    @Test
    void the_page_says_how_its_letters_are_written_when_its_bytes_do_not() throws Exception {
        String page = "<html><head><meta charset='iso-8859-15'></head><body><p>5 € café</p></body></html>";

        SourceDocument document = Shown.document(folder, "report.htm", page.getBytes(Charset.forName("iso-8859-15")));

        assertThat(Shown.words(document)).containsExactly("PLAIN 5 € café");
    }

    @Test
    void a_page_nested_a_hundred_thousand_deep_is_only_long() throws Exception {
        int deep = 100_000;

        SourceDocument document = read("<div>".repeat(deep) + "down here" + "</div>".repeat(deep));

        assertThat(Shown.words(document)).containsExactly("PLAIN down here");
    }
}
