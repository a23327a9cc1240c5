package org.plumbline.reportreader.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.reportreader.formats.TestingDocx;
import org.plumbline.reportreader.formats.TestingPdf;
import org.plumbline.reportreader.formats.UnreadableReport;
import org.plumbline.reportreader.formats.UnreadableReport.Reason;

/** Every kind of broken or hostile file, read by a real child: a sentence, in time, within memory. */
class HostileFilesTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long MOST_KILOBYTES = 512 * 1024;

    @TempDir
    private Path folder;

    interface Making {
        byte[] bytes() throws IOException;
    }

    private static Arguments file(String name, Reason reason, String sentence, Making making) {
        return Arguments.of(name, reason, sentence, making);
    }

    static Stream<Arguments> files() {
        return Stream.concat(pdfs(), others());
    }

    private static Stream<Arguments> pdfs() {
        return Stream.of(
                file("locked.pdf", Reason.ENCRYPTED, "found one that is encrypted", () -> {
                    try (TestingPdf pdf = new TestingPdf()) {
                        return pdf.text(72, 72, 11, "secret").encrypted("owner", "user");
                    }
                }),
                file(
                        "cut.pdf",
                        Reason.DAMAGED,
                        "expected the mark %%EOF at its end, found that the file breaks off",
                        () -> {
                            byte[] whole = words();
                            return Arrays.copyOf(whole, whole.length * 2 / 3);
                        }),
                file(
                        "pictures.pdf",
                        Reason.NO_TEXT,
                        "expected text on its 2 pages, found no text, only pictures: run text recognition first",
                        () -> TestingPdf.of(pdf -> pdf.picture().page().picture())),
                file("blank.pdf", Reason.NO_TEXT, "found no text", () -> TestingPdf.of(pdf -> {})),
                file(
                        "tree.pdf",
                        Reason.DAMAGED,
                        "found one that leads back to itself",
                        () -> TestingPdf.byHand(
                                "<< /Type /Catalog /Pages 2 0 R >>",
                                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>")),
                file(
                        "self.pdf",
                        Reason.DAMAGED,
                        "expected a drawing on page 1, found one that draws itself",
                        () -> TestingPdf.of(pdf -> pdf.text(72, 72, 11, "words").drawings(1, 2, true))),
                file(
                        "circle.pdf",
                        Reason.DAMAGED,
                        "found one that draws itself",
                        () -> TestingPdf.of(pdf -> pdf.text(72, 72, 11, "words").drawings(3, 2, true))),
                file(
                        "laughs.pdf",
                        Reason.TOO_LARGE,
                        "drawing instructions",
                        () -> TestingPdf.of(pdf -> pdf.text(72, 72, 11, "words").drawings(15, 10, false))),
                file(
                        "deep.pdf",
                        Reason.TOO_LARGE,
                        "drawings within drawings 20 deep",
                        () -> TestingPdf.of(pdf -> pdf.text(72, 72, 11, "words").drawings(60, 1, false))),
                file(
                        "giant.pdf",
                        Reason.TOO_LARGE,
                        "expected what a report can hold on page 1, found more than 32 MB",
                        () -> TestingPdf.of(pdf ->
                                pdf.drawing("0 0 m 1 1 l\n".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII)))),
                file(
                        "busy.pdf",
                        Reason.TOO_LARGE,
                        "20,000,000 drawing instructions",
                        () -> TestingPdf.of(pdf -> {
                            byte[] busy = "n\n".repeat(8_000_000).getBytes(StandardCharsets.US_ASCII);
                            pdf.drawing(busy).page().drawing(busy).page().drawing(busy);
                        })),
                file(
                        "pages.pdf",
                        Reason.TOO_LARGE,
                        "found more than 5,000 pages",
                        () -> TestingPdf.byHand(
                                "<< /Type /Catalog /Pages 2 0 R >>",
                                "<< /Type /Pages /Kids [" + "3 0 R ".repeat(1_000_000) + "] /Count 1000000 >>",
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>")),
                file(
                        "count.pdf",
                        Reason.DAMAGED,
                        "expected 7 pages as it says",
                        () -> TestingPdf.byHand(
                                "<< /Type /Catalog /Pages 2 0 R >>",
                                "<< /Type /Pages /Kids [3 0 R] /Count 7 >>",
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>")),
                file(
                        "nested.pdf",
                        Reason.DAMAGED,
                        "found damage",
                        () -> TestingPdf.byHand("<< /Type /Catalog /Pages " + "[".repeat(500_000) + " >>")),
                file("nothing.pdf", Reason.DAMAGED, "found", () -> TestingPdf.byHand("<< >>")));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                file("empty.pdf", Reason.EMPTY, "found no bytes at all", () -> new byte[0]),
                file(
                        "picture.pdf",
                        Reason.NAME_CONTRADICTED,
                        "expected a PDF at the start of the file, as its name says, found a PNG picture",
                        () -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}),
                file("report.docx", Reason.NAME_CONTRADICTED, "as its name says, found a PDF", HostileFilesTest::words),
                file(
                        "word.pdf",
                        Reason.NAME_CONTRADICTED,
                        "found a Word document (DOCX)",
                        () -> TestingDocx.withBody(TestingDocx.body(""))),
                file(
                        "page.txt",
                        Reason.NAME_CONTRADICTED,
                        "expected plain text",
                        () -> "<!doctype html><p>Words</p>".getBytes(StandardCharsets.UTF_8)),
                file(
                        "words.html",
                        Reason.NAME_CONTRADICTED,
                        "expected an HTML page in the file",
                        () -> "Only words".getBytes(StandardCharsets.UTF_8)),
                file(
                        "old.doc",
                        Reason.KIND_NOT_READ,
                        "expected a PDF, an HTML page, a Word document (DOCX), plain text"
                                + " or markdown in the file, found an old Word document (DOC)",
                        () -> office("")),
                file("locked.docx", Reason.ENCRYPTED, "protected by a password", () -> office("EncryptedPackage")),
                file(
                        "open.odt",
                        Reason.KIND_NOT_READ,
                        "found an OpenDocument file (ODF)",
                        () -> TestingDocx.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))),
                file(
                        "rich.rtf",
                        Reason.KIND_NOT_READ,
                        "found a rich text file (RTF)",
                        () -> "{\\rtf1 words}".getBytes(StandardCharsets.UTF_8)),
                file(
                        "some.zip",
                        Reason.KIND_NOT_READ,
                        "found an archive of files",
                        () -> TestingDocx.zip(Map.of("report.txt", "words"))),
                file("garbage.bin", Reason.KIND_NOT_READ, "found bytes that are not text", HostileFilesTest::garbage),
                file(
                        "garbage.pdf",
                        Reason.NAME_CONTRADICTED,
                        "found bytes that are not text",
                        HostileFilesTest::garbage),
                file(
                        "nul.txt",
                        Reason.DAMAGED,
                        "expected text on line 2001, found a NUL byte",
                        () -> ("line\n".repeat(2000) + "\0").getBytes(StandardCharsets.UTF_8)),
                file("bomb.docx", Reason.TOO_LARGE, "found parts that unpack to 300 MB", () -> TestingDocx.bomb(300)),
                file(
                        "liar.docx",
                        Reason.TOO_LARGE,
                        "found more than 64 MB in word/document.xml",
                        () -> withSizesOfOne(TestingDocx.bomb(80))),
                file("cut.docx", Reason.DAMAGED, "expected the list of a ZIP's parts at the end of the file", () -> {
                    byte[] whole = TestingDocx.withBody(TestingDocx.body("<w:p/>"));
                    return Arrays.copyOf(whole, whole.length - 40);
                }),
                file(
                        "outside.docx",
                        Reason.DAMAGED,
                        "found one declared",
                        () -> TestingDocx.withBody(
                                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + TestingDocx.body("&x;"))),
                file("laughs.docx", Reason.DAMAGED, "found one declared", () -> TestingDocx.withBody(laughs())),
                file(
                        "deep.docx",
                        Reason.TOO_LARGE,
                        "found elements nested more than 500 deep",
                        () -> TestingDocx.withBody(TestingDocx.body("<w:tbl><w:tr><w:tc>".repeat(100_000)))),
                file(
                        "malformed.docx",
                        Reason.DAMAGED,
                        "word/document.xml, line 1",
                        () -> TestingDocx.withBody(TestingDocx.body("<w:p><w:r></w:p>"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void ends_in_a_sentence_in_time(String name, Reason reason, String sentence, Making making) throws Exception {
        Path file = Files.write(folder.resolve(name), making.bytes());

        long start = System.nanoTime();
        UnreadableReport refusal = catchThrowableOfType(
                UnreadableReport.class, () -> CappedReader.onThisClassPath().read(file));
        long nanos = System.nanoTime() - start;

        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.getMessage())
                .startsWith(name + " was not read: expected ")
                .contains(sentence)
                .endsWith("; nothing was stored.");
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(Duration.ofNanos(nanos)).isLessThan(LIMIT);
    }

    @Test
    void a_folder_and_a_file_that_is_not_there_end_in_a_sentence() {
        CappedReader reader = CappedReader.onThisClassPath();

        assertThat(catchThrowableOfType(UnreadableReport.class, () -> reader.read(folder, "reports")))
                .hasMessage("reports was not read: expected a file at its place, found a folder; nothing was stored.");
        assertThat(catchThrowableOfType(UnreadableReport.class, () -> reader.read(folder.resolve("no.pdf"))))
                .hasMessage(
                        "no.pdf was not read: expected a file at its place, found nothing there; nothing was stored.");
    }

    static Stream<Arguments> large() {
        return Stream.of(
                file("sparse.pdf", Reason.TOO_LARGE, "", () -> new byte[0]),
                file("bomb.docx", Reason.TOO_LARGE, "", () -> withSizesOfOne(TestingDocx.bomb(80))),
                file(
                        "self.pdf",
                        Reason.DAMAGED,
                        "",
                        () -> TestingPdf.of(pdf -> pdf.text(72, 72, 11, "words").drawings(1, 2, true))),
                file(
                        "laughs.pdf",
                        Reason.TOO_LARGE,
                        "",
                        () -> TestingPdf.of(pdf -> pdf.text(72, 72, 11, "words").drawings(15, 10, false))),
                file(
                        "long.txt",
                        Reason.TOO_LARGE,
                        "",
                        () -> "a\n".repeat(9_000_000).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void the_process_exits_with_an_error_and_stays_under_512_megabytes(
            String name, Reason reason, String unused, Making making) throws Exception {
        Path file = Files.write(folder.resolve(name), making.bytes());
        if (name.startsWith("sparse")) {
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(500L << 20);
            }
        }

        Process process = new ProcessBuilder(CappedReader.onThisClassPath().command(file, name))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long peak = 0;
        do {
            peak = Math.max(peak, peakKilobytes(process));
        } while (!process.waitFor(5, TimeUnit.MILLISECONDS));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.exitValue()).isNotZero();
        assertThat(said).startsWith("{\"unreadable\":[\"" + reason + "\"").contains(name + " was not read");
        assertThat(peak).isPositive().isLessThan(MOST_KILOBYTES);
    }

    private static long peakKilobytes(Process process) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return status.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static byte[] words() throws IOException {
        return TestingPdf.of(pdf -> {
            for (int i = 0; i < 40; i++) {
                pdf.text(72, 72 + 14 * i, 11, "words upon words " + i);
            }
        });
    }

    private static byte[] garbage() {
        byte[] bytes = new byte[100_000];
        new Random(5).nextBytes(bytes);
        bytes[0] = 1;
        return bytes;
    }

    private static byte[] office(String stream) {
        byte[] bytes = new byte[4096];
        int[] sign = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
        for (int i = 0; i < sign.length; i++) {
            bytes[i] = (byte) sign[i];
        }
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            xml.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return xml + "]>" + TestingDocx.body("<w:p><w:r><w:t>&l11;</w:t></w:r></w:p>");
    }

    /** The list at a ZIP's end, made to say that each part unpacks to one byte. */
    private static byte[] withSizesOfOne(byte[] zip) {
        for (int i = 0; i + 28 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 24] = 1;
                Arrays.fill(zip, i + 25, i + 28, (byte) 0);
            }
        }
        return zip;
    }
}
