package org.plumbline.reportreader.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.SourceLine;

class TextFileTest {

    @TempDir
    private Path folder;

    @Test
    void each_line_of_a_text_is_a_line_as_it_stands() throws Exception {
        SourceDocument document = Shown.document(
                folder, "report.txt", "One\r\n\r\n  - two \n\n\nthree\rfour".getBytes(StandardCharsets.UTF_8));

        assertThat(document.lines())
                .extracting(SourceLine::text)
                .containsExactly("One", "", "  - two ", "", "", "three", "four");
        assertThat(document.lines()).extracting(SourceLine::line).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(document.lines()).extracting(SourceLine::page).containsOnly(0);
    }

    @Test
    void markdown_gives_its_marks_up_for_styles() throws Exception {
        String text =
                "# PEEL\n\n## Area\n##### Deep\n- a bullet\n  * another\n1. a number\n---\n**bold**\n#no heading\n```\n# code\n```\n";

        SourceDocument document = Shown.document(folder, "report.md", text.getBytes(StandardCharsets.UTF_8));

        assertThat(Shown.all(document))
                .containsExactly(
                        "HEADING_1 PEEL",
                        "-",
                        "HEADING_2 Area",
                        "HEADING_4 Deep",
                        "BULLET a bullet",
                        "BULLET another",
                        "NUMBERED 1. a number",
                        "PLAIN ---",
                        "PLAIN **bold**",
                        "PLAIN #no heading",
                        "PLAIN ```",
                        "PLAIN # code",
                        "PLAIN ```");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\ufeff", "UTF-16LE,\ufeff", "UTF-16BE,\ufeff", "UTF-16LE,''", "windows-1252,''"})
    void every_way_of_writing_letters_down_is_told(String charset, String mark) throws Exception {
        String text = "The force’s café – “good” at £5 a cup.\nAnd more of it.\n";

        SourceDocument document =
                Shown.document(folder, "report.txt", (mark + text).getBytes(Charset.forName(charset)));

        assertThat(document.lines().getFirst().text()).isEqualTo("The force’s café – “good” at £5 a cup.");
    }

    @Test
    void one_slip_does_not_turn_utf_8_into_windows_letters() throws Exception {
        byte[] bytes = ("café ".repeat(20) + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xe9;

        assertThat(Shown.document(folder, "report.txt", bytes)
                        .lines()
                        .getFirst()
                        .text())
                .startsWith("café café")
                .endsWith("\ufffd");
    }

    @Test
    void a_nul_is_refused_with_its_line() {
        byte[] bytes = ("line\n".repeat(2000) + "x\0y\n").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Shown.document(folder, "report.txt", bytes))
                .hasMessage(
                        "report.txt was not read: expected text on line 2001, found a NUL byte; nothing was stored.");
    }

    @Test
    void as_many_lines_as_a_report_can_have_are_read_and_not_one_more() throws Exception {
        byte[] most = "a\n".repeat(Lines.MOST_LINES).getBytes(StandardCharsets.UTF_8);
        byte[] more = "a\n".repeat(Lines.MOST_LINES + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(Shown.document(folder, "most.txt", most).lines()).hasSize(Lines.MOST_LINES);
        assertThatThrownBy(() -> Shown.document(folder, "more.txt", more))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("1,000,000 lines");
    }
}
