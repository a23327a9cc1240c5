package org.plumbline.reportreader.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.SourceLine;
import org.plumbline.reportreader.SourceLine.Style;

class PdfFileTest {

    private static final String LONG = "the force should make sure that its officers record crime ";

    @TempDir
    private Path folder;

    private SourceDocument read(TestingPdf.Writing writing) throws IOException, UnreadableReport {
        return Shown.document(folder, "report.pdf", TestingPdf.of(writing));
    }

    @Test
    void larger_and_bolder_lines_are_headings_by_their_rank() throws Exception {
        SourceDocument document = read(pdf -> pdf.text(72, 80, 24, "PEEL 2023–25")
                .text(72, 120, 16, "Investigating crime")
                .text(72, 150, 11, LONG)
                .text(72, 164, 11, LONG)
                .bold(72, 190, 11, "Area for improvement")
                .text(72, 216, 11, LONG));

        assertThat(Shown.words(document))
                .containsExactly(
                        "HEADING_1 PEEL 2023–25",
                        "HEADING_2 Investigating crime",
                        "PLAIN " + LONG.strip(),
                        "PLAIN " + LONG.strip(),
                        "HEADING_3 Area for improvement",
                        "PLAIN " + LONG.strip());
    }

    @Test
    void a_whole_paragraph_in_bold_is_no_heading() throws Exception {
        SourceDocument document = read(pdf -> {
            for (int i = 0; i < 4; i++) {
                pdf.bold(72, 100 + 14 * i, 11, LONG);
            }
            for (int i = 0; i < 8; i++) {
                pdf.text(72, 200 + 14 * i, 11, LONG);
            }
        });

        assertThat(Shown.words(document)).allMatch(line -> line.startsWith("PLAIN"));
    }

