package org.plumbline.reportreader.formats;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.reportreader.SourceDocument;
import org.plumbline.reportreader.SourceLine;
import org.plumbline.reportreader.SourceLine.Style;
import org.plumbline.reportreader.formats.UnreadableReport.Reason;

/** The lines of one document as they are met; numbers them, and refuses more of them than a report can have. */
final class Lines {

    static final int MOST_LINES = 1_000_000;
    static final int MOST_CHARACTERS = 24_000_000;

    private final String file;
    private final List<SourceLine> lines = new ArrayList<>();
    private long characters;

    Lines(String file) {
        this.file = file;
    }

    void add(int page, String text, Style style) throws UnreadableReport {
        characters += text.length();
        if (lines.size() >= MOST_LINES || characters > MOST_CHARACTERS) {
            throw UnreadableReport.of(
                    Reason.TOO_LARGE,
                    file,
                    page > 0 ? "by page " + page : "by line " + (lines.size() + 1),
                    "at most %,d lines and %,d characters of text".formatted(MOST_LINES, MOST_CHARACTERS),
                    "more");
        }
        lines.add(new SourceLine(page, lines.size() + 1, text, style));
    }

    /** Ends a paragraph, once: no blank line opens a document or follows another. */
    void blank(int page) throws UnreadableReport {
        if (!lines.isEmpty() && lines.getLast().style() != Style.BLANK) {
            add(page, "", Style.BLANK);
        }
    }

    SourceDocument document() throws UnreadableReport {
        boolean readable = lines.stream().anyMatch(line -> !line.text().isBlank());
        if (!readable) {
            throw UnreadableReport.of(Reason.NO_TEXT, file, "in the file", "text", "none");
        }
        return new SourceDocument(file, lines);
    }
}
