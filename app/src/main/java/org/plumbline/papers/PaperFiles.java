package org.plumbline.papers;

/**
 * The stored files of a frozen paper, each by the SHA-256 of its content.
 *
 * @param html the whole page
 * @param inner the paper within a page of the application
 * @param figures the figures as JSON
 */
public record PaperFiles(String html, String inner, String pdf, String docx, String figures) {
    /** The digest of one rendering. */
    public String of(Rendering rendering) {
        return switch (rendering) {
            case HTML -> html;
            case PDF -> pdf;
            case DOCX -> docx;
        };
    }
}
