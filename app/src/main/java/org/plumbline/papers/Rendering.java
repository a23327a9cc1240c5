package org.plumbline.papers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.documents.Document;
import org.plumbline.documents.html.HtmlPages;
import org.plumbline.documents.pdf.PdfPages;
import org.plumbline.documents.word.WordPages;

/** The files in which a paper is sent and read. */
public enum Rendering {
    HTML("Web page (HTML)", "text/html;charset=utf-8"),
    PDF("PDF", "application/pdf"),
    DOCX("Word (DOCX)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String words;
    private final String mediaType;

    Rendering(String words, String mediaType) {
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
    public static Optional<Rendering> ofFile(String name) {
        for (Rendering rendering : values()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("." + rendering.extension())) {
                return Optional.of(rendering);
            }
        }
        return Optional.empty();
    }

    /** The bytes of the file; equal for equal documents. */
    public byte[] bytes(Document document) {
        return switch (this) {
            case HTML -> new HtmlPages().page(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> new PdfPages().bytes(document);
            case DOCX -> new WordPages().bytes(document);
        };
    }
}
