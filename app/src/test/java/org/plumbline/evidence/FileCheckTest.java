package org.plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.record.Outcome;

class FileCheckTest {
    private static final String TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    @TempDir
    Path folder;

    private Optional<Outcome.Refused> refusal(String name, byte[] content) throws IOException {
        Path file = folder.resolve("arrived");
        Files.write(file, content);
        return FileCheck.refusal(file, name);
    }

    private void refused(String name, byte[] content, String reason) throws IOException {
        assertThat(refusal(name, content)).hasValueSatisfying(refused -> {
            assertThat(refused.reason()).contains(reason);
            assertThat(refused.unblock()).isNotBlank();
        });
    }

    /** One part of a ZIP; kept as it is where it is not packed. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Part(String name, byte[] content, boolean packed) {
        static Part of(String name, String content) {
            return new Part(name, content.getBytes(StandardCharsets.UTF_8), true);
        }

        static Part unpacked(String name, byte[] content) {
            return new Part(name, content, false);
        }
    }

    private static byte[] zip(List<Part> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Part part : parts) {
                ZipEntry entry = new ZipEntry(part.name());
                if (!part.packed()) {
                    CRC32 sum = new CRC32();
                    sum.update(part.content());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.content().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.content());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] office(String main, Part... more) throws IOException {
        return zip(Stream.concat(
                        Stream.of(Part.of("[Content_Types].xml", TYPES), Part.of(main, "<main/>")), Stream.of(more))
                .toList());
    }

    private static byte[] openDocument(String kind, Part content) throws IOException {
        return zip(List.of(
                Part.unpacked(
                        "mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.US_ASCII)),
                content));
    }

    private static byte[] pdf(boolean locked) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Every review is done.");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(81);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked(byte[] docx) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem();
                OPCPackage plain = OPCPackage.open(new java.io.ByteArrayInputStream(docx))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                plain.save(out);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Nested
    class Taken {
        @TestFactory
        Stream<DynamicTest> is_every_kind_that_is_promised() {
            return Stream.of(
                            new Sample("report.pdf", () -> pdf(false)),
                            new Sample("Letter.DOCX", FileCheckTest::docx),
                            new Sample("figures.xlsx", FileCheckTest::xlsx),
                            new Sample("slides.pptx", () -> office("ppt/presentation.xml")),
                            new Sample("letter.odt", () -> openDocument("text", Part.of("content.xml", "<office/>"))),
                            new Sample(
                                    "figures.ods",
                                    () -> openDocument("spreadsheet", Part.of("content.xml", "<office/>"))),
                            new Sample(
                                    "stored.odt",
                                    () -> openDocument("text", Part.unpacked("content.xml", text("<?xml?>")))),
                            new Sample("figures.csv", () -> text("day,value\n2023-05-31,81\n")),
                            new Sample(
                                    "windows.csv",
                                    () -> "force;£\nWest Midlands;1 000 €\n".getBytes(Charset.forName("windows-1252"))),
                            new Sample("note.txt", () -> text("Fertig – überprüft.\n")),
                            new Sample("slide.png", () -> picture("png")),
                            new Sample("slide.jpg", () -> picture("jpg")),
                            new Sample("slide.jpeg", () -> picture("jpg")))
                    .map(sample -> DynamicTest.dynamicTest(
                            sample.name(),
                            () -> assertThat(refusal(
                                            sample.name(), sample.content().bytes()))
                                    .isEmpty()));
        }
    }

    private record Sample(String name, Bytes content) {}

    private interface Bytes {
        byte[] bytes() throws Exception;
    }

    @Nested
    class Refused {
        @Test
        void is_a_program_that_calls_itself_a_document() throws IOException {
            refused(
                    "report.pdf",
                    new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0},
                    "The name ends in .pdf, but the content is a Windows program.");
            refused("report.docx", text("\u007fELF"), "a Linux program");
            refused("note.txt", text("#!/bin/sh\nrm -r /\n"), "a script");
        }

        @Test
        void is_what_is_another_kind_than_its_name_says() throws IOException {
            refused("report.pdf", docx(), "The name ends in .pdf, but the content is a Word document.");
            refused("letter.docx", xlsx(), "the content is an Excel workbook");
            refused("slide.png", picture("jpg"), "the content is a JPEG picture");
            refused("figures.xlsx", text("a,b\n"), "the content is plain text");
            refused("report.pdf", text("<!DOCTYPE html><script>x()</script>"), "a web page");
        }

        @Test
        void is_what_is_no_promised_kind() throws IOException {
            refused("page.html", text("<html><body>x</body></html>"), "a web page, which is not taken in");
            refused("drawing.svg", text("<svg onload='x()'/>"), "XML, which is not taken in");
            refused("slide.gif", text("GIF89a"), "a GIF picture");
            refused("all.zip", zip(List.of(Part.of("a.txt", "a"))), "a ZIP archive");
            refused("letter.rtf", text("{\\rtf1 x}"), "rich text");
            refused("note", text("words"), "it ends in nothing");
            refused("note.txt", new byte[] {'a', 0, 'b'}, "of a kind that is not known here");
        }

        @Test
        void is_whatever_carries_macros() throws IOException {
            refused("letter.docx", office("word/document.xml", Part.of("word/vbaProject.bin", "x")), "macros");
            refused("figures.xlsx", office("xl/workbook.xml", Part.of("xl/macrosheets/sheet1.xml", "x")), "macros");
            refused(
                    "letter.odt",
                    zip(List.of(
                            Part.unpacked("mimetype", text("application/vnd.oasis.opendocument.text")),
                            Part.of("content.xml", "<office/>"),
                            Part.of("Basic/Standard/Module1.xml", "<m/>"))),
                    "macros");
        }

        @Test
        void is_whatever_is_locked() throws Exception {
            refused("report.pdf", pdf(true), "a PDF document that is locked");
            refused("letter.docx", locked(docx()), "locked with a password");
            refused(
                    "letter.odt",
                    openDocument("text", Part.unpacked("content.xml", new byte[] {(byte) 0x93, 1, 2, 3, 4, 5})),
                    "an OpenDocument file that is locked");
        }

        @Test
        void is_what_would_fill_a_computer_when_it_is_opened() throws IOException {
            byte[] nothing = new byte[40 * 1024 * 1024];

            byte[] bomb = office("word/document.xml", new Part("word/media/image1.bmp", nothing, true));

            assertThat(bomb.length).isLessThan(1024 * 1024);
            refused("letter.docx", bomb, "could fill a computer");
        }

        @Test
        void is_what_is_empty_or_larger_than_can_be_kept() throws IOException {
            refused("note.txt", new byte[0], "The file is empty.");
            assertThat(ofSize(FileCheck.LARGEST + 1))
                    .hasValueSatisfying(refused -> assertThat(refused.reason())
                            .isEqualTo("The file has 51 MB; a file of evidence has at most 50 MB."));
            assertThat(ofSize(FileCheck.LARGEST))
                    .hasValueSatisfying(
                            refused -> assertThat(refused.reason()).contains("of a kind that is not known here"));
        }

        private Optional<Outcome.Refused> ofSize(long bytes) throws IOException {
            Path file = folder.resolve("large");
            try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                content.setLength(bytes);
            }
            return FileCheck.refusal(file, "large.txt");
        }
    }
}
