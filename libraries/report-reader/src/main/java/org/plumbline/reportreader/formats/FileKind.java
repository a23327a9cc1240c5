package org.plumbline.reportreader.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file can turn out to be, read here or not, with the endings its name may have. */
enum FileKind {
    PDF("a PDF", 100, "pdf"),
    DOCX("a Word document (DOCX)", 100, "docx docm dotx dotm"),
    HTML("an HTML page", 20, "html htm xhtml xht"),
    MARKDOWN("markdown text", 20, "md markdown"),
    TEXT("plain text", 20, "txt text"),

    OLD_WORD("an old Word document (DOC)", 0, "doc dot"),
    PROTECTED_OFFICE("an office document protected by a password", 0, ""),
    OPEN_DOCUMENT("an OpenDocument file (ODF)", 0, "odt ods odp odg"),
    RICH_TEXT("a rich text file (RTF)", 0, "rtf"),
    SPREADSHEET("a spreadsheet (XLSX)", 0, "xlsx xlsm xls"),
    SLIDES("a slide show (PPTX)", 0, "pptx pptm ppt"),
    BOOK("an e-book (EPUB)", 0, "epub"),
    ARCHIVE("an archive of files", 0, "zip 7z rar gz tgz bz2 xz tar"),
    PNG("a PNG picture", 0, "png"),
    JPEG("a JPEG picture", 0, "jpg jpeg"),
    OTHER_PICTURE("a picture", 0, "gif tif tiff bmp webp svg heic"),
    XML("XML that is not a web page", 0, "xml"),
    PROGRAM("a program", 0, "exe dll so class"),
    BINARY("bytes that are not text", 0, "");

    static final String READ_HERE = "a PDF, an HTML page, a Word document (DOCX), plain text or markdown";

    private final String label;
    private final int megabytes;
    private final String endings;

    FileKind(String label, int megabytes, String endings) {
        this.label = label;
        this.megabytes = megabytes;
        this.endings = endings;
    }

    String label() {
        return label;
    }

    /** The most that is read of this kind, in bytes. */
    long mostBytes() {
        return (long) megabytes << 20;
    }

    boolean isRead() {
        return megabytes > 0;
    }

    /** What the ending of a name promises; nothing when it has none that is known. */
    static Optional<FileKind> promisedBy(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0 || ending.isBlank()
                ? Optional.empty()
                : Stream.of(values())
                        .filter(kind -> (" " + kind.endings + " ").contains(" " + ending + " "))
                        .findFirst();
    }

    /** Whether content of this kind may stand under a name that promises the other. */
    boolean keeps(FileKind promised) {
        List<FileKind> office = List.of(OLD_WORD, SPREADSHEET, SLIDES, PROTECTED_OFFICE);
        return this == promised
                || (this == TEXT && promised == MARKDOWN)
                || (this == ARCHIVE && !promised.isRead())
                || (this == PROTECTED_OFFICE && promised == DOCX)
                || (office.contains(this) && office.contains(promised));
    }
}
