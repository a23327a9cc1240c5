package org.plumbline.documents.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.plumbline.documents.Block;
import org.plumbline.documents.Document;
import org.plumbline.documents.Papers;

class WordPagesTest {

    private final WordPages pages = new WordPages();

    static Stream<Document> papers() {
        return Stream.of(Papers.committeePaper(), Papers.longRegister(), Papers.awkwardLetters());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_part_is_valid_by_the_published_schema(Document paper) throws Exception {
        try (var parts = OPCPackage.open(new ByteArrayInputStream(pages.bytes(paper)))) {
            assertThat(faults(parts)).isEmpty();
        }
    }

    @Test
    void the_validation_notices_a_part_out_of_order() throws Exception {
        var wrong = DocumentDocument.Factory.parse("<w:document xmlns:w='" + WordBody.NAMESPACE
                + "'><w:body><w:p><w:pPr><w:spacing/><w:pStyle w:val='A'/></w:pPr></w:p></w:body></w:document>");

        assertThat(faults(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_same_paper_gives_the_same_bytes(Document paper) {
        assertThat(pages.bytes(paper)).isEqualTo(pages.bytes(paper));
    }

    @Test
    void headings_are_headings_and_the_title_is_the_title() throws Exception {
        try (var word = open(Papers.committeePaper())) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph ->
                            paragraph.getStyle() != null && paragraph.getStyle().matches("Title|Heading\\d"))
                    .extracting(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                    .containsExactly(
                            "Title HMICFRS update",
                            "Heading1 Summary",
                            "Heading1 Activity since the last meeting",
                            "Heading2 Findings submitted",
                            "Heading2 How the number fell",
                            "Heading3 What this does not show",
                            "Heading1 Next steps",
                            "Heading1 Annex: where each figure comes from");
            assertThat(word.getStyles().getStyle("Heading3").getName()).isEqualTo("heading 3");
        }
    }

    @Test
    void tables_have_a_repeating_header_a_caption_and_uncut_rows() throws Exception {
        try (var word = open(Papers.longRegister())) {
            var table = word.getTables().getFirst();

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).hasSize(121).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Findings by reference");
            assertThat(table.getRow(120).getCell(3).getText()).isEqualTo("2040");
        }
    }

    @Test
    void every_numbered_list_begins_at_one_and_bullets_share_their_numbering() throws Exception {
        var paper = new Document(
                "Lists",
                Papers.committeePaper().imprint(),
                List.of(Block.NumberedList.of("a", "b"), Block.BulletList.of("c"), Block.NumberedList.of("d")));
        try (var word = open(paper)) {
            var numbers = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getNumID() != null)
                    .map(XWPFParagraph::getNumID)
                    .toList();

            assertThat(numbers.get(0)).isEqualTo(numbers.get(1)).isNotEqualTo(numbers.get(3));
            assertThat(numbers.get(2)).isNotIn(numbers.get(0), numbers.get(3));
            assertThat(word.getNumbering()
                            .getNum(numbers.get(3))
                            .getCTNum()
                            .getLvlOverrideArray(0)
                            .getStartOverride()
                            .getVal())
                    .isOne();
        }
    }

    @Test
    void links_lead_out_to_whole_addresses_and_in_to_bookmarks() throws Exception {
        try (var word = open(Papers.committeePaper())) {
            assertThat(word.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .contains(
                            "https://hmicfrs.example/report?a=1&b=2",
                            "https://plumbline.example/findings",
                            "https://plumbline.example/record?from=12&to=55");
            var xml = word.getDocument().xmlText();
            assertThat(xml).contains("w:anchor=\"figure_1_1\"").contains("w:name=\"figure_1_1\"");
        }
    }

    @Test
    void properties_margins_and_picture_say_what_they_must() throws Exception {
        try (var word = open(Papers.committeePaper())) {
            var core = word.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("HMICFRS update");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("en-GB");
            assertThat(core.getCreated()).isEqualTo(Date.from(Papers.PRODUCED));
            assertThat(word.getHeaderArray(0).getText()).contains("OFFICIAL");
            assertThat(word.getFooterArray(0)._getHdrFtr().xmlText())
                    .contains(" PAGE ")
                    .contains(" NUMPAGES ");
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getDocument().xmlText()).contains("descr=\"Open recommendations fell from 23");
        }
    }

    private XWPFDocument open(Document paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(pages.bytes(paper)));
    }

    private static List<String> faults(OPCPackage parts) throws IOException, XmlException, InvalidFormatException {
        var faults = new ArrayList<String>();
        var written = Pattern.compile("/word/\\w+\\.xml");
        for (var part : parts.getPartsByName(written)) {
            try (var stream = part.getInputStream()) {
                faults.addAll(faults(DocumentDocument.type.getTypeSystem().parse(stream, null, new XmlOptions())));
            }
        }
        assertThat(parts.getPartsByName(written)).hasSize(6);
        return faults;
    }

    private static List<String> faults(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        var faults = new ArrayList<String>();
        errors.forEach(error -> faults.add(error.getMessage()));
        return faults;
    }
}
