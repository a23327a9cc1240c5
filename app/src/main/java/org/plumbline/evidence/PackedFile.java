package org.plumbline.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What a ZIP holds, by the list of names and sizes at its end. Nothing in it is unpacked, so it cannot grow here; what would
 * grow elsewhere is refused.
 */
final class PackedFile {
    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST_UNPACKED = 1024L * 1024 * 1024;
    private static final long SMALL = 20L * 1024 * 1024;
    private static final int STEEPEST = 100;
    private static final String ODF = "mimetypeapplication/vnd.oasis.opendocument.";
    /** Where the name of the first part begins in a ZIP; OpenDocument keeps its type there, unpacked. */
    private static final int FIRST_NAME = 30;

    private PackedFile() {}

    static FileContent content(Path file, String head) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = zip.stream().toList();
            FileContent found = type(zip, head);
            if (!(found instanceof FileContent.Known)) {
                return found;
            }
            return bomb(parts)
                    .or(() -> macros(parts))
                    .map(harmful -> (FileContent) harmful)
                    .orElse(found);
        } catch (ZipException e) {
            return String.valueOf(e.getMessage()).contains("encrypted")
                    ? new FileContent.Harmful("locked with a password", "Save it without a password.")
                    : new FileContent.Other("a broken ZIP archive");
        }
    }

    private static FileContent type(ZipFile zip, String head) throws IOException {
        if (zip.getEntry("[Content_Types].xml") != null) {
            if (zip.getEntry("word/document.xml") != null) {
                return new FileContent.Known(FileType.DOCX);
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return new FileContent.Known(FileType.XLSX);
            }
            return zip.getEntry("ppt/presentation.xml") != null
                    ? new FileContent.Known(FileType.PPTX)
                    : new FileContent.Other("an Office file of another kind");
        }
        if (head.startsWith(ODF + "text", FIRST_NAME) && !head.startsWith(ODF + "text-", FIRST_NAME)) {
            return openDocument(zip, FileType.ODT);
        }
        if (head.startsWith(ODF + "spreadsheet", FIRST_NAME) && !head.startsWith(ODF + "spreadsheet-", FIRST_NAME)) {
            return openDocument(zip, FileType.ODS);
        }
        return new FileContent.Other("a ZIP archive");
    }

    /** Locked content is kept as it is, not packed, and does not begin as XML does. */
    private static FileContent openDocument(ZipFile zip, FileType type) throws IOException {
        ZipEntry content = zip.getEntry("content.xml");
        if (content == null) {
            return zip.getEntry("encrypted-package") == null
                    ? new FileContent.Other("a broken OpenDocument file")
                    : locked();
        }
        if (content.getMethod() == ZipEntry.STORED) {
            try (InputStream beginning = zip.getInputStream(content)) {
                String first = new String(beginning.readNBytes(5), StandardCharsets.UTF_8);
                return first.startsWith("<") || first.startsWith("\ufeff<") ? new FileContent.Known(type) : locked();
            }
        }
        return new FileContent.Known(type);
    }

    private static FileContent locked() {
        return new FileContent.Harmful("an OpenDocument file that is locked", "Save it without a password.");
    }

    private static Optional<FileContent.Harmful> bomb(List<? extends ZipEntry> parts) {
        long packed = 0;
        long unpacked = 0;
        for (ZipEntry part : parts) {
            packed += Math.max(0, part.getCompressedSize());
            unpacked += Math.max(0, part.getSize());
            if (unpacked > LARGEST_UNPACKED) {
                break;
            }
        }
        boolean grows = unpacked > LARGEST_UNPACKED || (unpacked > SMALL && unpacked / STEEPEST > packed);
        return grows || parts.size() > MOST_PARTS
                ? Optional.of(new FileContent.Harmful(
                        "packed so that opening it could fill a computer (%,d MB or more in %,d parts)"
                                .formatted(unpacked / (1024 * 1024), parts.size()),
                        "Save the document again from the program that made it."))
                : Optional.empty();
    }

    private static Optional<FileContent.Harmful> macros(List<? extends ZipEntry> parts) {
        return parts.stream()
                .map(part -> part.getName().toLowerCase(Locale.ROOT))
                .filter(PackedFile::runs)
                .findFirst()
                .map(name -> new FileContent.Harmful(
                        "an Office file with macros or other programs in it (" + name + ")",
                        "Save it without macros, as DOCX, XLSX, PPTX, ODT, ODS or PDF."));
    }

    private static boolean runs(String name) {
        return name.endsWith("vbaproject.bin")
                || name.endsWith("vbadata.xml")
                || name.contains("/macrosheets/")
                || name.contains("/activex/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }
}
