package org.plumbline.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken in as evidence. */
enum FileType {
    PDF("a PDF document", "application/pdf", "pdf"),
    DOCX("a Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("an Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(
            "a PowerPoint presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx"),
    ODT("an OpenDocument text", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("an OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("comma-separated values", "text/csv", "csv"),
    TEXT("plain text", "text/plain;charset=utf-8", "txt"),
    PNG("a PNG picture", "image/png", "png"),
    JPEG("a JPEG picture", "image/jpeg", "jpg", "jpeg");

    static final String ALL_IN_WORDS =
            "PDF, Word (DOCX), Excel (XLSX), PowerPoint (PPTX), OpenDocument (ODT, ODS), CSV, plain text (TXT), PNG or JPEG";

    private final String words;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list, which the checker cannot see
    private final List<String> endings;

    FileType(String words, String mediaType, String... endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String words() {
        return words;
    }

    String mediaType() {
        return mediaType;
    }

    /** By the end of a file's name. */
    static Optional<FileType> named(String name) {
        String ending = ending(name);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    /** What stands after the last dot, in lower case; empty where there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
