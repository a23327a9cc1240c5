package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.documents.Document;
import org.plumbline.documents.Papers;
import org.plumbline.documents.Picture;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPagesTest {

    private final PdfPages pages = new PdfPages();

    @BeforeAll
    static void prepareTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Document> papers() {
        return Stream.of(Papers.committeePaper(), Papers.longRegister(), Papers.awkwardLetters());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_paper_conforms_to_pdf_ua(Document paper) throws Exception {
        assertThat(faults(pages.bytes(paper))).isEmpty();
    }

    @Test
    void the_validator_notices_a_file_without_structure() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(bytes);
        }

        assertThat(faults(bytes.toByteArray())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_same_paper_gives_the_same_bytes(Document paper) {
        assertThat(pages.bytes(paper)).isEqualTo(pages.bytes(paper));
    }

    @Test
    void the_text_comes_out_in_reading_order() throws Exception {
        try (var pdf = open(Papers.committeePaper())) {
            var words = List.of(
                    "HMICFRS update",
                    "Meeting",
                    "Joint Audit Committee",
                    "Summary",
                    "inspectorate’s Engage phase since 24 November 2023. Of the 44 findings in the",
                    "2023 report, 27 have been submitted for closure – submitted, not closed",
                    "Causes of concern",
                    "All",
                    "Closure is the inspectorate’s decision",
                    "The register is kept daily.",
                    "Annex");

            assertThat(new PDFTextStripper().getText(pdf)).containsSubsequence(words);
            assertThat(Tags.text(pdf)).containsSubsequence(words);
        }
    }

    @Test
    void the_structure_says_what_each_part_is() throws Exception {
        try (var pdf = open(Papers.committeePaper())) {
            assertThat(Tags.of(pdf))
                    .extracting(String::strip)
                    .containsSubsequence("H1", ": HMICFRS update", "Table", "TH[Row]", ": Meeting", "H2", ": Summary")
                    .containsSubsequence(
                            "L",
                            "LI",
                            "LBody",
                            "L",
                            "LI",
                            "LBody",
                            ": multi-agency risk assessment," + " whose backlog fell")
                    .containsSubsequence(
                            "Table",
                            "Caption",
                            ": Findings of the 2023 report by kind",
                            "THead",
                            "TH[Column]",
                            ": Kind",
                            "TBody",
                            "TH[Row]",
                            ": Causes of concern",
                            "TD",
                            ": 4")
                    .contains("Figure", "Link");
        }
    }

    @Test
    void headers_repeated_on_later_pages_and_margins_are_no_part_of_the_text() throws Exception {
        try (var pdf = open(Papers.longRegister())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            assertThat(stripper.getText(pdf)).contains("Reference Finding", "OFFICIAL-SENSITIVE", "Page 3 of 9");

            assertThat(Tags.text(pdf)).containsOnlyOnce("Days open").doesNotContain("OFFICIAL", "Page 3");
        }
    }

    @Test
    void no_row_is_cut_by_the_end_of_a_page() throws Exception {
        try (var pdf = open(Papers.longRegister())) {
            var whole = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = stripper.getText(pdf);
                assertThat(text.split("WMP-2023-", -1)).hasSameSizeAs(text.split("decision was taken|was taken", -1));
                whole.add(text);
            }
            assertThat(String.join("", whole).split("WMP-2023-", -1)).hasSize(121);
        }
    }

    @Test
    void no_word_is_parted_at_its_apostrophe_wherever_the_line_ends() throws Exception {
        for (int before = 1; before < 60; before++) {
            var words = "the inspectorate’s ".repeat(8);
            try (var pdf = open(Papers.saying("n".repeat(before) + " " + words))) {
                assertThat(new PDFTextStripper().getText(pdf).lines())
                        .as("after %d letters", before)
                        .noneMatch(line -> line.strip().endsWith("’"));
            }
        }
    }

    @Test
    void a_short_table_stays_on_one_page_with_its_caption() throws Exception {
        for (int paragraphs = 25; paragraphs < 40; paragraphs++) {
            try (var pdf = open(Papers.shortTableAfter(paragraphs))) {
                var pages = new TreeSet<Integer>();
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    var stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    var text = stripper.getText(pdf);
                    if (text.contains("Short table") || text.contains("row ")) {
                        pages.add(page);
                    }
                }
                assertThat(pages).as("after %d paragraphs", paragraphs).hasSize(1);
            }
        }
    }

    @Test
    void title_language_date_and_outline_are_in_the_file() throws Exception {
        try (var pdf = open(Papers.committeePaper())) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("HMICFRS update");
            assertThat(pdf.getDocumentInformation().getAuthor()).contains("Police and Crime Commissioner");
            assertThat(pdf.getDocumentInformation().getCreationDate().getTime()).isEqualTo(Date.from(Papers.PRODUCED));
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            var top = catalog.getDocumentOutline().getFirstChild();
            assertThat(top.getTitle()).isEqualTo("HMICFRS update");
            assertThat(top.children()).extracting(each -> each.getTitle()).startsWith("Summary");
        }
    }

    @Test
    void every_font_is_embedded() throws Exception {
        for (var paper : papers().toList()) {
            try (var pdf = open(paper)) {
                for (var page : pdf.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(name).isEmbedded())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void links_lead_to_whole_addresses() throws Exception {
        try (var pdf = open(Papers.committeePaper())) {
            var addresses = new ArrayList<String>();
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        addresses.add(uri.getURI());
                    }
                }
            }
            assertThat(addresses)
                    .contains("https://hmicfrs.example/report?a=1&b=2", "https://plumbline.example/findings");
        }
    }

    @Test
    void letters_come_out_as_they_went_in_and_those_without_a_glyph_by_their_number() throws Exception {
        try (var pdf = open(Papers.awkwardLetters())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("£1,200 – that’s “much” — ŵ ŷ Ŵ Ŷ â ê î ô û ● ○ … ≥ ≤ ½ €")
                    .contains("<script>alert('x')</script> & \"quoted\" □ control □ lone [U+1F600] tick √");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image xlink:href='file:///etc/hostname' width='5' height='5'/></svg>",
                "<image xlink:href='http://127.0.0.1:9/x.png' width='5' height='5'/></svg>",
                "<text>never ended</svg>"
            })
    void a_picture_that_is_broken_or_refers_outside_itself_is_refused(String inside) {
        var picture = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " viewBox='0 0 10 10'>" + inside;
        var block = Picture.of(Picture.Format.SVG, picture.getBytes(StandardCharsets.UTF_8), "x", "Picture");
        var paper = new Document("Picture", Papers.committeePaper().imprint(), List.of(block));

        assertThatThrownBy(() -> pages.bytes(paper)).isInstanceOf(PictureNotDrawn.class);
        assertThatThrownBy(() -> PictureDrawing.png(block)).isInstanceOf(PictureNotDrawn.class);
    }

    private PDDocument open(Document paper) throws IOException {
        return Loader.loadPDF(pages.bytes(paper));
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .toList();
        }
    }
}
