package org.plumbline.reportreader.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.formats.UnreadableReport.Reason;

/** Opens report files. */
public final class ReportFiles {

    private static final String PROTECTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    private static final int OLD_OFFICE_LOOK = 1 << 20;

    private ReportFiles() {}

    /** The lines of the file, which is called what its path ends in. */
    public static SourceDocument open(Path file) throws UnreadableReport {
        return open(file, String.valueOf(file.getFileName()));
    }

    /** The same, for a file that is kept under another name than the one people know it by. */
    public static SourceDocument open(Path file, String name) throws UnreadableReport {
        try {
            long size = size(file, name);
            FileKind kind = kind(file, name);
            requireSize(kind, name, size);
            return switch (kind) {
                case PDF -> PdfFile.read(file, name, size);
                case DOCX -> DocxFile.read(file, name);
                case HTML -> HtmlFile.read(Files.readAllBytes(file), name);
                case MARKDOWN -> TextFile.read(Files.readAllBytes(file), name, true);
                case TEXT -> TextFile.read(Files.readAllBytes(file), name, false);
                case OLD_WORD,
                        PROTECTED_OFFICE,
                        OPEN_DOCUMENT,
                        RICH_TEXT,
                        SPREADSHEET,
                        SLIDES,
                        BOOK,
                        ARCHIVE,
                        PNG,
                        JPEG,
                        OTHER_PICTURE,
                        XML,
                        PROGRAM,
                        BINARY -> throw notRead(kind, name);
            };
        } catch (IOException e) {
            throw UnreadableReport.of(Reason.DAMAGED, name, "in the file", "bytes that can be read", "an error", e);
        }
    }

    private static long size(Path file, String name) throws IOException, UnreadableReport {
        if (Files.isDirectory(file)) {
            throw UnreadableReport.of(Reason.NO_FILE, name, "at its place", "a file", "a folder");
        }
        if (!Files.exists(file)) {
            throw UnreadableReport.of(Reason.NO_FILE, name, "at its place", "a file", "nothing there");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw UnreadableReport.of(
                    Reason.NO_FILE, name, "at its place", "a file that may be read", "one that may not");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw UnreadableReport.of(Reason.EMPTY, name, "in the file", "a report", "no bytes at all");
        }
        if (size > FileKind.PDF.mostBytes()) {
            throw tooLarge(FileKind.PDF.mostBytes(), name, size);
        }
        return size;
    }

    private static UnreadableReport tooLarge(long most, String name, long size) {
        return UnreadableReport.of(
                Reason.TOO_LARGE,
                name,
                "in the file",
                "at most %,d MB".formatted(most >> 20),
                "%,d MB".formatted((size + (1 << 20) - 1) >> 20));
    }

    private static FileKind kind(Path file, String name) throws IOException, UnreadableReport {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(Signature.LENGTH);
        }
        FileKind kind = Signature.of(head);
        if (Signature.isZip(head)) {
            kind = zipped(file, name);
        }
        if (kind == FileKind.OLD_WORD && startOf(file).contains(PROTECTED)) {
            kind = FileKind.PROTECTED_OFFICE;
        }
        Optional<FileKind> promised = FileKind.promisedBy(name);
        if (kind == FileKind.TEXT && promised.isPresent()) {
            FileKind other = promised.get();
            kind = other == FileKind.MARKDOWN || other == FileKind.HTML ? other : kind;
        }
        if (promised.isPresent() && !kind.keeps(promised.get())) {
            throw UnreadableReport.of(
                    Reason.NAME_CONTRADICTED,
                    name,
                    "at the start of the file, as its name says",
                    promised.get().label(),
                    kind.label());
        }
        return kind;
    }

    private static FileKind zipped(Path file, String name) throws IOException, UnreadableReport {
        try (WordParts parts = WordParts.of(file)) {
            return parts.kind();
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableReport.of(
                    Reason.DAMAGED, name, "at the end of the file", "the list of a ZIP's parts", "damage", e);
        }
    }

    private static String startOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(OLD_OFFICE_LOOK), StandardCharsets.ISO_8859_1);
        }
    }

    private static void requireSize(FileKind kind, String name, long size) throws UnreadableReport {
        if (kind.isRead() && size > kind.mostBytes()) {
            throw tooLarge(kind.mostBytes(), name, size);
        }
    }

    private static UnreadableReport notRead(FileKind kind, String name) {
        return kind == FileKind.PROTECTED_OFFICE
                ? UnreadableReport.of(
                        Reason.ENCRYPTED, name, "in the file", "a document that opens without a password", kind.label())
                : UnreadableReport.of(Reason.KIND_NOT_READ, name, "in the file", FileKind.READ_HERE, kind.label());
    }
}
