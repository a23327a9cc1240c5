package org.plumbline.reportreader.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.plumbline.reportreader.SourceDocument;

class DocxFileTest {

    @TempDir
    private Path folder;

    private SourceDocument read(String inside) throws Exception {
        return Shown.document(folder, "report.docx", TestingDocx.withBody(TestingDocx.body(inside)));
    }

    @Test
    void headings_lists_and_tables_are_read_in_place() throws Exception {
        try (TestingDocx docx = new TestingDocx()) {
            byte[] bytes = docx.around("Running head", "Running foot")
                    .heading(1, "PEEL")
                    .paragraph("Some words.")
                    .heading(2, "Recommendation")
                    .list(STNumberFormat.BULLET, "•", "one", "two")
                    .paragraph("Between.")
                    .list(STNumberFormat.LOWER_LETTER, "(%1)", "first", "second")
                    .table(new String[] {"Area", "Grade"}, new String[] {"One", "Good"})
                    .paragraph("After.")
                    .bytes();

            assertThat(Shown.all(Shown.document(folder, "report.docx", bytes)))
                    .containsExactly(
                            "FURNITURE Running head",
                            "-",
                            "HEADING_1 PEEL",
                            "-",
                            "PLAIN Some words.",
                            "-",
                            "HEADING_2 Recommendation",
                            "-",
                            "BULLET one",
                            "BULLET two",
                            "-",
                            "PLAIN Between.",
                            "-",
                            "NUMBERED (a) first",
                            "NUMBERED (b) second",
                            "-",
                            "TABLE_ROW Area\tGrade",
                            "TABLE_ROW One\tGood",
                            "-",
                            "PLAIN After.",
                            "-",
                            "FURNITURE Running foot");
        }
    }

    @Test
    void what_was_deleted_or_hidden_is_not_read_and_what_was_added_is() throws Exception {
        SourceDocument document = read("""
                <w:p><w:r><w:t xml:space="preserve">The force </w:t></w:r>
                <w:del><w:r><w:delText>must</w:delText><w:t>must</w:t></w:r></w:del><w:ins><w:r><w:t>should</w:t></w:r></w:ins>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>
                <w:r><w:t> act</w:t><w:noBreakHyphen/><w:t>now</w:t><w:softHyphen/><w:br/><w:t>or later</w:t></w:r>
                <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p>""");

        assertThat(Shown.words(document)).containsExactly("PLAIN The force should act-now", "PLAIN or later²");
    }

    @Test
    void a_cell_that_holds_a_list_is_read_as_a_list() throws Exception {
        SourceDocument document = read("""
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Label</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>The force should:</w:t></w:r></w:p>
                <w:p><w:r><w:t>•</w:t><w:tab/><w:t>improve</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""");

        assertThat(Shown.words(document)).containsExactly("PLAIN Label", "PLAIN The force should:", "BULLET improve");
    }

    @Test
    void a_text_box_is_read_once() throws Exception {
        SourceDocument document = read("""
                <w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
                <mc:Choice><w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></mc:Choice>
                <mc:Fallback><w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></mc:Fallback>
                </mc:AlternateContent></w:r><w:r><w:t>Beside it</w:t></w:r></w:p>""");

        assertThat(Shown.words(document)).containsExactly("PLAIN In the box", "PLAIN Beside it");
    }

    @Test
    void a_long_document_is_read_to_its_end() throws Exception {
        SourceDocument document =
                read("<w:p><w:r><w:t>A paragraph of some words &amp; signs.</w:t></w:r></w:p>".repeat(100_000));

        assertThat(Shown.words(document)).hasSize(100_000).containsOnly("PLAIN A paragraph of some words & signs.");
    }
}