    @Test
    void a_wider_gap_ends_a_paragraph_and_the_next_page_ends_none_that_runs_on() throws Exception {
        SourceDocument document = read(pdf -> pdf.text(72, 100, 11, LONG)
                .text(72, 114, 11, LONG)
                .text(72, 140, 11, LONG)
                .text(72, 154, 11, "which runs on")
                .page()
                .text(72, 100, 11, "and ends here.")
                .page()
                .text(72, 100, 11, "Another begins."));

        assertThat(Shown.all(document))
                .containsExactly(
                        "PLAIN " + LONG.strip(),
                        "PLAIN " + LONG.strip(),
                        "-",
                        "PLAIN " + LONG.strip(),
                        "PLAIN which runs on",
                        "PLAIN and ends here.",
                        "-",
                        "PLAIN Another begins.");
        assertThat(document.lines().stream().map(SourceLine::page)).containsExactly(1, 1, 1, 1, 1, 2, 3, 3);
        assertThat(document.lines().stream().map(SourceLine::line)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void bullets_lose_their_sign_and_their_second_line_is_plain() throws Exception {
        SourceDocument document = read(pdf -> pdf.text(72, 100, 11, "The force should:")
                .text(80, 114, 11, "•")
                .text(96, 114, 11, "make sure that its plans")
                .text(96, 128, 11, "are followed; and")
                .text(80, 142, 11, "• give support")
                .text(72, 156, 11, "–")
                .text(96, 156, 11, "to victims")
                .text(72, 170, 11, "(a)")
                .text(96, 170, 11, "in time"));

        assertThat(Shown.words(document))
                .containsExactly(
                        "PLAIN The force should:",
                        "BULLET make sure that its plans",
                        "PLAIN are followed; and",
                        "BULLET give support",
                        "BULLET to victims",
                        "NUMBERED (a) in time");
    }

    @Test
    void a_sign_of_a_symbol_font_that_opens_a_line_is_a_bullet() throws Exception {
        byte[] pdf = onePage(
                "/Encoding << /Differences [65 /uniF0B7] >>",
                "BT /F 11 Tf 72 700 Td (plain words) Tj 0 -14 Td (A) Tj 18 0 Td (give support) Tj ET");

        assertThat(Shown.words(Shown.document(folder, "report.pdf", pdf)))
                .containsExactly("PLAIN plain words", "BULLET give support");
    }

    private static byte[] onePage(String font, String drawing) {
        return TestingPdf.byHand(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F"
                        + " << /Type /Font /Subtype /Type1 /BaseFont /Helvetica " + font + " >> >> >> >>",
                "<< /Length %d >>\nstream\n%s\nendstream".formatted(drawing.length(), drawing));
    }

    @Test
    void what_repeats_at_the_edges_of_pages_is_furniture_and_nothing_in_their_midst_is() throws Exception {
        SourceDocument document = read(pdf -> {
            for (int page = 1; page <= 4; page++) {
                pdf.text(72, 40, 9, "An inspection of a force")
                        .text(72, 100, 11, "Area for improvement")
                        .text(72, 300, 11, "The same words in the midst of each page.")
                        .text(300, 810, 9, page + " of 4");
                if (page < 4) {
                    pdf.page();
                }
            }
        });

        List<SourceLine> furniture = document.lines().stream()
                .filter(line -> line.style() == Style.FURNITURE)
                .toList();
        assertThat(furniture).extracting(SourceLine::text).contains("An inspection of a force", "1 of 4", "4 of 4");
        assertThat(furniture).extracting(SourceLine::text).doesNotContain("The same words in the midst of each page.");
    }

    @Test
    void two_columns_are_read_one_after_the_other_even_when_drawn_line_by_line() throws Exception {
        SourceDocument document = read(pdf -> {
            pdf.text(72, 60, 18, "A heading that goes across both of the columns");
            for (int i = 0; i < 12; i++) {
                pdf.text(72, 100 + 14 * i, 10, "left column " + i + " goes on with words of it")
                        .text(310, 100 + 14 * i, 10, "right column " + i + " goes on with its words");
            }
        });

        List<String> words = Shown.words(document);
        assertThat(words.get(1)).contains("left column 0");
        assertThat(words.get(12)).contains("left column 11");
        assertThat(words.get(13)).contains("right column 0");
        assertThat(words).hasSize(25);
    }

    @Test
    void a_table_is_read_across() throws Exception {
        SourceDocument document = read(pdf -> {
            String[] grades = {"Adequate", "Requires improvement", "Inadequate", "Good", "Outstanding"};
            for (int i = 0; i < 5; i++) {
                pdf.text(72, 100 + 20 * i, 11, "Area number " + i).text(310, 100 + 20 * i, 11, grades[i]);
            }
        });

        assertThat(Shown.words(document))
                .startsWith("TABLE_ROW Area number 0\tAdequate", "TABLE_ROW Area number 1\tRequires improvement")
                .hasSize(5);
    }

    @Test
    void soft_hyphens_go_and_the_word_is_whole() throws Exception {
        byte[] pdf = TestingPdf.embedded("the force needs improve\u00ad", "ment in time and co\u00adoperation", "now");

        assertThat(Shown.words(Shown.document(folder, "report.pdf", pdf)))
                .containsExactly("PLAIN the force needs improvement", "PLAIN in time and cooperation", "PLAIN now");
    }

    @Test
    void a_footnote_mark_stays_apart_from_the_number_it_hangs_on() throws Exception {
        SourceDocument document = read(pdf -> {
            for (int i = 0; i < 3; i++) {
                pdf.text(72, 200 + 14 * i, 11, LONG);
            }
            pdf.text(72, 100, 11, "in 2016").text(109, 96, 6, "2");
        });

        assertThat(Shown.words(document)).contains("PLAIN in 2016²");
    }

    @Test
    void ligatures_come_apart() throws Exception {
        byte[] pdf = TestingPdf.embedded("of\ufb01cers and \ufb02ow");

        assertThat(Shown.words(Shown.document(folder, "report.pdf", pdf))).containsExactly("PLAIN officers and flow");
    }

    @Test
    void a_page_lying_on_its_side_is_read_as_it_is_looked_at() throws Exception {
        byte[] pdf = TestingPdf.byHand(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate 90 /Contents 4 0 R"
                        + " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
                "<< /Length 90 >>\nstream\nBT /F 11 Tf 0 1 -1 0 100 72 Tm (first line) Tj"
                        + " 0 1 -1 0 114 72 Tm (second line) Tj ET"
                        + "\nendstream");

        assertThat(Shown.words(Shown.document(folder, "report.pdf", pdf)))
                .containsExactly("PLAIN first line", "PLAIN second line");
    }

    @Test
    void a_page_of_pictures_among_others_is_named_and_not_passed_over() throws Exception {
        SourceDocument document =
                read(pdf -> pdf.text(72, 100, 11, "Words.").page().picture());

        assertThat(Shown.words(document))
                .containsExactly("PLAIN Words.", "FURNITURE (this page holds pictures and no text)");
    }

    @Test
    void a_pdf_that_only_forbids_changes_is_read() throws Exception {
        try (TestingPdf pdf = new TestingPdf()) {
            byte[] bytes = pdf.text(72, 100, 11, "Open to read.").encrypted("owner", "");

            assertThat(Shown.words(Shown.document(folder, "report.pdf", bytes))).containsExactly("PLAIN Open to read.");
        }
    }

    @Test
    void a_larger_sheet_is_read_like_any_other() throws Exception {
        SourceDocument document = read(pdf -> pdf.page(PDRectangle.A3).text(72, 100, 11, "On a larger sheet."));

        assertThat(document.lines()).extracting(SourceLine::page).containsExactly(2);
    }
}
