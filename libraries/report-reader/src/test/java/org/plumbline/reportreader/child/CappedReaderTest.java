package org.plumbline.reportreader.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.formats.ReportFiles;
import org.plumbline.reportreader.formats.TestingPdf;
import org.plumbline.reportreader.formats.UnreadableReport;
import org.plumbline.reportreader.formats.UnreadableReport.Reason;

class CappedReaderTest {

    @TempDir
    private Path folder;

    @Test
    void a_child_reads_what_this_process_would_read() throws Exception {
        byte[] pdf = TestingPdf.of(
                made -> made.text(72, 72, 20, "Une “café” – £5 \\ \"x\"").text(72, 100, 11, "Words."));
        Path file = Files.write(folder.resolve("a name – with é.pdf"), pdf);

        Reading reading = CappedReader.onThisClassPath().read(file);

        SourceDocument here = ReportFiles.open(file);
        assertThat(reading.document()).isEqualTo(here);
        assertThat(reading.text()).isEqualTo("Une “café” – £5 \\ \"x\"\nWords.");
        assertThat(reading.reportJson()).startsWith("{\"force\":").endsWith("}");
    }

    @Test
    void signs_outside_the_usual_travel_unharmed() throws Exception {
        Path file = folder.resolve("text.txt");
        Files.write(file, "𝔓 \t \ufffd \u2028 \u0085 end\n[1,2]\n{\"report\":}\n".getBytes(StandardCharsets.UTF_8));

        Reading reading = CappedReader.onThisClassPath().read(file, "letter.txt");

        assertThat(reading.document()).isEqualTo(ReportFiles.open(file, "letter.txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "forever, TOO_SLOW, be read within 2 seconds",
        "memory, TOO_MUCH_MEMORY, fit into 224 MB of memory",
        "flood, READER_FAILED, be read by a process of its own",
        "nonsense, READER_FAILED, be read by a process of its own",
        "half, READER_FAILED, be read by a process of its own",
        "crash, READER_FAILED, be read by a process of its own"
    })
    void whatever_the_child_does_there_is_a_sentence(String behaviour, Reason reason, String sentence) {
        CappedReader reader = new CappedReader(
                List.of("-cp", System.getProperty("java.class.path"), MisbehavingChild.class.getName(), behaviour),
                Duration.ofSeconds(behaviour.equals("forever") ? 2 : 25));

        long start = System.nanoTime();
        UnreadableReport refusal =
                catchThrowableOfType(UnreadableReport.class, () -> reader.read(folder.resolve("report.pdf")));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal)
                .hasMessageStartingWith("report.pdf was not read: expected the whole file to " + sentence)
                .hasMessageEndingWith("; nothing was stored.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(25));
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }
}
