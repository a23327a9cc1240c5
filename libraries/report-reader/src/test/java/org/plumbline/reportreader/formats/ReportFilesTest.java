package org.plumbline.reportreader.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"report", "report.PDF", "report.pdf", "3f2a", "report.v2", "report."})
    void a_name_that_promises_nothing_else_lets_the_content_decide(String name) throws Exception {
        byte[] pdf = TestingPdf.of(made -> made.text(72, 72, 11, "Words."));

        assertThat(Shown.words(Shown.document(folder, name, pdf))).containsExactly("PLAIN Words.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.txt", "report.html", "report.md", "report.doc", "report.png"})
    void a_name_that_promises_something_else_is_contradicted(String name) throws Exception {
        byte[] pdf = TestingPdf.of(made -> made.text(72, 72, 11, "Words."));

        assertThatThrownBy(() -> Shown.document(folder, name, pdf))
                .isInstanceOfSatisfying(
                        UnreadableReport.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(UnreadableReport.Reason.NAME_CONTRADICTED))
                .hasMessageContaining("as its name says, found a PDF");
    }

    @Test
    void a_file_is_called_what_people_call_it() throws Exception {
        Path kept = Files.writeString(folder.resolve("3f2a"), "Words.");

        assertThat(ReportFiles.open(kept, "letter.txt").name()).isEqualTo("letter.txt");
        assertThatThrownBy(() -> ReportFiles.open(kept, "letter.pdf"))
                .hasMessageStartingWith("letter.pdf was not read");
    }

    @Test
    void text_is_read_up_to_20_megabytes_and_not_a_byte_further() throws Exception {
        byte[] most = "x".repeat(100).concat("\n").repeat((20 << 20) / 101).getBytes(StandardCharsets.UTF_8);
        Path at = Files.write(folder.resolve("at.txt"), most);
        Path over = Files.write(folder.resolve("over.txt"), most);
        Files.write(
                over,
                " ".repeat((20 << 20) + 1 - most.length).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND);

        assertThatCode(() -> ReportFiles.open(at)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ReportFiles.open(over))
                .hasMessage(
                        "over.txt was not read: expected at most 20 MB in the file, found 21 MB; nothing was stored.");
    }

    @Test
    void a_file_over_100_megabytes_is_refused_before_it_is_opened() throws IOException {
        Path file = folder.resolve("large.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((100L << 20) + 1);
        }

        assertThatThrownBy(() -> ReportFiles.open(file))
                .hasMessage(
                        "large.pdf was not read: expected at most 100 MB in the file, found 101 MB; nothing was stored.");
    }
}
