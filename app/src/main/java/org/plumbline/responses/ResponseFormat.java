package org.plumbline.responses;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.documents.Document;
import org.plumbline.documents.html.HtmlPages;
import org.plumbline.documents.pdf.PdfPages;
import org.plumbline.documents.word.WordPages;

/** The files in which a response is published. */
public enum ResponseFormat {
    HTML("Web page (HTML)", "text/html;charset=utf-8"),
    PDF("PDF", "application/pdf"),
    DOCX("Word (DOCX)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String words;
    private final String mediaType;

    ResponseFormat(String words, String mediaType) {
        this.words = words;
        this.mediaType = mediaType;
    }

    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }

    /** {@code html}, {@code pdf} or {@code docx}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the end of a file's name. */
    public static Optional<ResponseFormat> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst();
    }

    byte[] bytes(Document document) {
        return switch (this) {
            case HTML -> new HtmlPages().page(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> new PdfPages().bytes(document);
            case DOCX -> new WordPages().bytes(document);
        };
    }
}
